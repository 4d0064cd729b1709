import { addDays, daysBetween, type LocalDate } from '@keertij/kernel'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { day } from '../fixtures/events.ts'
import { dayNumber, mondayOf, weekdayOf, weekNumber } from './calendar.ts'

const epoch = day('1970-01-01')
const anyDay: fc.Arbitrary<LocalDate> = fc
  .integer({ min: -20_000, max: 200_000 })
  .map((days) => addDays(epoch, days))

it('counts days as the calendar does, leap years included (law)', () => {
  fc.assert(
    fc.property(anyDay, (on) => {
      expect(dayNumber(on)).toBe(daysBetween(epoch, on))
    }),
  )
  expect(dayNumber(day('2000-02-29'))).toBe(11_016)
})

it('knows the weekday and the Monday of each day (law)', () => {
  expect([day('2026-03-02'), day('2026-03-08')].map((on) => weekdayOf(dayNumber(on)))).toEqual([0, 6])
  fc.assert(
    fc.property(anyDay, (on) => {
      const number = dayNumber(on)
      expect(weekdayOf(number)).toBe((new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7)
      expect(addDays(mondayOf(weekNumber(number)), weekdayOf(number))).toBe(on)
    }),
  )
})
