import { fold, type EventBody } from '@keertij/journal'
import { addDays, daysBetween, instant, localDate, offset } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIn, day, eventOf, limitOf, moment, slipOn, spentOn, stateAfter } from '../fixtures/events.ts'
import { daysInLine, numbersOf } from './days-in-line.ts'
import { strengthOf } from './strength.ts'

const today = day('2026-03-10')

describe('days in line with the goal', () => {
  it('are none before the first check-in', () => {
    expect(daysInLine(stateAfter(), today)).toEqual({
      inLine: 0,
      counted: 0,
      allTime: 0,
      days: [],
      leftOut: false,
    })
  })

  it('keep the 41 days before a slip', () => {
    const days = Array.from({ length: 41 }, (_, index) => checkIn(addDays(today, index - 41), 'yes'))
    const before = daysInLine(stateAfter(...days), today)
    const after = daysInLine(stateAfter(...days, checkIn(today, 'no')), today)
    expect(before).toMatchObject({ inLine: 41, counted: 41, allTime: 41 })
    expect(after).toMatchObject({ inLine: 41, counted: 42, allTime: 41 })
  })

  it('keep them when the slip is a page of the journal, whatever the check-in of that day says', () => {
    const days = Array.from({ length: 41 }, (_, index) => checkIn(addDays(today, index - 41), 'yes'))
    const slip = daysInLine(stateAfter(...days, slipOn(today)), today)
    expect(slip).toMatchObject({ inLine: 41, counted: 42, allTime: 41 })
    expect(slip.days.at(-1)).toEqual({ day: today, kept: 'slip' })
    expect(daysInLine(stateAfter(...days, checkIn(today, 'yes'), slipOn(today)), today)).toEqual(slip)
    expect(daysInLine(stateAfter(...days, slipOn(today), checkIn(today, 'yes')), today)).toEqual(slip)
  })

  it('lose the day a slip was on, not the day it was written', () => {
    const days = ['2026-03-08', '2026-03-09', '2026-03-10'].map((on) => checkIn(on, 'yes'))
    const told = daysInLine(stateAfter(...days, slipOn('2026-03-08')), today)
    expect(told).toMatchObject({ inLine: 2, counted: 3, allTime: 2 })
    expect(told.days.map(({ kept }) => kept)).toEqual(['slip', 'yes', 'yes'])
  })

  it('follow a slip that is moved to another day, or that turns out to be something else', () => {
    const days = ['2026-03-08', '2026-03-09'].map((on) => checkIn(on, 'yes'))
    const moved = slipOn('2026-03-08', { entry: 'a' })
    const elsewhere = slipOn('2026-03-09', { entry: 'a' })
    const note: EventBody = {
      kind: 'entry.kept',
      data: { type: 'note', entry: 'a', on: moved.data.on, text: '' },
    }
    const kept = (...bodies: EventBody[]) =>
      daysInLine(stateAfter(...days, ...bodies), today).days.map(({ kept }) => kept)
    expect(kept(moved, elsewhere)).toEqual(['yes', 'slip'])
    expect(kept(moved, note)).toEqual(['yes', 'yes'])
  })

  it('begin with the first check-in, also when a slip of before is told', () => {
    expect(daysInLine(stateAfter(slipOn('2026-02-01')), today)).toMatchObject({ counted: 0, allTime: 0 })
    const state = stateAfter(slipOn('2026-02-01'), checkIn('2026-03-09', 'yes'))
    expect(daysInLine(state, today)).toMatchObject({ inLine: 1, counted: 1 })
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
      leftOut: false,
    })
  })

  it('leave today out until it is answered', () => {
    const state = stateAfter(checkIn('2026-03-08', 'yes'), checkIn('2026-03-09', 'yes'))
    expect(daysInLine(state, today)).toMatchObject({ inLine: 2, counted: 2 })
  })

  it('leave today out after a morning check-in that does not say yet how it went', () => {
    const before = stateAfter(checkIn('2026-03-08', 'yes'), checkIn('2026-03-09', 'yes'))
    const after = stateAfter(
      checkIn('2026-03-08', 'yes'),
      checkIn('2026-03-09', 'yes'),
      checkIn('2026-03-10'),
    )
    expect(daysInLine(after, today)).toEqual(daysInLine(before, today))
  })

  it('look back over the window, and sum over all time', () => {
    const days = Array.from({ length: 120 }, (_, index) => checkIn(addDays(today, -index), 'yes'))
    expect(daysInLine(stateAfter(...days), today)).toMatchObject({ inLine: 90, counted: 90, allTime: 120 })
    expect(daysInLine(stateAfter(...days), today, 7)).toMatchObject({ inLine: 7, counted: 7, allTime: 120 })
    expect(numbersOf(stateAfter(...days), today)).toEqual({ $daysInLine: 90, $daysCounted: 90 })
  })

  it('are one a day over the 23 and the 25 hours of a clock change', () => {
    const spring = ['2026-03-28', '2026-03-29', '2026-03-30']
    const at = ['2026-03-28T22:30:00Z', '2026-03-29T21:30:00Z', '2026-03-30T21:30:00Z'].map(moment)
    const autumn = ['2026-10-24', '2026-10-25', '2026-10-26']
    const then = ['2026-10-24T21:30:00Z', '2026-10-25T22:30:00Z', '2026-10-26T22:30:00Z'].map(moment)
    const half = (clock: readonly ReturnType<typeof moment>[], ahead: readonly number[]) =>
      clock.map((each, n) => {
        const on = localDate(each, offset(ahead[n] ?? 0))
        return eventOf(n, each, checkIn(on, 'yes'), ahead[n])
      })
    const springDays = daysInLine(fold(half(at, [60, 120, 120])), day('2026-03-30'))
    const autumnDays = daysInLine(fold(half(then, [120, 60, 60])), day('2026-10-26'))
    expect(springDays.days.map((entry) => entry.day)).toEqual(spring)
    expect(autumnDays.days.map((entry) => entry.day)).toEqual(autumn)
    expect([springDays.inLine, autumnDays.inLine]).toEqual([3, 3])
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
const slip = fc
  .record({ ago: fc.nat(120), entry: fc.constantFrom('a', 'b', 'c', 'd') })
  .map(({ ago, entry }) => slipOn(addDays(today, -ago), { entry }))
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

  it('a slip changes its own day only, and takes one from the sum at most', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(check, slip), { maxLength: 60 }), fc.nat(89), (bodies, ago) => {
        const on = addDays(today, -ago)
        const known = [...bodies, checkIn(addDays(today, -89), 'yes'), checkIn(today, 'yes')]
        const before = daysInLine(fold(eventsOf(known)), today)
        const after = daysInLine(fold(eventsOf([...known, slipOn(on)])), today)
        const others = (days: typeof before.days) => days.filter((entry) => entry.day !== on)
        expect(others(after.days)).toEqual(others(before.days))
        const own = before.days.find((entry) => entry.day === on)
        expect(after.allTime).toBe(before.allTime - (own?.kept === 'yes' ? 1 : 0))
      }),
    )
  })

  it('what was spent, and a limit for it, change no day, no sum and no strength', () => {
    const spending = fc
      .record({ ago: fc.nat(120), cents: fc.integer({ min: 1, max: 50_000 }) })
      .map(({ ago, cents }): EventBody => spentOn(addDays(today, -ago), cents))
    const money = fc.array(fc.oneof(spending, fc.constant(limitOf(1)), fc.constant(limitOf())), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(
        fc.array(fc.oneof(check, slip), { minLength: 1, maxLength: 60 }),
        money,
        (bodies, money) => {
          const before = fold(eventsOf(bodies))
          const after = fold(eventsOf([...bodies, ...money]))
          expect(daysInLine(after, today)).toEqual(daysInLine(before, today))
          expect(strengthOf(after, today)).toEqual(strengthOf(before, today))
        },
      ),
    )
  })

  it('the sum of all time falls only by what is said about that very day', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(check, slip, others), { minLength: 1, maxLength: 40 }), (bodies) => {
        const before = fold(eventsOf(bodies.slice(0, -1)))
        const after = fold(eventsOf(bodies))
        const lost = daysInLine(before, today).allTime - daysInLine(after, today).allTime
        if (lost <= 0) return
        const last = bodies.at(-1)
        const on =
          last?.kind === 'checkin.kept' ? last.data.day : last?.kind === 'entry.kept' && last.data.on.day
        expect(lost).toBe(1)
        expect(before.checkIns.get(day(String(on)))?.kept).toBe('yes')
      }),
    )
  })

  it('clock changes and journeys neither lose nor double a day', () => {
    // A check-in each 20 to 28 hours, through zones from Hawaii to the Line Islands, about the day that it was there and then.
    const steps = fc.array(
      fc.record({
        minutes: fc.integer({ min: 20 * 60, max: 28 * 60 }),
        ahead: fc.constantFrom(-600, -210, 0, 60, 120, 345, 840),
      }),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(steps, (journey) => {
        let at = moment('2026-01-01T12:00:00Z')
        const answered = journey.map(({ minutes, ahead }, n) => {
          at = instant(at + minutes * 60_000)
          const on = localDate(at, offset(ahead))
          return { on, event: eventOf(n, at, checkIn(on, 'yes'), ahead) }
        })
        const lived = [...new Set(answered.map(({ on }) => on))].sort()
        const [first = today, last = today] = [lived[0], lived.at(-1)]
        const found = daysInLine(fold(answered.map(({ event }) => event)), last)
        expect(found).toMatchObject({
          inLine: lived.length,
          allTime: lived.length,
          counted: daysBetween(first, last) + 1,
        })
        expect(found.days.map((entry) => entry.day)).toEqual([
          ...new Set(found.days.map((entry) => entry.day)),
        ])
      }),
    )
  })

  it('a "no" changes its own day only', () => {
    fc.assert(
      fc.property(history, fc.nat(89), (bodies, ago) => {
        const on = addDays(today, -ago)
        // Today was answered last: while it was not, the window ends yesterday.
        const known = [checkIn(addDays(today, -89), 'yes'), ...bodies, checkIn(today, 'yes')]
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
