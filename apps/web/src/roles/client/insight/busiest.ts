import type { HeatMap } from '@keertij/engine'

/** More days than this together are no finding: then it was spread. */
const FEW = 2
/** A day stands out when it holds at least this many times its even share of a week. */
const STANDS_OUT = 1.5

/** The day that holds clearly more than its share, or two that hold the same; nothing when the week was even. */
export function busiestDays(
  cells: HeatMap['cells'],
): { readonly weekdays: readonly number[]; readonly count: number } | undefined {
  const perDay = cells.map((hours) => hours.reduce((sum, count) => sum + count, 0))
  const total = perDay.reduce((sum, count) => sum + count, 0)
  const most = Math.max(...perDay)
  const weekdays = perDay.flatMap((count, day) => (count === most ? [day] : []))
  if (weekdays.length > FEW || most < (STANDS_OUT * total) / perDay.length) return undefined
  return { weekdays, count: most * weekdays.length }
}
