import type { Answers, JournalState } from '@keertij/journal'
import { BEHAVIOURS } from '@keertij/programme'
import { keptFor } from './kept-exercises.ts'

/**
 * What every text may ask about although it was answered in another lesson, by the name that its conditions use:
 * `$behaviours`, the kinds of behaviour that somebody chose as theirs. Empty until they chose.
 */
export function carriedAnswers(state: JournalState): Answers {
  const [kept] = keptFor(state, 'behaviours')
  const chosen = new Set(
    Object.values(kept?.answers ?? {}).flatMap((answer) => (answer.kind === 'choice' ? answer.options : [])),
  )
  const options = BEHAVIOURS.filter((behaviour) => chosen.has(behaviour))
  return options.length === 0 ? {} : { $behaviours: { kind: 'choice', options } }
}
