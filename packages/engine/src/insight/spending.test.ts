import { AMOUNT_LIMIT, fold, type EventBody } from '@keertij/journal'
import { addDays, daysBetween } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, eventOf, limitOf, moment, spentOn, stateAfter } from '../fixtures/events.ts'
import { dayNumber, mondayOf, weekNumber } from './calendar.ts'
import { spendingOf } from './spending.ts'

/** A Wednesday; its week began on Monday the ninth. */
const today = day('2026-03-11')
const monday = day('2026-03-09')
/** So many cents on the Monday so many weeks ago. */
const weeksAgo = (weeks: number, cents: number) => spentOn(addDays(monday, -7 * weeks), cents)

describe('what was spent', () => {
  it('is nothing before something was written down, and after it was taken out', () => {
    expect(spendingOf(stateAfter(limitOf(5_000)), today)).toBeUndefined()
    const kept = eventOf(1, moment('2026-03-11T12:00:00Z'), spentOn('2026-03-11', 1_250))
    const removed = eventOf(2, moment('2026-03-11T12:01:00Z'), {
      kind: 'entry.removed',
      data: { event: kept.id },
    })
    expect(spendingOf(fold([kept, removed]), today)).toBeUndefined()
  })

  it('is told of the last four whole weeks and of the four before, and the present week by itself', () => {
    const state = stateAfter(
      ...[1, 2, 4, 8, 16, 32, 64, 128, 256, 512].map((euros, weeks) => weeksAgo(weeks, euros * 100)),
    )
    expect(spendingOf(state, today)).toMatchObject({
      thisWeek: 100,
      last: { weeks: 4, cents: 3_000 },
      before: 48_000,
    })
  })

  it('is told of as many weeks as there are, and not beside weeks of which nothing is known', () => {
    expect(spendingOf(stateAfter(weeksAgo(0, 750)), today)).toMatchObject({
      thisWeek: 750,
      last: undefined,
      before: undefined,
    })
    const short = stateAfter(weeksAgo(2, 1_000), weeksAgo(7, 500))
    expect(spendingOf(short, today)).toMatchObject({ last: { weeks: 4, cents: 1_000 }, before: undefined })
    expect(spendingOf(stateAfter(weeksAgo(2, 1_000)), today)?.last).toEqual({ weeks: 2, cents: 1_000 })
  })

  it('belongs to the week from Monday to Sunday on the person’s own calendar, also over the new year', () => {
    const state = stateAfter(
      spentOn('2025-12-28', 100),
      spentOn('2025-12-29', 200),
      spentOn('2026-01-04', 400),
      spentOn('2026-01-05', 800),
    )
    expect(spendingOf(state, day('2026-01-05'))?.weeks).toEqual([
      { week: '2025-12-22', cents: 100, limit: undefined },
      { week: '2025-12-29', cents: 600, limit: undefined },
      { week: '2026-01-05', cents: 800, limit: undefined },
    ])
  })

  it('counts as it stands after an edit, at the day it was moved to', () => {
    const state = stateAfter(spentOn('2026-03-11', 9_900, 'a'), spentOn('2026-03-04', 1_000, 'a'))
    expect(spendingOf(state, today)).toMatchObject({ thisWeek: 0, last: { weeks: 1, cents: 1_000 } })
  })

  it('leaves a day of later out, as after a clock that ran ahead', () => {
    expect(spendingOf(stateAfter(spentOn('2026-04-01', 100)), today)).toBeUndefined()
    expect(spendingOf(stateAfter(spentOn('2026-04-01', 100), weeksAgo(1, 50)), today)).toMatchObject({
      thisWeek: 0,
      last: { cents: 50 },
    })
  })
})

describe('a limit of one’s own', () => {
  it('holds from the week in which it was set, and says of earlier weeks nothing', () => {
    const state = stateAfter(
      ['2026-02-04T12:00:00Z', weeksAgo(5, 9_000)],
      ['2026-02-25T12:00:00Z', limitOf(5_000)],
      ['2026-02-26T12:00:00Z', weeksAgo(3, 4_000)],
      ['2026-02-27T12:00:00Z', weeksAgo(2, 5_000)],
      ['2026-03-03T12:00:00Z', weeksAgo(1, 5_001)],
    )
    const found = spendingOf(state, today)
    expect(found?.weeks.map(({ limit }) => limit)).toEqual([
      undefined,
      undefined,
      undefined,
      5_000,
      5_000,
      5_000,
    ])
    expect(found).toMatchObject({ within: { weeks: 1, of: 2 }, limit: 5_000 })
  })

  it('that was taken away is there no more, and stays where it held', () => {
    const state = stateAfter(
      ['2026-02-24T12:00:00Z', weeksAgo(2, 1_000)],
      ['2026-02-25T12:00:00Z', limitOf(5_000)],
      ['2026-03-10T12:00:00Z', limitOf()],
    )
    expect(spendingOf(state, today)).toMatchObject({ within: { weeks: 2, of: 2 }, limit: undefined })
  })
})

const cents = fc.integer({ min: 1, max: AMOUNT_LIMIT })
const spendings = fc.array(fc.tuple(fc.nat(360), cents), { minLength: 1, maxLength: 60 })
const written = (found: readonly (readonly [ago: number, cents: number])[]): readonly EventBody[] =>
  found.map(([ago, cents], at) => spentOn(addDays(today, -ago), cents, `s${at}`))

describe('laws of the sums', () => {
  it('every cent is in one week, and the weeks together are all of it', () => {
    fc.assert(
      fc.property(spendings, (found) => {
        const { weeks = [] } = spendingOf(stateAfter(...written(found)), today) ?? {}
        const total = found.reduce((sum, [, cents]) => sum + cents, 0)
        expect(weeks.reduce((sum, { cents }) => sum + cents, 0)).toBe(total)
        expect(weeks.every(({ cents }) => Number.isSafeInteger(cents))).toBe(true)
      }),
    )
  })

  it('each week holds exactly what was spent from its Monday to its Sunday, one week after the other', () => {
    fc.assert(
      fc.property(spendings, (found) => {
        const { weeks = [] } = spendingOf(stateAfter(...written(found)), today) ?? {}
        for (const [at, { week, cents }] of weeks.entries()) {
          const own = found.filter(([ago]) => {
            const since = daysBetween(week, addDays(today, -ago))
            return since >= 0 && since < 7
          })
          expect(cents).toBe(own.reduce((sum, [, cents]) => sum + cents, 0))
          expect(week).toBe(mondayOf(weekNumber(dayNumber(week))))
          expect(week).toBe(addDays(monday, -7 * (weeks.length - 1 - at)))
        }
      }),
    )
  })

  it('what is told in words is the sum of what is drawn', () => {
    fc.assert(
      fc.property(spendings, (found) => {
        const told = spendingOf(stateAfter(...written(found)), today)
        const whole = (told?.weeks ?? []).slice(0, -1).map(({ cents }) => cents)
        const sum = (some: readonly number[]) => some.reduce((a, b) => a + b, 0)
        expect(told?.thisWeek).toBe(told?.weeks.at(-1)?.cents)
        expect(told?.last?.cents ?? 0).toBe(sum(whole.slice(-4)))
        if (told?.before !== undefined) expect(told.before).toBe(sum(whole.slice(-8, -4)))
      }),
    )
  })

  it('the order in which it was written down does not matter', () => {
    const bodies = spendings.map(written)
    const shuffled = bodies.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(spendingOf(stateAfter(...other), today)).toEqual(spendingOf(stateAfter(...one), today))
      }),
    )
  })

  it('a new limit changes no sum and nothing of an earlier week', () => {
    fc.assert(
      fc.property(spendings, fc.option(cents, { nil: undefined }), (found, limit) => {
        const bodies = ['2026-02-10T12:00:00Z', limitOf(5_000)] as const
        const now = ['2026-03-11T12:00:00Z', limitOf(limit)] as const
        const before = spendingOf(stateAfter(...written(found), bodies), today)
        const after = spendingOf(stateAfter(...written(found), bodies, now), today)
        expect(after?.weeks.slice(0, -1)).toEqual(before?.weeks.slice(0, -1))
        expect({ ...after, weeks: [], limit: 0 }).toEqual({ ...before, weeks: [], limit: 0 })
        expect(after?.limit).toBe(limit)
      }),
    )
  })
})
