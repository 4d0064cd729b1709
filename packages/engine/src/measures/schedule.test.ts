import { fold } from '@keertij/journal'
import { addDays, daysBetween, instant } from '@keertij/kernel'
import { MEASURE_MOMENTS } from '@keertij/programme'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, eventOf, moment, stateAfter } from '../fixtures/events.ts'
import { grip, gripKept, sea, seaKept } from '../fixtures/measures.ts'
import { measureDue, MEASURE_REST, measureStart, momentDay, momentOn } from './schedule.ts'

const start = day('2026-03-02')
const lesson = { kind: 'lesson.finished', data: { lesson: 'a' } } as const
const both = [sea, grip]
const dueOn = (state: Parameters<typeof measureDue>[0], days: number, language: 'nl' | 'en' = 'nl') =>
  measureDue(state, addDays(start, days), both, language)
const idsOn = (...rest: Parameters<typeof dueOn>) => dueOn(...rest)?.measures.map(({ id }) => id)

describe('the moments', () => {
  it('are at 0, 3, 6 and 12 weeks, and 1, 3 and 6 months after that', () => {
    expect(MEASURE_MOMENTS.map((name) => momentDay(start, name))).toEqual([
      '2026-03-02',
      '2026-03-23',
      '2026-04-13',
      '2026-05-25',
      '2026-06-25',
      '2026-08-25',
      '2026-11-25',
    ])
  })

  it('are counted from the first lesson or the first questionnaire', () => {
    expect(measureStart(stateAfter())).toBeUndefined()
    expect(measureStart(stateAfter(lesson))).toBe(start)
    const early = stateAfter(['2026-03-01T12:00:00Z', gripKept(3)], ['2026-03-02T12:00:00Z', lesson])
    expect(measureStart(early)).toBe('2026-03-01')
  })

  it('come one after the other, each in its turn, and end (law)', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 1_000 }), (days) => {
        const today = addDays(start, days)
        const open = momentOn(start, today)
        if (open !== undefined) {
          expect(open.from <= today).toBe(true)
          const next = MEASURE_MOMENTS[MEASURE_MOMENTS.indexOf(open.moment) + 1]
          if (next !== undefined) expect(today < momentDay(start, next)).toBe(true)
        } else expect(days < 0 || days > 300).toBe(true)
      }),
    )
  })
})

describe('what is due', () => {
  it('is nothing before a lesson was finished', () => {
    expect(measureDue(stateAfter(), start, both, 'nl')).toBeUndefined()
  })

  it('is every questionnaire of the moment whose wording is there in the language', () => {
    expect(idsOn(stateAfter(lesson), 0)).toEqual(['sea', 'keertij-three'])
    expect(idsOn(stateAfter(lesson), 0, 'en')).toEqual(['keertij-three'])
    const never = { ...sea, moments: [] }
    expect(measureDue(stateAfter(lesson), start, [never], 'nl')).toBeUndefined()
  })

  it('is what is left of the moment, and nothing more until the next', () => {
    const half = stateAfter(lesson, gripKept(4))
    expect(idsOn(half, 5)).toEqual(['sea'])
    const whole = stateAfter(lesson, gripKept(4), seaKept(1, 1))
    expect([0, 20].map((days) => idsOn(whole, days))).toEqual([undefined, undefined])
    expect(dueOn(whole, 21)).toMatchObject({ moment: 'week-3', from: '2026-03-23' })
  })

  it('waits until the two weeks of the last time have passed', () => {
    const late = stateAfter(lesson, ['2026-03-20T12:00:00Z', gripKept(4)])
    expect(idsOn(late, 21)).toEqual(['sea'])
    expect(idsOn(late, 18 + MEASURE_REST)).toEqual(['sea', 'keertij-three'])
  })

  it('is what the open moment asks of who comes back after a long time', () => {
    expect(dueOn(stateAfter(lesson), 60)).toMatchObject({ moment: 'week-6' })
    expect(dueOn(stateAfter(lesson), 2_000)).toBeUndefined()
  })

  it('is never asked twice in a moment nor within two weeks, whoever answers when (law)', () => {
    const answered = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 })
    fc.assert(
      fc.property(answered, fc.integer({ min: 0, max: 400 }), (days, now) => {
        const noon = moment('2026-03-02T11:00:00Z')
        const at = (n: number) => instant(noon + n * 86_400_000)
        const past = days.filter((n) => n <= now)
        const state = fold([
          eventOf(0, at(0), lesson),
          ...past.map((n, index) => eventOf(index + 1, at(n), gripKept(5))),
        ])
        const today = addDays(start, now)
        const asked = measureDue(state, today, [grip], 'en')
        const last = past.length === 0 ? undefined : addDays(start, Math.max(...past))
        if (asked === undefined || last === undefined) return
        expect(last < asked.from).toBe(true)
        expect(daysBetween(last, today)).toBeGreaterThanOrEqual(MEASURE_REST)
      }),
    )
  })

  it('is done once it was answered (law)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (now) => {
        const at = (n: number) => instant(moment('2026-03-02T11:00:00Z') + n * 86_400_000)
        const state = fold([
          eventOf(0, at(0), lesson),
          eventOf(1, at(now), gripKept(5)),
          eventOf(2, at(now), seaKept(5, 5)),
        ])
        expect(measureDue(state, addDays(start, now), both, 'nl')).toBeUndefined()
      }),
    )
  })
})
