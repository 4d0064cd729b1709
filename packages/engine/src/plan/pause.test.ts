import { fold, type EventBody } from '@keertij/journal'
import { addDays, daysBetween, instant, localDate, offset } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, eventOf, moment } from '../fixtures/events.ts'
import { PAUSE_DAYS, pauseCheckDue, pauseOf } from './pause.ts'

const start = moment('2026-03-01T20:00:00Z')
const first = day('2026-03-01')
const dayOf = (at: Parameters<typeof localDate>[0]) => localDate(at, offset(60))

const choices = (answers: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(answers).map(([field, option]) => [field, { kind: 'choice' as const, options: [option] }]),
  )
const goal = (kind: string, words = ''): EventBody => ({
  kind: 'exercise.kept',
  data: {
    lesson: 'impuls/0/wat-wil-jij',
    exercise: 'goal',
    slot: 'goal',
    answers: { ...choices({ 'goal-kind': kind }), 'goal-words': { kind: 'text', text: words } },
    content: 'a1',
  },
})
const lesson = (answers: Readonly<Record<string, string>>): EventBody => ({
  kind: 'exercise.kept',
  data: { lesson: 'impuls/11/pauze', exercise: 'pause-choice', answers: choices(answers), content: 'a1' },
})
const looked = (option: string): EventBody => ({
  kind: 'gate.answered',
  data: { lesson: 'flows/pause-check', gate: 'pause-next', options: [option] },
})

type Told = readonly [after: number, body: EventBody]
const lived = (...told: readonly Told[]) =>
  fold(told.map(([after, body], n) => eventOf(n, instant(start + after * 86_400_000 + n), body)))
const due = (after: number, ...told: readonly Told[]) =>
  pauseCheckDue(lived(...told), addDays(first, after), dayOf)

describe('looking how a pause goes', () => {
  it('is on day 7, 30, 60 and 90, and stays until it was done', () => {
    const pause: Told = [0, goal('pause')]
    expect([6, 7, 20].map((after) => due(after, pause))).toEqual([undefined, 7, 7])
    const seven: Told = [7, looked('stay')]
    expect([7, 29, 30, 59].map((after) => due(after, pause, seven))).toEqual([undefined, undefined, 30, 30])
    expect([60, 90, 400].map((after) => due(after, pause, seven))).toEqual([60, 90, 90])
    expect(due(400, pause, [91, looked('stay')])).toBeUndefined()
  })

  it('counts from the day that the pause was chosen, also when the goal is kept again in other words', () => {
    expect(due(30, [0, goal('pause')], [25, goal('pause', 'anders')])).toBe(30)
    expect(due(30, [0, goal('pause')], [10, goal('less')], [25, goal('pause')])).toBeUndefined()
  })

  it('is asked only within the length that was chosen', () => {
    const month: Told = [0, lesson({ 'pause-or': 'pause', 'pause-span': 'days-30' })]
    const seven: Told = [8, looked('change')]
    expect([7, 29, 30].map((after) => due(after, month))).toEqual([7, 7, 30])
    expect(due(300, month, seven, [31, looked('stay')])).toBeUndefined()
    expect(due(60, [0, lesson({ 'pause-or': 'pause', 'pause-span': 'open' })])).toBe(60)
  })

  it('ends with the pause, and begins anew with a new one', () => {
    const stopped: readonly Told[] = [
      [0, goal('pause')],
      [7, looked('end')],
    ]
    expect(pauseOf(lived(...stopped), dayOf)).toBeUndefined()
    expect(due(30, ...stopped)).toBeUndefined()
    const again: Told = [20, lesson({ 'pause-or': 'pause' })]
    expect([26, 27].map((after) => due(after, ...stopped, again))).toEqual([undefined, 7])
  })

  it('is not asked of who chose something else', () => {
    expect(due(90)).toBeUndefined()
    expect(due(90, [0, goal('stop')], [1, lesson({ 'pause-or': 'less' })])).toBeUndefined()
    expect(due(90, [0, goal('pause')], [3, goal('own')])).toBeUndefined()
  })
})

describe('laws of looking', () => {
  it('never before its day, and once on each day, whenever somebody comes', () => {
    const visits = fc.array(fc.integer({ min: 1, max: 25 }), { maxLength: 30 })
    fc.assert(
      fc.property(visits, fc.option(fc.constantFrom(...PAUSE_DAYS)), (gaps, span) => {
        const told: Told[] = [
          [0, lesson({ 'pause-or': 'pause', ...(span !== null && { 'pause-span': `days-${span}` }) })],
        ]
        const asked: number[] = []
        let after = 0
        for (const gap of gaps) {
          after += gap
          const now = due(after, ...told)
          if (now === undefined) continue
          expect(daysBetween(first, addDays(first, after))).toBeGreaterThanOrEqual(now)
          expect(now).toBeLessThanOrEqual(span ?? 90)
          asked.push(now)
          told.push([after, looked('stay')])
        }
        expect(asked).toEqual([...new Set(asked)].sort((a, b) => a - b))
        const last = PAUSE_DAYS.findLast((day) => day <= Math.min(after, span ?? 90))
        expect(asked.at(-1)).toBe(last)
      }),
    )
  })
})
