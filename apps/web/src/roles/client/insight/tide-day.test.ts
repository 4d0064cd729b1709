import type { TideCell, TideTable } from '@keertij/engine'
import { expect, test } from 'vitest'
import { highWaters, peakHour, peakOf, topOf } from './tide-day.ts'

const BASE = 0.1
const CALM: TideCell = { heavy: 0, weeks: 9, share: { mean: 0.05, low: 0.01, high: 0.2 } }
const HIGH: TideCell = { heavy: 5, weeks: 9, share: { mean: 0.4, low: 0.2, high: 0.7 } }
const UNSURE: TideCell = { heavy: 2, weeks: 9, share: { mean: 0.3, low: 0.09, high: 0.6 } }

const dayWith = (at: Readonly<Record<number, TideCell>>): readonly TideCell[] =>
  Array.from({ length: 24 }, (_, hour) => at[hour] ?? CALM)
const tableWith = (days: Readonly<Record<number, readonly TideCell[]>>): TideTable => ({
  weeks: 9,
  heavy: 30,
  base: BASE,
  cells: Array.from({ length: 7 }, (_, day) => days[day] ?? dayWith({})),
})

test('hours in a row that were surely heavier are one high water', () => {
  expect(highWaters(dayWith({ 0: HIGH, 21: HIGH, 22: HIGH, 23: HIGH }), BASE)).toEqual([
    { from: 0, to: 1 },
    { from: 21, to: 24 },
  ])
})

test('an hour that may be as usual is no high water, however high it stands', () => {
  expect(highWaters(dayWith({ 12: UNSURE }), BASE)).toEqual([])
})

test('the table opens at the day and the hour at which it was heavy most often', () => {
  const table = tableWith({ 2: dayWith({ 9: UNSURE }), 4: dayWith({ 22: HIGH }) })
  expect(peakOf(table)).toEqual({ day: 4, hour: 22 })
  expect(peakHour(table.cells[2] ?? [])).toBe(9)
  expect(topOf(table)).toBe(0.7)
})
