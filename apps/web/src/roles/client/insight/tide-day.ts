import type { Interval, TideCell, TideTable, Weekday } from '@keertij/engine'

/** Hours of one day, `from` up to and not including `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Whether it was heavy more or less often than in the week as a whole: only when the whole interval says so. */
export function besideBase({ low, high }: Interval, base: number): 'more' | 'same' | 'less' {
  if (low > base) return 'more'
  return high < base ? 'less' : 'same'
}

/** Hours in a row in which it surely was heavy more often than in the week as a whole. */
export function highWaters(hours: readonly TideCell[], base: number): readonly Range[] {
  const ranges: Range[] = []
  for (const [hour, { share }] of hours.entries()) {
    if (besideBase(share, base) !== 'more') continue
    const last = ranges.at(-1)
    if (last?.to === hour) ranges[ranges.length - 1] = { from: last.from, to: hour + 1 }
    else ranges.push({ from: hour, to: hour + 1 })
  }
  return ranges
}

/** The highest share that is drawn on any day, so that one day can be compared with another. */
export const topOf = ({ cells, base }: TideTable): number =>
  cells.flat().reduce((top, { share }) => Math.max(top, share.high), base)

/** The day and the hour at which it was heavy most often. */
export function peakOf({ cells }: TideTable): { readonly day: Weekday; readonly hour: number } {
  const days: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6]
  return days
    .map((day) => ({ day, hour: peakHour(cells[day] ?? []) }))
    .reduce((most, each) => (shareAt(cells, each) > shareAt(cells, most) ? each : most))
}

export const peakHour = (hours: readonly TideCell[]): number =>
  hours.reduce((most, { share }, hour) => (share.mean > (hours[most]?.share.mean ?? 0) ? hour : most), 0)

const shareAt = (
  cells: TideTable['cells'],
  { day, hour }: { readonly day: Weekday; readonly hour: number },
): number => cells[day]?.[hour]?.share.mean ?? 0
