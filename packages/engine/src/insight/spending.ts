import type { JournalState } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { dayNumber, mondayOf, WEEK, weekNumber } from './calendar.ts'
import type { SpendingInsight, SpendingWeek } from './insight.ts'

/** Whole weeks that are told together. */
const SPAN = 4
/** As many weeks as are told one by one: a year. */
const MOST = 53

/**
 * What was spent by week, of the pages as they stand now; nothing before there is one. A week runs from Monday to Sunday on the
 * person's own calendar, by the day that a page is about. Amounts are whole cents, so that every sum is exact. The present week
 * is told by itself: four weeks of which one has just begun would always look like less.
 */
export function spendingOf(state: JournalState, today: LocalDate): SpendingInsight | undefined {
  const present = weekNumber(dayNumber(today))
  const sums = centsByWeek(state)
  const first = Math.min(...sums.keys())
  if (first > present) return undefined
  const limitIn = limitsOf(state)
  const since = Math.max(first, present - MOST + 1)
  const weekAt = (week: number): SpendingWeek => ({
    week: mondayOf(week),
    cents: sums.get(week) ?? 0,
    limit: limitIn(week),
  })
  const weeks = Array.from({ length: present - since + 1 }, (_, at) => weekAt(since + at))
  const whole = weeks.slice(0, -1)
  const last = whole.slice(-SPAN)
  const before = whole.slice(-2 * SPAN, -SPAN)
  const limited = last.filter(({ limit }) => limit !== undefined)
  return {
    weeks,
    thisWeek: sums.get(present) ?? 0,
    last: last.length === 0 ? undefined : { weeks: last.length, cents: sumOf(last) },
    before: before.length < SPAN ? undefined : sumOf(before),
    within:
      limited.length === 0
        ? undefined
        : {
            weeks: limited.filter(({ cents, limit }) => limit !== undefined && cents <= limit).length,
            of: limited.length,
          },
    limit: limitIn(present),
  }
}

/** Cents by the number of the week. */
function centsByWeek(state: JournalState): ReadonlyMap<number, number> {
  const sums = new Map<number, number>()
  for (const page of state.entries.values()) {
    if (page.type !== 'spending') continue
    const week = weekNumber(dayNumber(page.on.day))
    sums.set(week, (sums.get(week) ?? 0) + page.cents)
  }
  return sums
}

/** The limit that held in a week: the last one set up to its Sunday. A later one changes nothing of earlier weeks. */
function limitsOf({ spendingLimits }: JournalState): (week: number) => number | undefined {
  return (week) => {
    const sunday = week * WEEK + 3
    return spendingLimits.findLast(({ day }) => dayNumber(day) <= sunday)?.cents
  }
}

const sumOf = (weeks: readonly SpendingWeek[]): number => weeks.reduce((sum, { cents }) => sum + cents, 0)
