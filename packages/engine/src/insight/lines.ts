import type { CheckIn, JournalState } from '@keertij/journal'
import { dayNumber, mondayOf, weekNumber } from './calendar.ts'
import { LINES, type Line } from './insight.ts'

const SLEEP = { bad: 1, fair: 2, good: 3 } as const

/** Weekly means of what the check-ins asked, oldest first. A week runs from Monday, by the day the check-in is about. */
export function linesOf(state: JournalState): readonly Line[] {
  const weeks = new Map<number, CheckIn[]>()
  for (const [day, checkIn] of state.checkIns) {
    const week = weekNumber(dayNumber(day))
    const known = weeks.get(week)
    if (known === undefined) weeks.set(week, [checkIn])
    else known.push(checkIn)
  }
  const inOrder = [...weeks].sort(([a], [b]) => a - b)
  return LINES.map((id) => ({
    id,
    points: inOrder.flatMap(([week, checkIns]) => {
      const values = checkIns.map((checkIn) => valueOf(checkIn, id)).filter((value) => value !== undefined)
      if (values.length === 0) return []
      const sum = values.reduce((a, b) => a + b, 0)
      return [{ week: mondayOf(week), mean: sum / values.length, count: values.length }]
    }),
  }))
}

function valueOf(checkIn: CheckIn, line: Line['id']): number | undefined {
  switch (line) {
    case 'mood':
      return checkIn.mood
    case 'urge':
      return checkIn.urge
    case 'sleep':
      return checkIn.sleep && SLEEP[checkIn.sleep]
    default:
      return line satisfies never
  }
}
