import { NOTICED, type CheckIn, type JournalState } from '@keertij/journal'
import { addDays, type LocalDate } from '@keertij/kernel'
import type { NoticedDays } from './insight.ts'

/** Days of four weeks. */
const SPAN = 28

/**
 * What was noticed in the last four weeks, today among them, beside the four before. Only days on which the question was
 * answered count: of a day on which it was passed over nobody knows.
 */
export function noticedOf(state: JournalState, today: LocalDate): NoticedDays {
  const now = answeredIn(state, today)
  const before = answeredIn(state, addDays(today, -SPAN))
  const daysWith = (days: typeof now, each: (typeof NOTICED)[number]): number =>
    days.filter((noticed) => noticed.includes(each)).length
  return {
    answered: now.length,
    answeredBefore: before.length,
    ranks: NOTICED.map((each) => ({
      noticed: each,
      days: daysWith(now, each),
      before: daysWith(before, each),
    }))
      .filter(({ days, before }) => days + before > 0)
      .sort((a, b) => b.days - a.days),
  }
}

/** The answers of the four weeks that end with `last`. */
const answeredIn = (state: JournalState, last: LocalDate): readonly NonNullable<CheckIn['noticed']>[] =>
  Array.from({ length: SPAN }, (_, ago) => state.checkIns.get(addDays(last, -ago))?.noticed ?? []).filter(
    (noticed) => noticed.length > 0,
  )
