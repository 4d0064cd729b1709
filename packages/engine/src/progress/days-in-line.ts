import type { CheckIn, JournalState } from '@keertij/journal'
import { addDays, type LocalDate } from '@keertij/kernel'
import type { Numbers } from '../conditions/conditions.ts'
import { absences } from './absence.ts'

/** At most this many days are looked back. */
export const WINDOW = 90

/** How a day went. A slip on it goes before whatever the check-in says. Nothing: it was not answered. */
export type DayKept = CheckIn['kept'] | 'slip'

export interface DaysInLine {
  /** Days of the window that went as the person wanted: answered with yes, and no slip. "Partly" is not one of them. */
  readonly inLine: number
  /** Days looked at: since the first check-in, up to the window, whether answered or not; without those of an absence. */
  readonly counted: number
  /** All days ever that went as wanted. Grows, and falls only by what the person says about that very day. */
  readonly allTime: number
  /** The counted days, oldest first. */
  readonly days: readonly { readonly day: LocalDate; readonly kept: DayKept }[]
  /** Days of an absence lie between the counted days, or after them. */
  readonly leftOut: boolean
}

/**
 * Days in line with the person's own goal; the whole of it is in docs/progress.md. A day says something about itself only: a slip
 * or a "no" takes nothing from the days around it, and a day without an answer is counted and not in line, unless the person was
 * away: nobody knows how those days went. Today is counted once it says how it went, so that a morning does not begin with a
 * day less.
 */
export function daysInLine(state: JournalState, today: LocalDate, window: number = WINDOW): DaysInLine {
  const slips = slipDays(state)
  const kept = (day: LocalDate) => keptOn(state, slips, day)
  let allTime = 0
  let first: LocalDate | undefined
  for (const [day, checkIn] of state.checkIns) {
    if (checkIn.kept === 'yes' && !slips.has(day)) allTime += 1
    if (first === undefined || day < first) first = day
  }
  const last = kept(today) === undefined ? addDays(today, -1) : today
  const isAway = absences(state, today)
  const days: { readonly day: LocalDate; readonly kept: DayKept }[] = []
  const begin = first ?? addDays(last, 1)
  let leftOut = false
  for (let day = last; day >= begin && days.length < window; day = addDays(day, -1)) {
    const how = kept(day)
    if (how === undefined && isAway(day)) leftOut = true
    else days.push({ day, kept: how })
  }
  days.reverse()
  return {
    inLine: days.filter((day) => day.kept === 'yes').length,
    counted: days.length,
    allTime,
    days,
    leftOut,
  }
}

/** The days on which there was a slip: the days the pages are about, not those on which they were written. */
export function slipDays(state: JournalState): ReadonlySet<LocalDate> {
  const days = new Set<LocalDate>()
  for (const page of state.entries.values()) if (page.type === 'slip') days.add(page.on.day)
  return days
}

export const keptOn = (state: JournalState, slips: ReadonlySet<LocalDate>, day: LocalDate): DayKept =>
  slips.has(day) ? 'slip' : state.checkIns.get(day)?.kept

/** The numbers that a text may name in a condition or show in a sentence. */
export function numbersOf(state: JournalState, today: LocalDate): Numbers {
  const { inLine, counted } = daysInLine(state, today)
  return { $daysInLine: inLine, $daysCounted: counted }
}
