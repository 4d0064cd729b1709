import { NOTICED } from '@keertij/journal'
import { addDays } from '@keertij/kernel'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkIn, day, stateAfter } from '../fixtures/events.ts'
import {
  checkInEvent,
  draftOfCheckIn,
  isCheckInDue,
  isNoticing,
  isYesterdayOpen,
  toggleNoticed,
} from './check-in.ts'

const today = day('2026-03-10')

it('is due once a day', () => {
  expect(isCheckInDue(stateAfter(checkIn('2026-03-09', 'yes')), today)).toBe(true)
  expect(isCheckInDue(stateAfter(checkIn('2026-03-10')), today)).toBe(false)
})

it('asks for yesterday only who was here', () => {
  expect(isYesterdayOpen(stateAfter(), today)).toBe(false)
  expect(isYesterdayOpen(stateAfter(['2026-03-10T08:00:00Z', checkIn('2026-03-10')]), today)).toBe(false)
  expect(isYesterdayOpen(stateAfter(['2026-03-05T20:00:00Z', checkIn('2026-03-05')]), today)).toBe(true)
  expect(isYesterdayOpen(stateAfter(['2026-03-09T20:00:00Z', checkIn('2026-03-09')]), today)).toBe(false)
})

it('becomes an event when the mood is there', () => {
  expect(checkInEvent(today, { urge: 3 })).toBeUndefined()
  expect(checkInEvent(today, { mood: 2, kept: 'partly' })).toEqual({
    kind: 'checkin.kept',
    data: { day: today, mood: 2, halt: [], kept: 'partly' },
  })
})

it('can be taken up again to answer differently', () => {
  const [kept] = stateAfter(checkIn('2026-03-10', 'no')).checkIns.values()
  if (kept === undefined) throw new Error('No check-in')
  expect(draftOfCheckIn(kept)).toEqual({ mood: 3, halt: [], kept: 'no' })
})

it('keeps what was noticed, and nothing of a question that was passed over', () => {
  expect(checkInEvent(today, { mood: 2, noticed: ['low', 'restless'] })).toMatchObject({
    data: { noticed: ['low', 'restless'] },
  })
  const passed = checkInEvent(today, { mood: 2, noticed: [] })
  expect(passed).toEqual({ kind: 'checkin.kept', data: { day: today, mood: 2, halt: [] } })
})

it('keeps the question about body and mind open for a fortnight after it was answered', () => {
  const { data } = checkIn(today)
  const state = stateAfter({ kind: 'checkin.kept', data: { ...data, noticed: ['relief'] } })
  expect(isNoticing(state, addDays(today, -1))).toBe(false)
  expect([0, 1, 14, 15].map((later) => isNoticing(state, addDays(today, later)))).toEqual([
    true,
    true,
    true,
    false,
  ])
  expect(isNoticing(stateAfter(checkIn(today)), today)).toBe(false)
})

it('never keeps nothing special beside something that was noticed', () => {
  const taps = fc.array(fc.tuple(fc.constantFrom(...NOTICED), fc.boolean()), { maxLength: 20 })
  fc.assert(
    fc.property(taps, (taps) => {
      let chosen = toggleNoticed([], 'low', true)
      for (const [value, on] of taps) {
        chosen = toggleNoticed(chosen, value, on)
        expect(chosen.includes(value)).toBe(on)
        expect(chosen.includes('nothing') && chosen.length > 1).toBe(false)
        expect(chosen).toEqual(NOTICED.filter((each) => chosen.includes(each)))
      }
    }),
  )
})
