import type { ExerciseKind } from '../kind.ts'
import { namedLines } from '../lines.ts'
import { plainText } from '../plain-text.ts'
import { isRating, ratingText } from '../rating.ts'

/** Parts of a life, each with its number. There is no sum: a wheel shows a shape, and no mark for a life. */
export const wheel: ExerciseKind<'wheel'> = {
  kind: 'wheel',
  empty: () => ({ kind: 'wheel', ratings: {} }),
  isAnswered: ({ ratings }) => Object.keys(ratings).length > 0,
  isValid: (field, { ratings }) =>
    Object.entries(ratings).every(
      ([id, rating]) => field.domains.some((domain) => domain.id === id) && isRating(rating),
    ),
  toText: (field, { ratings }) =>
    field.domains.flatMap(({ id, label }) => {
      const rating = ratings[id]
      return rating === undefined ? [] : namedLines(plainText(label), [ratingText(rating)])
    }),
  options: () => [],
  number: () => undefined,
}
