import { fold, type EventBody, type JournalState } from '@keertij/journal'
import { addDays, instant, type LocalDate } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIn, day, eventOf, moment, slipOn, stateAfter, urgeOn } from '../fixtures/events.ts'
import { insightOf } from './insight-of.ts'
import type { TideTable } from './insight.ts'
import { posterior, priorOf, SILENCE, tableOf, type HourCount } from './tide-table.ts'

const monday = day('2026-01-05')
const tideOf = (state: JournalState, today: LocalDate) => insightOf(state, today).tide
const tideAfter = (today: LocalDate, ...bodies: readonly EventBody[]): TideTable => {
  const tide = tideOf(stateAfter(...bodies), today)
  if (tide === undefined) throw new Error('No tide table')
  return tide
}
const fridays = (weeks: number) =>
  Array.from({ length: weeks }, (_, week) => urgeOn(addDays(monday, week * 7 + 4), 23))
/** Somebody who wrote something on the first day, so that every week from there is looked at. */
const begun = checkIn(monday)

describe('the tide table', () => {
  it('counts in how many weeks an hour was heavy, and draws towards the base', () => {
    const tide = tideAfter(
      addDays(monday, 16 * 7 - 1),
      begun,
      ...fridays(12),
      urgeOn(addDays(monday, 4), 23, { entry: 'again' }),
    )
    expect(tide).toMatchObject({ weeks: 16, heavy: 13 })
    expect(tide.base).toBeCloseTo(12 / (16 * 168), 9)
    const [friday, sunday] = [tide.cells[4]?.[23], tide.cells[6]?.[9]]
    expect(friday).toMatchObject({ heavy: 12, weeks: 16 })
    expect(friday?.share.mean).toBeGreaterThan(0.2)
    expect(friday?.share.mean).toBeLessThan(12 / 16)
    expect(sunday).toMatchObject({ heavy: 0, weeks: 16 })
    expect(sunday?.share.mean).toBeLessThan(tide.base)
  })

  it('lets an hour tell of its neighbours, round midnight and round the week', () => {
    const sundays = Array.from({ length: 12 }, (_, week) => urgeOn(addDays(monday, week * 7 + 6), 23))
    const tide = tideAfter(addDays(monday, 12 * 7 - 1), begun, ...sundays)
    const share = (weekday: number, hour: number) => tide.cells[weekday]?.[hour]?.share.mean ?? 0
    expect(share(0, 0)).toBeCloseTo(share(6, 22), 9)
    expect(share(0, 0)).toBeGreaterThan(share(0, 1))
    expect(share(6, 23)).toBeGreaterThan(share(0, 0))
  })

  it('stays silent below four weeks or twelve heavy moments, and says what is wanting', () => {
    expect(insightOf(stateAfter(), monday)).toMatchObject({
      tide: undefined,
      tideNeeds: { weeks: 4, heavy: 12 },
    })
    const few = stateAfter(begun, ...fridays(3), urgeOn(monday, 3, { rating: 6 }), urgeOn(monday, undefined))
    expect(insightOf(few, addDays(monday, 20))).toMatchObject({
      tide: undefined,
      tideNeeds: { weeks: 1, heavy: 9 },
    })
    expect(insightOf(few, addDays(monday, 27))).toMatchObject({
      tide: undefined,
      tideNeeds: { weeks: 0, heavy: 9 },
    })
  })

  it('counts a slip as heavy, and a moment after today not at all', () => {
    const slips = Array.from({ length: 12 }, (_, week) => slipOn(addDays(monday, week * 7)))
    const today = addDays(monday, 83)
    expect(tideAfter(today, ...slips)).toMatchObject({ weeks: 12, heavy: 12 })
    expect(tideAfter(today, ...slips, urgeOn(addDays(today, 1), 12))).toEqual(tideAfter(today, ...slips))
  })

  it('does not look at a long silence, in which nobody wrote', () => {
    const back = (weeks: number) =>
      [10, 11].map((week) => urgeOn(addDays(monday, (week + weeks) * 7 + 4), 23))
    const away = (weeks: number) =>
      tideAfter(addDays(monday, (12 + weeks) * 7 - 1), begun, ...fridays(10), ...back(weeks))
    expect(away(SILENCE).weeks).toBe(12 + SILENCE)
    expect(away(SILENCE + 1).weeks).toBe(12)
    expect(away(60).cells[4]?.[23]).toMatchObject({ heavy: 12, weeks: 12 })
  })
})

const WEEKS = 10
const end = addDays(monday, WEEKS * 7 - 1)
/** A word now and then, so that no silence is long. */
const there = [0, 4, 8].map((week) => checkIn(addDays(monday, week * 7)))
const heavyOne = fc
  .record({ on: fc.nat(WEEKS * 7 - 1), hour: fc.integer({ min: 0, max: 23 }), id: fc.uuid() })
  .map(({ on, hour, id }) => urgeOn(addDays(monday, on), hour, { entry: id }))
/** Some anywhere, and some on the same evenings, so that there is something to see. */
const evening = fc
  .record({
    week: fc.nat(WEEKS - 1),
    on: fc.constantFrom(4, 5),
    hour: fc.constantFrom(21, 22, 23),
    id: fc.uuid(),
  })
  .map(({ week, on, hour, id }) => urgeOn(addDays(monday, week * 7 + on), hour, { entry: id }))
const heavyOnes = fc.array(fc.oneof(heavyOne, evening), { minLength: 12, maxLength: 80 })
const eventsOf = (bodies: readonly EventBody[]) =>
  bodies.map((body, index) => eventOf(index, instant(moment('2026-03-02T12:00:00Z') + index), body))

describe('laws of the tide table', () => {
  it('every share lies within its interval, and that between 0 and 1', () => {
    fc.assert(
      fc.property(heavyOnes, fc.nat(6), (bodies, days) => {
        const tide = tideAfter(addDays(end, days), ...there, ...bodies)
        for (const { share, weeks, heavy } of tide.cells.flat()) {
          expect(share.low).toBeGreaterThanOrEqual(0)
          expect(share.mean).toBeGreaterThan(share.low)
          expect(share.high).toBeGreaterThan(share.mean)
          expect(share.high).toBeLessThanOrEqual(1)
          expect(heavy).toBeLessThanOrEqual(weeks)
          expect([tide.weeks, tide.weeks + 1]).toContain(weeks)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('another heavy moment never lowers the share of its own hour', () => {
    fc.assert(
      fc.property(heavyOnes, fc.oneof(heavyOne, evening), (bodies, more) => {
        const weekday = (new Date(`${more.data.on.day}T00:00:00Z`).getUTCDay() + 6) % 7
        const hour = Math.floor((more.data.on.minute ?? 0) / 60)
        const share = (tide: TideTable) => tide.cells[weekday]?.[hour]?.share.mean ?? 0
        const [before, after] = [
          tideAfter(end, ...there, ...bodies),
          tideAfter(end, ...there, ...bodies, more),
        ]
        expect(share(after)).toBeGreaterThanOrEqual(share(before))
      }),
      { numRuns: 60 },
    )
  })

  it('the order in which things were written does not matter', () => {
    fc.assert(
      fc.property(
        heavyOnes.chain((bodies) => {
          const events = eventsOf([...there, ...bodies])
          return fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))
        }),
        ([events, shuffled]) => {
          expect(tideOf(fold(shuffled), end)).toEqual(tideOf(fold(events), end))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('it stands on the clock of the person, in whatever zone a wave was written', () => {
    const wave = fc.record({
      on: fc.nat(WEEKS * 7 - 1),
      hour: fc.integer({ min: 0, max: 23 }),
      ahead: fc.constantFrom(-600, -210, 0, 60, 120, 345, 840),
    })
    fc.assert(
      fc.property(fc.array(wave, { minLength: 12, maxLength: 40 }), (waves) => {
        const written = waves.map(({ on, hour, ahead }, n) => {
          const at = instant(Date.parse(`${addDays(monday, on)}T00:00:00Z`) + (hour * 60 - ahead) * 60_000)
          return eventOf(n, at, { kind: 'urge.rated', data: { episode: `wave-${n}`, rating: 8 } }, ahead)
        })
        const told = waves.map(({ on, hour }, n) => urgeOn(addDays(monday, on), hour, { entry: `page-${n}` }))
        const days = there.map((body, n) => eventOf(1000 + n, moment('2026-03-02T12:00:00Z'), body))
        expect(tideOf(fold([...written, ...days]), end)).toEqual(tideAfter(end, ...there, ...told))
      }),
      { numRuns: 30 },
    )
  })

  const week = (count: (hour: number) => HourCount) => Array.from({ length: 168 }, (_, hour) => count(hour))

  it('where every hour was as often heavy, every share is the base', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 60 }), fc.nat(60), (weeks, often) => {
        const heavy = Math.min(weeks, often)
        const { base, cells } = tableOf(week(() => ({ heavy, weeks })))
        for (const { share } of cells.flat()) expect(share.mean).toBeCloseTo(base, 9)
      }),
      { numRuns: 20 },
    )
  })

  it('the fewer the weeks, the nearer to the base', () => {
    const prior = { base: 0.1, strength: 12 }
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (weeks, share) => {
          const off = (n: number) =>
            Math.abs(posterior({ heavy: share * n, weeks: n }, prior).mean - prior.base)
          expect(off(weeks)).toBeLessThanOrEqual(off(weeks + 1) + 1e-12)
        },
      ),
    )
  })
})

describe('the prior', () => {
  const hours = (counts: readonly number[], weeks: number) => counts.map((heavy) => ({ heavy, weeks }))

  it('is strong where the hours differ no more than by chance, and weak where some stand out', () => {
    const flat = priorOf(
      hours(
        Array.from({ length: 168 }, (_, hour) => (hour % 8 === 0 ? 1 : 0)),
        8,
      ),
    )
    const steep = priorOf(
      hours(
        Array.from({ length: 168 }, (_, hour) => (hour < 12 ? 8 : 0)),
        8,
      ),
    )
    expect(flat.strength).toBe(200)
    expect(steep.strength).toBeLessThan(8)
    expect(steep.base).toBeCloseTo(12 / 168, 9)
  })

  it('finds the strength that made the counts', () => {
    // Half the hours heavy in 3 of 10 weeks, half in 1 of 10: between hours a variance of 0.01, on a base of 0.2.
    const known = priorOf(
      hours(
        Array.from({ length: 168 }, (_, hour) => (hour % 2 === 0 ? 30 : 10)),
        100,
      ),
    )
    const between = 0.01 - (0.2 * 0.8) / 100
    expect(known.base).toBeCloseTo(0.2, 9)
    expect(known.strength).toBeCloseTo((0.2 * 0.8) / between - 1, 0)
  })

  it('never holds less than a twentieth of a heavy hour', () => {
    const { base, strength } = priorOf(
      hours(
        Array.from({ length: 168 }, (_, hour) => (hour === 3 ? 12 : 0)),
        52,
      ),
    )
    expect(base * strength).toBeCloseTo(0.05, 9)
  })
})
