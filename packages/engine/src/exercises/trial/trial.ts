import type { AnswerOf, ExerciseKind, FieldOf } from '../kind.ts'

type Technique = FieldOf<'trial'>['techniques'][number]

/** The technique that is tried: the chosen one, or the only one there is. */
export const techniqueOf = (
  field: FieldOf<'trial'>,
  answer: AnswerOf<'trial'> | undefined,
): Technique | undefined =>
  field.techniques.length === 1
    ? field.techniques[0]
    : field.techniques.find(({ id }) => id === answer?.technique)

/** How the second rating lies to the first. Nothing while one of them is missing. */
export function changeOf({ before, after }: AnswerOf<'trial'>): 'lower' | 'same' | 'higher' | undefined {
  if (before === undefined || after === undefined) return undefined
  return after < before ? 'lower' : after > before ? 'higher' : 'same'
}

const fits = (rating: number | undefined): boolean =>
  rating === undefined || (Number.isInteger(rating) && rating >= 0 && rating <= 10)

/** A technique tried at a quiet moment. It is practice: it never counts as an urge. */
export const trial: ExerciseKind<'trial'> = {
  kind: 'trial',
  empty: () => ({ kind: 'trial' }),
  isAnswered: ({ before, after }) => before !== undefined || after !== undefined,
  isValid: (field, { technique, before, after }) =>
    fits(before) &&
    fits(after) &&
    (technique === undefined || field.techniques.some(({ id }) => id === technique)),
  toText: (field, answer) => {
    if (!trial.isAnswered(answer)) return []
    const ratings = `${answer.before ?? '–'} → ${answer.after ?? '–'}`
    const technique = techniqueOf(field, answer)
    return [technique ? `${technique.title}: ${ratings}` : ratings]
  },
  options: () => [],
  /** Where it ended. */
  number: (answer) => answer.after,
}
