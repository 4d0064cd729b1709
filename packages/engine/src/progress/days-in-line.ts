import type { CheckIn, JournalState } from '@keertij/journal'
import { addDays, daysBetween, type LocalDate } from '@keertij/kernel'
import type { Numbers } from '../conditions/conditions.ts'

/** At most this many days are looked back. */
export const WINDOW = 90

export interface DaysInLine {
  /** Days of the window that went as the person wanted: answered with yes. "Partly" is not one of them. */
  readonly inLine: number
  /** Days looked at: since the first check-in, up to the window, whether answered or not. */
  readonly counted: number
  /** All days ever that were answered with yes. Grows, and falls only when the person takes back that very day. */
  readonly allTime: number
  /** The counted days, oldest first. */
  readonly days: readonly { readonly day: LocalDate; readonly kept: CheckIn['kept'] }[]
}

/**
 * Days in line with the person's own goal. A day says something about itself only: a "no" takes nothing from the days
 * around it, and a day without an answer is counted and not in line. Today is counted once it is answered, so that a
 * morning does not begin with a day less.
 */
export function daysInLine(state: JournalState, today: LocalDate, window: number = WINDOW): DaysInLine {
  const kept = (day: LocalDate) => state.checkIns.get(day)?.kept
  const allTime = [...state.checkIns.values()].filter((checkIn) => checkIn.kept === 'yes').length
  const last = state.checkIns.has(today) ? today : addDays(today, -1)
  const first = [...state.checkIns.keys()].reduce((a, b) => (b < a ? b : a), addDays(last, 1))
  const counted = Math.min(window, daysBetween(first, last) + 1)
  const days = Array.from({ length: counted }, (_, index) => {
    const day = addDays(last, index + 1 - counted)
    return { day, kept: kept(day) }
  })
  return { inLine: days.filter((day) => day.kept === 'yes').length, counted, allTime, days }
}

/** The numbers that a text may name in a condition or show in a sentence. */
export function numbersOf(state: JournalState, today: LocalDate): Numbers {
  const { inLine, counted } = daysInLine(state, today)
  return { $daysInLine: inLine, $daysCounted: counted }
}
