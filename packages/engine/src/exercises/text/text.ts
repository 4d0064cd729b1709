import { TEXT_LIMIT } from '@keertij/journal'
import type { ExerciseKind } from '../kind.ts'

/** An open answer in the person's own words. */
export const text: ExerciseKind<'text'> = {
  kind: 'text',
  empty: () => ({ kind: 'text', text: '' }),
  isAnswered: (answer) => answer.text.trim() !== '',
  isValid: (_field, answer) => answer.text.length <= TEXT_LIMIT,
  toText: (_field, answer) => (text.isAnswered(answer) ? [answer.text.trim()] : []),
  options: () => [],
  number: () => undefined,
}
