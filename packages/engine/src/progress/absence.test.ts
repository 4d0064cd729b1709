import { fold, type EventBody } from '@keertij/journal'
import { addDays, daysBetween, instant, type LocalDate } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIn, day, eventOf, moment, slipOn } from '../fixtures/events.ts'
import { isBack } from './absence.ts'
import { daysInLine } from './days-in-line.ts'

const first = day('2026-01-05')
const start = moment('2026-01-05T20:00:00Z')

type Told = readonly [after: number, body: (on: LocalDate) => EventBody]
const yes = (on: LocalDate): EventBody => checkIn(on, 'yes')
const other = (): EventBody => ({ kind: 'urge.rated', data: { episode: 'a', rating: 4 } })
/** Each told on the evening of its day, counted from the first one. */
const lived = (...told: readonly Told[]) =>
  fold(
    told.map(([after, body], n) =>
      eventOf(n, instant(start + after * 86_400_000 + n), body(addDays(first, after))),
    ),
  )
const week = Array.from({ length: 7 }, (_, after): Told => [after, yes])

describe('who comes back after weeks away', () => {
  it('is back from the fourteenth day without a word, until the first word', () => {
    const on = (after: number, ...told: readonly Told[]) => isBack(lived(...told), addDays(first, after))
    expect([on(0), on(19, ...week), on(20, ...week), on(200, ...week)]).toEqual([false, false, true, true])
    expect(on(200, ...week, [200, other])).toBe(false)
  })

  it('finds the days as they were, and adds today to them', () => {
    const left = daysInLine(lived(...week), addDays(first, 7))
    const back = daysInLine(lived(...week), addDays(first, 120))
    expect(back).toEqual({ ...left, leftOut: true })
    expect(back).toMatchObject({ inLine: 7, counted: 7 })
    expect(daysInLine(lived(...week, [120, yes]), addDays(first, 120))).toMatchObject({
      inLine: 8,
      counted: 8,
    })
  })

  it('finds the days without an answer of a shorter silence counted, as before', () => {
    expect(daysInLine(lived(...week, [19, yes]), addDays(first, 19))).toMatchObject({
      inLine: 8,
      counted: 20,
      leftOut: false,
    })
  })

  it('may still tell of one of those days, and then that day counts and no other', () => {
    const told = lived(...week, [120, () => slipOn(addDays(first, 60))], [120, yes])
    const found = daysInLine(told, addDays(first, 120))
    expect(found).toMatchObject({ inLine: 8, counted: 9, leftOut: true })
    expect(found.days.at(-2)).toEqual({ day: addDays(first, 60), kept: 'slip' })
  })
})

const anyTold = fc.uniqueArray(
  fc.record({ after: fc.nat(200), kept: fc.constantFrom('yes', 'partly', 'no', 'word') }),
  { maxLength: 40, selector: ({ after }) => after },
)

describe('laws of an absence', () => {
  it('staying away a fortnight or longer changes nothing of what is shown', () => {
    fc.assert(
      fc.property(anyTold, fc.integer({ min: 14, max: 400 }), (told, away) => {
        const state = lived(
          ...told.map(({ after, kept }): Told => [
            after,
            kept === 'word' ? other : (on) => checkIn(on, kept),
          ]),
        )
        const last = [...state.days].sort().at(-1)
        if (last === undefined) return
        const left = daysInLine(state, addDays(last, 1))
        const back = daysInLine(state, addDays(last, away))
        expect({ ...back, leftOut: false }).toEqual({ ...left, leftOut: false })
      }),
    )
  })

  it('leaves no answered day out, and leaves out whole absences only', () => {
    fc.assert(
      fc.property(anyTold, fc.nat(300), (told, later) => {
        const events = told
          .toSorted((a, b) => a.after - b.after)
          .map(({ after, kept }): Told => [after, kept === 'word' ? other : (on) => checkIn(on, kept)])
        const state = lived(...events)
        const today = addDays([...state.days].sort().at(-1) ?? first, later)
        const found = daysInLine(state, today, 1000)
        const shown = new Set(found.days.map((entry) => entry.day))
        for (const [on, { kept }] of state.checkIns) {
          if (kept !== undefined && on <= today) expect(shown.has(on)).toBe(true)
        }
        const [begin] = [...state.checkIns.keys()].sort()
        if (begin === undefined || begin > today) return
        const missing = Array.from({ length: daysBetween(begin, today) }, (_, n) => addDays(begin, n)).filter(
          (on) => !shown.has(on),
        )
        expect(missing.filter((on) => state.days.has(on))).toEqual([])
        expect(found.leftOut).toBe(missing.length > 0)
        expect(missing.length === 0 || missing.length >= 13).toBe(true)
      }),
    )
  })
})
