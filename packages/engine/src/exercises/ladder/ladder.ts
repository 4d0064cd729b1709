import { TEXT_LIMIT } from '@keertij/journal'
import type { AnswerOf, ExerciseKind } from '../kind.ts'
import { isRating, ratingText } from '../rating.ts'

type Rungs = AnswerOf<'ladder'>['rungs']
export type Rung = Rungs[number]

/** Behind every rating. */
const LAST = 11

/** Those with words, from easy to hard; one without a number comes after them, where it was written. */
export const sortedRungs = (rungs: readonly Rung[]): readonly Rung[] =>
  rungs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => (a.rating ?? LAST) - (b.rating ?? LAST))

/**
 * Takes over the words as they are being written: a row is changed, added or taken away at a time. Numbers stay with their rows.
 */
export function rewriteRungs(rungs: readonly Rung[], texts: readonly string[]): Rungs {
  const shorter = Math.min(rungs.length, texts.length)
  const same = (one: number, other: number): boolean => rungs[one]?.text === texts[other]
  let before = 0
  while (before < shorter && same(before, before)) before += 1
  const more = texts.length - rungs.length
  return texts.map((text, at) => {
    // Before the first row that differs nothing moved; behind it a row was added or taken away, or this one was changed.
    const known =
      at < before || more === 0 ? rungs[at] : more > 0 && at === before ? undefined : rungs[at - more]
    return known?.rating === undefined ? { text } : { text, rating: known.rating }
  })
}

export const rateRung = (rungs: readonly Rung[], at: number, rating: number): Rungs =>
  rungs.map((rung, index) => (index === at ? { ...rung, rating } : rung))

/** Steps in own words, each with how hard it is. The order is that of the numbers. */
export const ladder: ExerciseKind<'ladder'> = {
  kind: 'ladder',
  empty: () => ({ kind: 'ladder', rungs: [] }),
  isAnswered: ({ rungs }) => sortedRungs(rungs).length > 0,
  isValid: (field, { rungs }) =>
    sortedRungs(rungs).length <= field.max &&
    rungs.every(
      ({ text, rating }) => text.length <= TEXT_LIMIT && (rating === undefined || isRating(rating)),
    ),
  toText: (_field, { rungs }) =>
    sortedRungs(rungs).map(({ text, rating }) =>
      rating === undefined ? text.trim() : `${text.trim()} (${ratingText(rating)})`,
    ),
  options: () => [],
  number: () => undefined,
}
