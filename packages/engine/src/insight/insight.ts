import type { Noticed } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'

/** Monday is 0, Sunday is 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** From this rating on, and at every slip, a moment counts as heavy. */
export const HEAVY = 7

/** What was written, by weekday and hour: urges of now help, urges and slips of the journal. */
export interface HeatMap {
  /** `cells[weekday][hour]`: how many moments. */
  readonly cells: readonly (readonly number[])[]
  /** All moments, those without an hour too. */
  readonly total: number
  /** Moments of which only the day is known; in no cell. */
  readonly withoutHour: number
}

export interface TriggerRank {
  /** One of TRIGGERS, or the person's own words. */
  readonly trigger: string
  readonly count: number
  /** How many of them were heavy. */
  readonly heavy: number
}

/** A mean with the interval that holds 90% of what is plausible after this many tries. */
export interface Interval {
  readonly mean: number
  readonly low: number
  readonly high: number
}

export interface TechniqueEffect {
  readonly technique: string
  readonly tries: number
  readonly before: number
  readonly after: number
  /** How far the urge fell, in points; nothing below the number of tries that says something. */
  readonly drop: Interval | undefined
}

export const LINES = ['mood', 'urge', 'sleep'] as const
/** Weekly means of the check-ins; sleep runs from 1 (bad) to 3 (good). A week without an answer has no point. */
export interface Line {
  readonly id: (typeof LINES)[number]
  readonly points: readonly { readonly week: LocalDate; readonly mean: number; readonly count: number }[]
}

/** From so many answered days on, what was noticed is told. */
export const NOTICED_ENOUGH = 7

/** What was noticed in body and mind: counts of days, and nothing about where it came from. */
export interface NoticedDays {
  /** Days of the last four weeks on which the question was answered, and of the four weeks before. */
  readonly answered: number
  readonly answeredBefore: number
  /** Most days of the last four weeks first, as often in the order of NOTICED; what was never chosen is left out. */
  readonly ranks: readonly { readonly noticed: Noticed; readonly days: number; readonly before: number }[]
}

export interface SpendingWeek {
  /** The Monday of the week. */
  readonly week: LocalDate
  readonly cents: number
  /** The limit of one's own that held in that week. */
  readonly limit: number | undefined
}

/** What was written down as spent, in whole cents. */
export interface SpendingInsight {
  /** Every week since the first with something in it, at most a year; the present one is the last. */
  readonly weeks: readonly SpendingWeek[]
  readonly thisWeek: number
  /** The whole weeks before this one: four, or as many as there are. */
  readonly last: { readonly weeks: number; readonly cents: number } | undefined
  /** The four weeks before those, where it was written down for so long. */
  readonly before: number | undefined
  /** Of those last weeks that had a limit: in how many it was kept. */
  readonly within: { readonly weeks: number; readonly of: number } | undefined
  readonly limit: number | undefined
}

/** One hour of the week in the tide table: in how many of the weeks it was heavy. */
export interface TideCell {
  readonly heavy: number
  readonly weeks: number
  /** The share of weeks, shrunk to the base rate, with its 90% interval. Between 0 and 1. */
  readonly share: Interval
}

/** When in the week it was heavy before. A pattern, never a prediction. */
export interface TideTable {
  /** Whole weeks looked at, up to today; long silences are left out. */
  readonly weeks: number
  /** Heavy moments with a known hour. */
  readonly heavy: number
  /** Share of all hours that were heavy. Between 0 and 1. */
  readonly base: number
  /** `cells[weekday][hour]`. */
  readonly cells: readonly (readonly TideCell[])[]
}

/** What stands first, in words. */
export type Finding =
  /** Too little was written to say anything; `moments` more are needed at least. */
  | { readonly kind: 'too-little'; readonly moments: number }
  /** Most heavy moments were at these hours of these days. `from` up to and not including `to`, in hours; `to` may pass 24. */
  | {
      readonly kind: 'heavy-time'
      readonly weekdays: readonly Weekday[]
      readonly from: number
      readonly to: number
      readonly heavy: number
      readonly of: number
    }
  /** No time of the week stands out. */
  | { readonly kind: 'spread'; readonly of: number }

export interface Insight {
  readonly finding: Finding
  readonly heat: HeatMap
  /** Most named first. */
  readonly triggers: readonly TriggerRank[]
  /** Largest sure effect first; those with too few tries last. */
  readonly techniques: readonly TechniqueEffect[]
  readonly lines: readonly Line[]
  readonly noticed: NoticedDays
  /** Nothing for who writes down no spending. */
  readonly spending: SpendingInsight | undefined
  /** Nothing below a sensible amount. */
  readonly tide: TideTable | undefined
  /** How much would be needed for the tide table, while there is none. */
  readonly tideNeeds: { readonly weeks: number; readonly heavy: number }
}
