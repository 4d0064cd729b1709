import { DAY_HOURS, WEEK } from './calendar.ts'
import type { HeatMap } from './insight.ts'
import type { Moment } from './moments.ts'

/** All moments by weekday and hour, heavy or not. */
export function heatMapOf(moments: readonly Moment[]): HeatMap {
  const cells = Array.from({ length: WEEK }, () => Array.from({ length: DAY_HOURS }, () => 0))
  let withoutHour = 0
  for (const { weekday, hour } of moments) {
    const day = cells[weekday]
    if (hour === undefined || day === undefined) withoutHour += 1
    else day[hour] = (day[hour] ?? 0) + 1
  }
  return { cells, total: moments.length, withoutHour }
}
