import { TEXT_LIMIT } from '@keertij/journal'
import type { AnswerOf, ExerciseKind } from '../kind.ts'

/** A ruler is always from 0 to 10: its numbers are talked about ("why no lower"), so they cannot differ. */
export const RULER = { min: 0, max: 10 } as const

/** Why not lower is asked only where there is something lower. Words that were written before stay in the answer. */
export const asksWhy = (answer: AnswerOf<'ruler'> | undefined): boolean =>
  answer?.value !== undefined && answer.value > RULER.min

/** How ready, and what already speaks for it. Untouched it has no number, as a scale. */
export const ruler: ExerciseKind<'ruler'> = {
  kind: 'ruler',
  empty: () => ({ kind: 'ruler', why: '' }),
  isAnswered: (answer) => answer.value !== undefined,
  isValid: (_field, { value, why }) =>
    why.length <= TEXT_LIMIT &&
    (value === undefined || (Number.isInteger(value) && value >= RULER.min && value <= RULER.max)),
  toText: (field, answer) => {
    if (answer.value === undefined) return []
    const place = `${answer.value} (${RULER.min} = ${field.low}, ${RULER.max} = ${field.high})`
    return asksWhy(answer) && answer.why.trim() !== '' ? [place, answer.why.trim()] : [place]
  },
  options: () => [],
  number: (answer) => answer.value,
}
