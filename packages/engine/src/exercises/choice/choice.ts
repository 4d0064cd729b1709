import { plainText } from '../plain-text.ts'
import type { ExerciseKind } from '../kind.ts'

/** One option of several, or with `many` as many as one likes. */
export const choice: ExerciseKind<'choice'> = {
  kind: 'choice',
  empty: () => ({ kind: 'choice', options: [] }),
  isAnswered: (answer) => answer.options.length > 0,
  isValid: (field, answer) =>
    (field.many || answer.options.length <= 1) &&
    new Set(answer.options).size === answer.options.length &&
    answer.options.every((id) => field.options.some((option) => option.id === id)),
  toText: (field, answer) =>
    field.options
      .filter((option) => answer.options.includes(option.id))
      .map((option) => plainText(option.label)),
  options: (answer) => answer.options,
  number: () => undefined,
}
