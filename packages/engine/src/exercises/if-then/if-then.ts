import { TEXT_LIMIT } from '@keertij/journal'
import type { ExerciseKind, FieldOf } from '../kind.ts'

/**
 * The lead already says the whole situation ("Als ik drang voel,"), so only the action is asked. A lead without a comma
 * ("Als ik weer") is to be completed.
 */
export const leadIsWhole = (field: FieldOf<'if-then'>): boolean => field.lead.trimEnd().endsWith(',')

/** A plan for a moment: if this happens, then I do that. The action is what makes it a plan. */
export const ifThen: ExerciseKind<'if-then'> = {
  kind: 'if-then',
  empty: () => ({ kind: 'if-then', situation: '', action: '' }),
  isAnswered: (answer) => answer.action.trim() !== '',
  isValid: (_field, answer) => answer.situation.length <= TEXT_LIMIT && answer.action.length <= TEXT_LIMIT,
  toText: (field, answer) => {
    const action = answer.action.trim()
    if (action === '') return []
    const situation = answer.situation.trim().replace(/[,.;]+$/, '')
    if (situation === '') return [`${field.lead.trim()} ${field.link} ${action}`]
    return [`${field.lead.trim()} ${situation}, ${field.link} ${action}`]
  },
  options: () => [],
  number: () => undefined,
}
