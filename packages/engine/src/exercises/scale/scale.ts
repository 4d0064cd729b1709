import type { ExerciseKind } from '../kind.ts'

/** A slider between two words. Untouched it has no value: the middle would be an answer nobody gave. */
export const scale: ExerciseKind<'scale'> = {
  kind: 'scale',
  empty: () => undefined,
  isAnswered: () => true,
  isValid: (field, answer) =>
    Number.isInteger(answer.value) && answer.value >= field.min && answer.value <= field.max,
  toText: (field, answer) => [`${answer.value} (${field.min} = ${field.low}, ${field.max} = ${field.high})`],
  options: () => [],
  number: (answer) => answer.value,
}
