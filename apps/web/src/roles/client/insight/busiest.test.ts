import { expect, test } from 'vitest'
import { busiestDays } from './busiest.ts'

/** A week with this many moments a day, Monday first, all at noon. */
const week = (...counts: readonly number[]) =>
  Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (_, hour) => (hour === 12 ? (counts[day] ?? 0) : 0)),
  )

test('a day that holds far more than its share is named', () => {
  expect(busiestDays(week(1, 2, 1, 9, 4, 1, 2))).toEqual({ weekdays: [3], count: 9 })
})

test('two days that hold the same are named together', () => {
  expect(busiestDays(week(1, 0, 1, 6, 6, 0, 0))).toEqual({ weekdays: [3, 4], count: 12 })
})

test('an even week has no such day', () => {
  expect(busiestDays(week(5, 4, 5, 6, 5, 5, 4))).toBeUndefined()
  expect(busiestDays(week(3, 3, 3, 0, 0, 0, 0))).toBeUndefined()
})
