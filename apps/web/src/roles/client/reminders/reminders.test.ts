import { parseLocalDate, seededRandom, type LocalDate } from '@keertij/kernel'
import { expect, test } from 'vitest'
import { appointmentsOf, REMINDERS, type Choice } from './reminders.ts'

const day = (text: string): LocalDate => parseLocalDate(text) ?? expect.fail(text)
const TUESDAY = day('2026-10-20')
const all: Choice = {
  chosen: REMINDERS,
  minutes: { 'check-in': 1260, 'look-back': 1200, goal: 720, backup: 720 },
  weekday: 7,
  until: day('2027-01-18'),
  summary: 'Even kijken',
  goalOn: day('2026-11-03'),
}
const plans = (choice: Choice) =>
  appointmentsOf(choice, TUESDAY, seededRandom(1)).map(({ day, minute, every }) => [day, minute, every])

test('each reminder begins on its own day, from tomorrow on', () => {
  expect(plans(all)).toEqual([
    ['2026-10-21', 1260, 'day'],
    ['2026-10-25', 1200, 'week'],
    ['2026-11-03', 720, 'once'],
    ['2026-11-01', 720, 'month'],
  ])
})

test('every appointment has an id of its own, and a new one in a next file', () => {
  const random = seededRandom(1)
  const ids = [...appointmentsOf(all, TUESDAY, random), ...appointmentsOf(all, TUESDAY, random)].map(
    ({ uid }) => uid,
  )
  expect(new Set(ids).size).toBe(8)
})

test('what would only begin after the last day is left out; a day for the goal is not', () => {
  expect(plans({ ...all, until: day('2026-10-22') })).toEqual([
    ['2026-10-21', 1260, 'day'],
    ['2026-11-03', 720, 'once'],
  ])
  expect(plans({ ...all, chosen: ['goal'], goalOn: undefined })).toEqual([])
})
