import type { Line } from '@keertij/engine'
import { addDays, daysBetween, type LocalDate } from '@keertij/kernel'

/** How the last four weeks were, beside the four before. */
export type Trend =
  /** Too little in the last four weeks. */
  | { readonly kind: 'quiet' }
  /** Too little in the four weeks before. */
  | { readonly kind: 'recent'; readonly mean: number }
  | { readonly kind: 'same' | 'other'; readonly mean: number; readonly before: number }

const WEEK = 7
/** Days in four weeks. */
const SPAN = 4 * WEEK
/** Check-ins below which a mean of four weeks says nothing. */
const ENOUGH = 3

/**
 * From which difference two means are told as two numbers: a tenth of the scale, which is about what the mean of a dozen
 * answers may be off by chance. Below it they were about the same.
 */
const DIFFERENCE: Readonly<Record<Line['id'], number>> = { mood: 0.5, urge: 1, sleep: 0.3 }

/** The week of `today` is the last one that counts. */
export function trendOf({ id, points }: Line, today: LocalDate): Trend {
  const start = addDays(today, -SPAN)
  const mean = meanOf(points.filter(({ week }) => week > start))
  const before = meanOf(points.filter(({ week }) => week <= start && week > addDays(start, -SPAN)))
  if (mean === undefined) return { kind: 'quiet' }
  if (before === undefined) return { kind: 'recent', mean }
  return { kind: Math.abs(mean - before) < DIFFERENCE[id] ? 'same' : 'other', mean, before }
}

function meanOf(points: Line['points']): number | undefined {
  const count = points.reduce((sum, point) => sum + point.count, 0)
  return count < ENOUGH ? undefined : points.reduce((sum, point) => sum + point.mean * point.count, 0) / count
}

/** Every week from the first to the last, with nothing where nothing was said. */
export function weeksBetween(points: Line['points']): readonly (number | undefined)[] {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return []
  const means = new Map(points.map(({ week, mean }) => [week, mean]))
  const weeks = daysBetween(first.week, last.week) / WEEK + 1
  return Array.from({ length: weeks }, (_, at) => means.get(addDays(first.week, at * WEEK)))
}
