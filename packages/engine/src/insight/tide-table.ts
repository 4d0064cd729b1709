import type { JournalState } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { betaQuantile } from './beta.ts'
import { DAY_HOURS, dayNumber, mondayOf, WEEK, WEEK_HOURS, weekNumber } from './calendar.ts'
import type { Interval, TideTable } from './insight.ts'
import type { Moment } from './moments.ts'

/**
 * [Note: The tide table]
 *
 * It counts what was written and looks back only. For each hour of the week: in how many weeks it was heavy (k) of the weeks that
 * were looked at (n). 168 hours and a few dozen moments leave mostly noughts and ones, so that the shares k/n would jump about.
 * Two steps steady them.
 *
 * 1. Neighbours. k and n become weighted means over the hour before, the hour and the hour after (1 : 2 : 1), round the week. The
 *    weights are applied to k and n alike, so that an hour never seems surer for having neighbours.
 * 2. Shrinking. Each hour's true share is seen as drawn from one beta distribution, Beta(Sp, S(1 - p)), with p the share of all
 *    hours that were heavy and S the strength of that prior in weeks: the beta-binomial model, with its prior estimated from the
 *    person's own hours (A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2013, chapter 5). S comes from the method of moments
 *    for unequal n with weights n (J.C. Kleinman, "Proportions with extraneous variance: single and independent samples", JASA
 *    68, 1973): as far as the 168 counts differ more than chance alone would have it, S is small and each hour speaks for itself;
 *    where they do not, S is at its bound and the table is flat. The share is the mean of Beta(Sp + k, S(1 - p) + n - k), and the
 *    interval its 5% and 95% points.
 *
 * S is kept between 2 and 200 weeks, and never so low that the prior holds less than a twentieth of a heavy hour: below that the
 * mean of a beta distribution can lie outside its own 90% interval.
 */

/** Below these the table stays silent. */
const TIDE_WEEKS = 4
export const TIDE_HEAVY = 12

const WEAKEST = 2
const STRONGEST = 200
const LEAST_HEAVY = 0.05

/** More weeks than this in a row without a word are not looked at: nobody wrote, so nothing is known. */
export const SILENCE = 4

/** The weight of an hour for itself, and of each neighbour. */
const OWN = 0.5
const NEIGHBOUR = 0.25

interface Tide {
  readonly tide: TideTable | undefined
  readonly needs: { readonly weeks: number; readonly heavy: number }
}

export function tideOf(state: JournalState, moments: readonly Moment[], today: LocalDate): Tide {
  const weeks = weeksLookedAt(state, moments, dayNumber(today))
  const heavy = moments.filter((moment) => isCounted(moment, dayNumber(today)))
  const whole = Math.floor(weeks.reduce((a, b) => a + b, 0) / WEEK)
  const needs = {
    weeks: Math.max(0, TIDE_WEEKS - whole),
    heavy: Math.max(0, TIDE_HEAVY - heavy.length),
  }
  if (needs.weeks > 0 || needs.heavy > 0) return { tide: undefined, needs }
  return { tide: { weeks: whole, heavy: heavy.length, ...tableOf(hoursOf(heavy, weeks)) }, needs }
}

const isCounted = ({ heavy, hour, dayNumber: on }: Moment, today: number): boolean =>
  heavy && hour !== undefined && on <= today

/**
 * How often each weekday was looked at, Monday first: from the first day about which anything was written up to today, without
 * long silences.
 */
function weeksLookedAt(state: JournalState, moments: readonly Moment[], today: number): readonly number[] {
  const written = new Set<number>()
  let first = today + 1
  const see = (on: number) => {
    if (on > today) return
    if (on < first) first = on
    written.add(weekNumber(on))
  }
  for (const moment of moments) see(moment.dayNumber)
  for (const day of state.checkIns.keys()) see(dayNumber(day))
  const counts = Array.from({ length: WEEK }, () => 0)
  for (const week of withoutSilences(written, weekNumber(first), weekNumber(today))) {
    const monday = dayNumber(mondayOf(week))
    for (let weekday = 0; weekday < WEEK; weekday++)
      if (monday + weekday >= first && monday + weekday <= today) counts[weekday] = (counts[weekday] ?? 0) + 1
  }
  return counts
}

function withoutSilences(written: ReadonlySet<number>, from: number, to: number): readonly number[] {
  const counted: number[] = []
  let silent: number[] = []
  for (let week = from; week <= to; week++) {
    silent.push(week)
    if (!written.has(week) && week !== to) continue
    const quiet = written.has(week) ? silent.length - 1 : silent.length
    counted.push(...(quiet > SILENCE ? silent.slice(quiet) : silent))
    silent = []
  }
  return counted
}

/** What is known of one hour of the week: heavy in `heavy` weeks of `weeks`. */
export interface HourCount {
  readonly heavy: number
  readonly weeks: number
}

/** The 168 hours of the week from Monday 0:00. An hour counts once a week, however often it was heavy. */
function hoursOf(heavy: readonly Moment[], weeks: readonly number[]): readonly HourCount[] {
  const counts = Array.from({ length: WEEK_HOURS }, () => 0)
  const seen = new Set<number>()
  for (const { dayNumber: on, weekday, hour } of heavy) {
    if (hour === undefined || seen.has(on * DAY_HOURS + hour)) continue
    seen.add(on * DAY_HOURS + hour)
    const at = weekday * DAY_HOURS + hour
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts.map((heavy, at) => ({ heavy, weeks: weeks[Math.floor(at / DAY_HOURS)] ?? 0 }))
}

/** The table of the hours of a week, from Monday 0:00. Each must have been looked at. */
export function tableOf(hours: readonly HourCount[]): Pick<TideTable, 'base' | 'cells'> {
  const prior = priorOf(hours)
  const known = new Map<string, Interval>()
  const shareOf = (count: HourCount): Interval => {
    const key = `${count.heavy}/${count.weeks}`
    const share = known.get(key) ?? posterior(count, prior)
    known.set(key, share)
    return share
  }
  const cells = hours.map((hour, at) => ({ ...hour, share: shareOf(withNeighbours(hours, at)) }))
  return {
    base: prior.base,
    cells: Array.from({ length: WEEK }, (_, day) => cells.slice(day * DAY_HOURS, (day + 1) * DAY_HOURS)),
  }
}

function withNeighbours(hours: readonly HourCount[], at: number): HourCount {
  const mean = (of: keyof HourCount) =>
    OWN * (hours[at]?.[of] ?? 0) +
    NEIGHBOUR *
      ((hours[(at + hours.length - 1) % hours.length]?.[of] ?? 0) +
        (hours[(at + 1) % hours.length]?.[of] ?? 0))
  return { heavy: mean('heavy'), weeks: mean('weeks') }
}

interface Prior {
  /** Share of all hours that were heavy. */
  readonly base: number
  /** How many weeks the prior is worth. */
  readonly strength: number
}

/** The prior that the hours give each other, by the method of moments. */
export function priorOf(hours: readonly HourCount[]): Prior {
  const sum = (value: (hour: HourCount) => number) => hours.reduce((total, hour) => total + value(hour), 0)
  const weeks = sum((hour) => hour.weeks)
  const base = weeks === 0 ? 0 : sum((hour) => hour.heavy) / weeks
  const chance = base * (1 - base)
  if (chance === 0) return { base, strength: STRONGEST }
  const spread = sum((hour) => hour.weeks * (hour.heavy / hour.weeks - base) ** 2) / chance
  const free = hours.length - 1
  // The correlation of two weeks at the same hour; 1 / (S + 1) in the beta-binomial model.
  const alike = (spread - free) / (weeks - sum((hour) => hour.weeks ** 2) / weeks - free)
  const estimate = alike > 0 ? 1 / alike - 1 : STRONGEST
  const least = Math.max(WEAKEST, LEAST_HEAVY / Math.min(base, 1 - base))
  return { base, strength: Math.max(least, Math.min(STRONGEST, estimate)) }
}

/** The share of an hour after what was counted, with its 90% interval. */
export function posterior(count: HourCount, { base, strength }: Prior): Interval {
  const a = strength * base + count.heavy
  const b = strength * (1 - base) + count.weeks - count.heavy
  if (a <= 0) return { mean: 0, low: 0, high: 0 }
  if (b <= 0) return { mean: 1, low: 1, high: 1 }
  return { mean: a / (a + b), low: betaQuantile(0.05, a, b), high: betaQuantile(0.95, a, b) }
}
