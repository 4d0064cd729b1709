import { TEXT_LIMIT } from '@keertij/journal'
import type { ExerciseKind, FieldOf } from '../kind.ts'

/**
 * The lead already says the whole situation ("Als ik drang voel,"), so only the action is asked. A lead without a comma
 * ("Als ik weer") is to be completed.
 */
export const leadIsWhole = (field: FieldOf<'if-then'>): boolean => field.lead.trimEnd().endsWith(',')

/** What a lead says of the situation itself, without "als" or "if" and a comma: "ik weer" of "Als ik weer". */
const begunBy = (field: FieldOf<'if-then'>): string =>
  field.lead
    .replace(/^.*?\b(?:als|wanneer|zodra|if|when)\b/i, '')
    .replace(/[\s,]+$/, '')
    .trim()

/**
 * The whole situation from what the person wrote behind the lead, so that the answer says it without its lesson at hand:
 * "ruzie heb" behind "Als ik weer" is kept as "ik weer ruzie heb".
 */
export function wholeSituation(field: FieldOf<'if-then'>, written: string): string {
  const begun = begunBy(field)
  if (begun === '' || (written === '' && !leadIsWhole(field))) return written
  return written === '' ? begun : `${begun} ${written}`
}

/** What stands behind the lead: the situation without the words that the lead already says. */
export function behindLead(field: FieldOf<'if-then'>, situation: string): string {
  const begun = begunBy(field)
  if (begun === '' || !situation.startsWith(begun)) return situation
  const rest = situation.slice(begun.length)
  return rest === '' || rest.startsWith(' ') ? rest.slice(1) : situation
}

/** A plan for a moment: if this happens, then I do that. The action is what makes it a plan. */
export const ifThen: ExerciseKind<'if-then'> = {
  kind: 'if-then',
  empty: () => ({ kind: 'if-then', situation: '', action: '' }),
  isAnswered: (answer) => answer.action.trim() !== '',
  isValid: (_field, answer) => answer.situation.length <= TEXT_LIMIT && answer.action.length <= TEXT_LIMIT,
  toText: (field, answer) => {
    const action = answer.action.trim()
    if (action === '') return []
    const situation = behindLead(field, answer.situation)
      .trim()
      .replace(/[,.;]+$/, '')
    if (situation === '') return [`${field.lead.trim()} ${field.link} ${action}`]
    return [`${field.lead.trim()} ${situation}, ${field.link} ${action}`]
  },
  options: () => [],
  number: () => undefined,
}
