import { TEXT_LIMIT } from '@keertij/journal'
import { DAY_PARTS, WEEK_DAYS, type DayPart, type WeekDay, type WeekNames } from '@keertij/programme'
import type { ExerciseKind } from '../kind.ts'
import { namedLines } from '../lines.ts'

/** A part of a day in the answer: `mon-evening`. */
export const weekCell = (day: WeekDay, part: DayPart): string => `${day}-${part}`

const CELLS = WEEK_DAYS.flatMap((day) => DAY_PARTS.map((part) => ({ day, part, id: weekCell(day, part) })))
const IDS: ReadonlySet<string> = new Set(CELLS.map(({ id }) => id))

/** "maandagavond" */
const nameOf = ({ days, parts, between }: WeekNames, day: WeekDay, part: DayPart): string =>
  `${days[day]}${between}${parts[part]}`

/** Where a week is hard, and what one does then. */
export const week: ExerciseKind<'week'> = {
  kind: 'week',
  empty: () => ({ kind: 'week', cells: {} }),
  isAnswered: ({ cells }) => Object.values(cells).some(({ risk, plan }) => risk || plan.trim() !== ''),
  isValid: (_field, { cells }) =>
    Object.entries(cells).every(([id, { plan }]) => IDS.has(id) && plan.length <= TEXT_LIMIT),
  toText: (field, { cells }) =>
    CELLS.flatMap(({ day, part, id }) => {
      const { risk = false, plan = '' } = cells[id] ?? {}
      return namedLines(nameOf(field.names, day, part), [risk ? field.risk : '', plan])
    }),
  options: () => [],
  number: () => undefined,
}
