import { fold, type EventBody } from '@keertij/journal'
import { addDays, instant } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIn, day, eventOf, moment, slipOn, stateAfter } from '../fixtures/events.ts'
import { strengthOf } from './strength.ts'

const today = day('2026-03-10')
type Kept = 'yes' | 'partly' | 'no' | undefined
/** One check-in a day, the last of them today. */
const daily = (...kept: readonly Kept[]): readonly EventBody[] =>
  kept.map((each, index) => checkIn(addDays(today, index + 1 - kept.length), each))
const of = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value)
const strength = (...bodies: readonly EventBody[]) => strengthOf(stateAfter(...bodies), today)

describe('strength', () => {
  it('begins with the seventh answered day', () => {
    expect(strength()).toMatchObject({ now: undefined, than: undefined, needs: 7 })
    expect(strength(...daily(...of(6, 'yes' as const)))).toMatchObject({ now: undefined, needs: 1 })
    expect(strength(...daily(...of(7, 'yes' as const)))).toMatchObject({ now: 1, needs: 0 })
  })

  it('is the mean of the days, of which a day weighs half as much as one a fortnight later', () => {
    const fortnight = [...of(14, 'no' as const), ...of(14, 'yes' as const)]
    expect(strength(...daily(...fortnight)).now).toBeCloseTo(1 / (1 + 0.5), 9)
    expect(strength(...daily(...of(20, 'partly' as const))).now).toBeCloseTo(0.5, 9)
  })

  it('stays as it is on a day without an answer', () => {
    const before = daily(...of(20, 'yes' as const), 'no', undefined, undefined)
    const { now, days } = strength(...before)
    expect(now).toBe(days.at(-3)?.strength)
    expect(days).toHaveLength(90)
    expect(days.at(-1)?.day).toBe(today)
  })

  it('falls a little by a slip, and one slip is soon hardly to be seen', () => {
    const days = of(60, 'yes' as const)
    const slip = strengthOf(stateAfter(...daily(...days), slipOn(today)), today).now ?? 0
    expect(slip).toBeGreaterThan(0.94)
    expect(slip).toBeLessThan(1)
    const later = strength(...daily(...of(30, 'yes' as const), 'no', ...of(42, 'yes' as const))).now
    expect(later).toBeGreaterThan(0.99)
  })

  it('is higher, the same or lower than four weeks ago, and says nothing before it can', () => {
    const month = (early: Kept, late: Kept) => strength(...daily(...of(28, early), ...of(28, late))).than
    expect(month('no', 'yes')).toBe('higher')
    expect(month('yes', 'no')).toBe('lower')
    expect(month('partly', 'partly')).toBe('same')
    expect(strength(...daily(...of(28, 'yes' as const), ...of(27, 'yes' as const), 'no')).than).toBe('same')
    expect(strength(...daily(...of(33, 'yes' as const))).than).toBeUndefined()
  })

  it('is never called lower because of one slip', () => {
    const few = [...of(7, 'yes' as const), ...of(21, undefined), ...of(6, 'yes' as const)]
    expect(strength(...daily(...few, undefined)).than).toBeUndefined()
    expect(strength(...daily(...few, 'no')).than).toBe('same')
  })
})

const kept = fc.constantFrom<Kept>('yes', 'partly', 'no', undefined)
const answers = fc.uniqueArray(fc.record({ ago: fc.nat(150), kept }), {
  maxLength: 120,
  selector: ({ ago }) => ago,
})
const bodiesOf = (days: readonly { readonly ago: number; readonly kept: Kept }[]) =>
  days.map(({ ago, kept }) => checkIn(addDays(today, -ago), kept))
const eventsOf = (bodies: readonly EventBody[]) =>
  bodies.map((body, index) => eventOf(index, instant(moment('2026-03-02T12:00:00Z') + index), body))
const nowAfter = (bodies: readonly EventBody[]) => strengthOf(fold(eventsOf(bodies)), today).now

describe('laws of strength', () => {
  it('it lies between 0 and 1, on every day of the line', () => {
    fc.assert(
      fc.property(answers, (days) => {
        for (const { strength } of strengthOf(fold(eventsOf(bodiesOf(days))), today).days) {
          expect(strength ?? 0).toBeGreaterThanOrEqual(0)
          expect(strength ?? 0).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('a day that went as wanted never lowers it, whenever it is told', () => {
    fc.assert(
      fc.property(answers, fc.nat(150), (days, ago) => {
        const before = nowAfter(bodiesOf(days))
        const after = nowAfter([...bodiesOf(days), checkIn(addDays(today, -ago), 'yes')])
        if (before !== undefined) expect(after).toBeGreaterThanOrEqual(before - 1e-12)
      }),
    )
  })

  it('one new slip takes at most 15% of what is there, and never all', () => {
    fc.assert(
      fc.property(answers, (days) => {
        const past = bodiesOf(days.filter(({ ago }) => ago > 0))
        const before = nowAfter(past) ?? 0
        const after = nowAfter([...past, slipOn(today)]) ?? 0
        if (before === 0) return
        expect(after).toBeGreaterThanOrEqual(before * 0.85)
        expect(after).toBeLessThan(before)
      }),
    )
  })

  it('a slip told later, also on a day that was said to have gone well, moves it by less than a fifth', () => {
    fc.assert(
      fc.property(answers, fc.nat(150), (days, ago) => {
        const before = nowAfter(bodiesOf(days))
        const after = nowAfter([...bodiesOf(days), slipOn(addDays(today, -ago))])
        if (before === undefined || after === undefined) return
        expect(after).toBeLessThanOrEqual(before + 1e-12)
        expect(after).toBeGreaterThan(before - 0.2)
      }),
    )
  })

  it('the order in which days were told does not matter', () => {
    fc.assert(
      fc.property(
        answers.chain((days) =>
          fc.tuple(fc.constant(days), fc.shuffledSubarray(days, { minLength: days.length })),
        ),
        ([days, shuffled]) => {
          expect(nowAfter(bodiesOf(shuffled))).toBe(nowAfter(bodiesOf(days)))
        },
      ),
    )
  })
})
