import { DAY_HOURS, WEEK, WEEK_HOURS, weekNumber } from './calendar.ts'
import type { Finding, Weekday } from './insight.ts'
import type { Moment } from './moments.ts'
import { TIDE_HEAVY } from './tide-table.ts'

/**
 * [Note: When a time of the week stands out]
 *
 * Every window is looked at that a person would name in one breath: one block of up to six hours, which may pass midnight, on one
 * weekday or on weekdays in a row, and together no more than a sixth of the week. A window stands out when
 *
 * - at least half of the heavy moments with a known hour lie in it,
 * - in at least three different weeks, so that one bad night is no pattern, and
 * - it is further from an even spread than chance would bring about: the log likelihood ratio of the scan statistic (M. Kulldorff,
 *   "A spatial scan statistic", Communications in Statistics 26, 1997) is at least 9.
 *
 * Of those that have half of the moments, the one with the largest ratio is named. The 9 was found by trying: 12 to 200 moments
 * scattered evenly over twelve weeks gave a window in at most 1 of 100 tries, scattered over the hours from 7 to 24 (nobody writes
 * while asleep) in at most 5 of 100. A test repeats this.
 */
const WIDEST = WEEK_HOURS / 6
const LONGEST = 6
const LEAST_WEEKS = 3
const CLEAR = 9

/** What stands first: a time of the week that clearly stands out, that none does, or that too little is known. */
export function findingOf(moments: readonly Moment[]): Finding {
  const heavy = moments.filter((moment) => moment.heavy && moment.hour !== undefined)
  if (heavy.length < TIDE_HEAVY) return { kind: 'too-little', moments: TIDE_HEAVY - heavy.length }
  const best = clearest(heavy)
  return best === undefined || best.ratio < CLEAR || weeksIn(best, heavy) < LEAST_WEEKS
    ? { kind: 'spread', of: heavy.length }
    : {
        kind: 'heavy-time',
        weekdays: best.weekdays,
        from: best.from,
        to: best.from + best.hours,
        heavy: best.count,
        of: heavy.length,
      }
}

interface Window {
  /** The days on which it begins. */
  readonly weekdays: readonly Weekday[]
  readonly from: number
  readonly hours: number
  readonly count: number
  readonly ratio: number
}

function clearest(heavy: readonly Moment[]): Window | undefined {
  const sumOf = sums(heavy)
  let best: Window | undefined
  for (let from = 0; from < DAY_HOURS; from++) {
    for (let hours = 1; hours <= LONGEST; hours++) {
      const days = Array.from({ length: WEEK }, (_, day) => sumOf(day * DAY_HOURS + from, hours))
      for (const weekdays of RUNS) {
        if (weekdays.length * hours > WIDEST) continue
        const count = weekdays.reduce<number>((total, day) => total + (days[day] ?? 0), 0)
        if (count * 2 < heavy.length) continue
        const ratio = likelihoodRatio(count, heavy.length, (weekdays.length * hours) / WEEK_HOURS)
        if (best === undefined || ratio > best.ratio) best = { weekdays, from, hours, count, ratio }
      }
    }
  }
  return best
}

/** All weekdays in a row, round the week: one day, two days... and every day once. */
const RUNS: readonly (readonly Weekday[])[] = runs()

function runs(): readonly (readonly Weekday[])[] {
  const days: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6]
  const round = [...days, ...days]
  const proper = days.slice(1).flatMap((length) => days.map((start) => round.slice(start, start + length)))
  return [...proper, days]
}

/** How many moments lie in the `hours` from an hour of the week on, round the week. */
function sums(heavy: readonly Moment[]): (at: number, hours: number) => number {
  const before = Array.from({ length: 2 * WEEK_HOURS + 1 }, () => 0)
  const counts = Array.from({ length: WEEK_HOURS }, () => 0)
  for (const { weekday, hour = 0 } of heavy) {
    const at = weekday * DAY_HOURS + hour
    counts[at] = (counts[at] ?? 0) + 1
  }
  for (let at = 0; at < 2 * WEEK_HOURS; at++)
    before[at + 1] = (before[at] ?? 0) + (counts[at % WEEK_HOURS] ?? 0)
  return (at, hours) => (before[at + hours] ?? 0) - (before[at] ?? 0)
}

/** How much better "more often here" explains `count` of `total` than an even spread over the week. */
function likelihoodRatio(count: number, total: number, part: number): number {
  const inside = count * Math.log(count / (total * part))
  const outside = total - count
  return inside + (outside === 0 ? 0 : outside * Math.log(outside / (total * (1 - part))))
}

function weeksIn({ weekdays, from, hours }: Window, heavy: readonly Moment[]): number {
  const starts = new Set<number>(weekdays)
  const weeks = new Set<number>()
  for (const { dayNumber, weekday, hour = 0 } of heavy) {
    const night = hour + DAY_HOURS < from + hours
    const begun = night ? (weekday + WEEK - 1) % WEEK : weekday
    const within = night || (hour >= from && hour < from + hours)
    if (within && starts.has(begun)) weeks.add(weekNumber(night ? dayNumber - 1 : dayNumber))
  }
  return weeks.size
}
