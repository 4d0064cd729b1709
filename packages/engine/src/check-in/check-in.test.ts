import { expect, it } from 'vitest'
import { checkIn, day, stateAfter } from '../fixtures/events.ts'
import { checkInEvent, draftOfCheckIn, isCheckInDue, isYesterdayOpen } from './check-in.ts'

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
