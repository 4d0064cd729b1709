import { fold, type EventBody } from '@keertij/journal'
import { addDays, instant } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIn, day, eventOf, moment, stateAfter } from '../fixtures/events.ts'
import { daysInLine, numbersOf } from './days-in-line.ts'

const today = day('2026-03-10')

describe('days in line with the goal', () => {
  it('are none before the first check-in', () => {
    expect(daysInLine(stateAfter(), today)).toEqual({ inLine: 0, counted: 0, allTime: 0, days: [] })
  })

  it('keep the 41 days before a slip', () => {
    const days = Array.from({ length: 41 }, (_, index) => checkIn(addDays(today, index - 41), 'yes'))
    const before = daysInLine(stateAfter(...days), today)
    const after = daysInLine(stateAfter(...days, checkIn(today, 'no')), today)
    expect(before).toMatchObject({ inLine: 41, counted: 41, allTime: 41 })
    expect(after).toMatchObject({ inLine: 41, counted: 42, allTime: 41 })
  })

  it('count a day that went partly, and a day without an answer, but not as in line', () => {
    const state = stateAfter(
      checkIn('2026-03-07', 'yes'),
      checkIn('2026-03-08', 'partly'),
      checkIn('2026-03-10', 'no'),
    )
    expect(daysInLine(state, today)).toEqual({
      inLine: 1,
      counted: 4,
      allTime: 1,
      days: [
        { day: '2026-03-07', kept: 'yes' },
        { day: '2026-03-08', kept: 'partly' },
        { day: '2026-03-09', kept: undefined },
        { day: '2026-03-10', kept: 'no' },
      ],
    })
  })

  it('leave today out until it is answered', () => {
    const state = stateAfter(checkIn('2026-03-08', 'yes'), checkIn('2026-03-09', 'yes'))
    expect(daysInLine(state, today)).toMatchObject({ inLine: 2, counted: 2 })
  })

  it('look back over the window, and sum over all time', () => {
    const days = Array.from({ length: 120 }, (_, index) => checkIn(addDays(today, -index), 'yes'))
    expect(daysInLine(stateAfter(...days), today)).toMatchObject({ inLine: 90, counted: 90, allTime: 120 })
    expect(daysInLine(stateAfter(...days), today, 7)).toMatchObject({ inLine: 7, counted: 7, allTime: 120 })
    expect(numbersOf(stateAfter(...days), today)).toEqual({ $daysInLine: 90, $daysCounted: 90 })
  })

  it('survive a device whose clock ran ahead', () => {
    const state = stateAfter(checkIn('2026-03-20', 'yes'))
    expect(daysInLine(state, today)).toMatchObject({ inLine: 0, counted: 0, allTime: 1 })
  })
})

const kept = fc.constantFrom('yes', 'partly', 'no', undefined)
const check = fc
  .record({ ago: fc.nat(120), kept })
  .map(({ ago, kept }): EventBody => checkIn(addDays(today, -ago), kept))
const others: fc.Arbitrary<EventBody> = fc.constantFrom(
  { kind: 'lesson.finished', data: { lesson: 'impuls/0/welkom' } },
  { kind: 'urge.rated', data: { episode: 'a', rating: 7 } },
  { kind: 'urge.eased', data: { episode: 'a', technique: 'wave', before: 7, after: 9 } },
  { kind: 'capability.closed', data: { capability: 'stop-date' } },
)
const history = fc.uniqueArray(fc.oneof(check, others), {
  maxLength: 60,
  selector: (body) => (body.kind === 'checkin.kept' ? body.data.day : JSON.stringify(body)),
})
const eventsOf = (bodies: readonly EventBody[]) =>
  bodies.map((body, index) => eventOf(index, instant(moment('2026-03-02T12:00:00Z') + index), body))

describe('laws of the sum', () => {
  it('the sum of all time never falls when days or anything else are added', () => {
    fc.assert(
      fc.property(history, (bodies) => {
        const sums = bodies.map(
          (_, index) => daysInLine(fold(eventsOf(bodies.slice(0, index + 1))), today).allTime,
        )
        expect(sums).toEqual([...sums].sort((a, b) => a - b))
      }),
    )
  })

  it('the sum of all time does not fall because days go by', () => {
    fc.assert(
      fc.property(history, fc.nat(400), (bodies, later) => {
        const state = fold(eventsOf(bodies))
        expect(daysInLine(state, addDays(today, later)).allTime).toBe(daysInLine(state, today).allTime)
      }),
    )
  })

  it('a "no" changes its own day only', () => {
    fc.assert(
      fc.property(history, fc.nat(89), (bodies, ago) => {
        const on = addDays(today, -ago)
        const known = [checkIn(addDays(today, -89), 'yes'), checkIn(today, 'yes'), ...bodies]
        const others = (state: ReturnType<typeof fold>) =>
          daysInLine(state, today).days.filter((entry) => entry.day !== on)
        expect(others(fold(eventsOf([...known, checkIn(on, 'no')])))).toEqual(others(fold(eventsOf(known))))
      }),
    )
  })

  it('the order of arrival does not matter', () => {
    fc.assert(
      fc.property(
        history.chain((bodies) => {
          const events = eventsOf(bodies)
          return fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))
        }),
        ([events, shuffled]) => {
          expect(daysInLine(fold(shuffled), today)).toEqual(daysInLine(fold(events), today))
        },
      ),
    )
  })

  it('what is counted is what is shown', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 120 }), (bodies, window) => {
        const found = daysInLine(fold(eventsOf(bodies)), today, window)
        expect(found.days).toHaveLength(found.counted)
        expect(found.counted).toBeLessThanOrEqual(window)
        expect(found.inLine).toBeLessThanOrEqual(Math.min(found.counted, found.allTime))
      }),
    )
  })
})
