import type { EventBody } from '@keertij/journal'
import { PHASE_LENGTHS } from '@keertij/journal'
import { addDays } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIn, day, slipOn, stateAfter } from '../fixtures/events.ts'
import { daysInLine } from '../progress/days-in-line.ts'
import {
  asksRedFlags,
  IN_PRACTICE,
  phaseOn,
  PHASES,
  phaseSpans,
  saidTodayNot,
  stopDateOpen,
  yearsOn,
} from './phases.ts'

const START = day('2026-03-06')
const stop = (lengths?: object, on = START): EventBody => ({
  kind: 'stop-date.kept',
  data: { day: on, ...(lengths && { lengths }) },
})
const gate = (name: string, ...options: readonly string[]): EventBody => ({
  kind: 'gate.answered',
  data: { lesson: 'chemsex/0/veilig-van-start', gate: name, options: [...options] },
})
const closing = (capability: string): EventBody => ({ kind: 'capability.closed', data: { capability } })
const CLOSED = closing('stop-date')

const anyLengths = fc.record(
  Object.fromEntries(PHASE_LENGTHS.map((phase) => [phase, fc.integer({ min: 7, max: 365 })])),
  { requiredKeys: [] },
)
const anyDay = fc.integer({ min: 0, max: 2000 })

describe('the phases', () => {
  it('lie where practice puts them, and run into each other', () => {
    expect(phaseSpans()).toEqual([
      { phase: 'crash', from: 0, to: 13 },
      { phase: 'cloud', from: 10, to: 51 },
      { phase: 'wall', from: 45, to: 121 },
      { phase: 'adjustment', from: 94, to: 184 },
      { phase: 'recovery', from: 178, to: undefined },
    ])
  })

  it.each([
    [0, 'crash', undefined],
    [9, 'crash', undefined],
    [12, 'cloud', 'crash'],
    [20, 'cloud', undefined],
    [50, 'wall', 'cloud'],
    [60, 'wall', undefined],
    [110, 'adjustment', 'wall'],
    [150, 'adjustment', undefined],
    [180, 'recovery', 'adjustment'],
    [365, 'recovery', undefined],
    [3000, 'recovery', undefined],
  ])('on day %i it is %s, and still %s', (number, phase, still) => {
    expect(phaseOn(stateAfter(stop()), addDays(START, number))).toMatchObject({ phase, still, day: number })
  })

  it('leave no day without a phase, in order, whatever lengths somebody chose (law)', () => {
    fc.assert(
      fc.property(anyLengths, anyDay, (lengths, number) => {
        const now = phaseOn(stateAfter(stop(lengths)), addDays(START, number))
        if (now?.at !== 'phase') throw new Error('no phase')
        expect(now.dayOf).toBeGreaterThanOrEqual(0)
        expect(now.dayOf).toBeLessThanOrEqual(number)
        if (now.still) expect(PHASES.indexOf(now.still)).toBeLessThan(PHASES.indexOf(now.phase))
        const next = phaseOn(stateAfter(stop(lengths)), addDays(START, number + 1))
        if (next?.at !== 'phase') throw new Error('no phase')
        expect(PHASES.indexOf(next.phase)).toBeGreaterThanOrEqual(PHASES.indexOf(now.phase))
      }),
    )
  })

  it('keep the length somebody chose, and each begins before the one before it ends (law)', () => {
    fc.assert(
      fc.property(anyLengths, (lengths) => {
        const spans = phaseSpans(lengths)
        spans.forEach(({ phase, from, to }, at) => {
          if (phase !== 'recovery' && to !== undefined)
            expect(to - from + 1).toBe(lengths[phase] ?? IN_PRACTICE[phase].days)
          const before = spans[at - 1]
          if (before?.to !== undefined) {
            expect(from).toBeLessThanOrEqual(before.to)
            expect(from).toBeGreaterThan(before.from)
          }
        })
      }),
    )
  })

  it('are moved by no slip, no check-in and no morning that was not said (law)', () => {
    fc.assert(
      fc.property(anyDay, fc.array(anyDay, { maxLength: 5 }), (number, slips) => {
        const today = addDays(START, number)
        const lived = slips.flatMap((at): EventBody[] => [
          slipOn(addDays(START, at)),
          checkIn(addDays(START, at), 'no'),
          { kind: 'today-not.said', data: { day: addDays(START, at + 1) } },
        ])
        expect(phaseOn(stateAfter(stop(), ...lived), today)).toEqual(phaseOn(stateAfter(stop()), today))
      }),
    )
  })

  it('say how long it is to a day that lies ahead, and nothing without a day', () => {
    expect(phaseOn(stateAfter(stop()), addDays(START, -5))).toEqual({ at: 'before', days: 5 })
    expect(phaseOn(stateAfter(), START)).toBeUndefined()
    expect(phaseOn(stateAfter(stop(), { kind: 'stop-date.kept', data: {} }), START)).toBeUndefined()
  })
})

describe('the red flags', () => {
  it('are asked each day of the crash, also while the cloud begins, and not after it', () => {
    const asked = (number: number) => asksRedFlags(stateAfter(stop()), addDays(START, number))
    expect([-1, 0, 9, 13, 14, 60].map(asked)).toEqual([false, true, true, true, false, false])
  })

  it('are asked again on the day of a slip and the three after it', () => {
    const state = stateAfter(stop(), slipOn(addDays(START, 60)))
    const asked = (number: number) => asksRedFlags(state, addDays(START, number))
    expect([59, 60, 63, 64].map(asked)).toEqual([false, true, true, false])
  })
})

describe('a year', () => {
  it('is named on its day and the week after, in each year', () => {
    const years = (on: string) => yearsOn(stateAfter(stop()), day(on))
    expect(['2027-03-05', '2027-03-06', '2027-03-12', '2027-03-13', '2028-03-08'].map(years)).toEqual([
      undefined,
      1,
      1,
      undefined,
      2,
    ])
  })

  it('is not put off by a slip', () => {
    expect(yearsOn(stateAfter(stop(), slipOn('2026-11-01')), day('2027-03-06'))).toBe(1)
  })
})

describe('a stop date', () => {
  const safe = [gate('downers', 'none'), gate('mind', 'none')]

  it('waits for the safety questions', () => {
    expect(stopDateOpen(stateAfter())).toBe('ask')
    expect(stopDateOpen(stateAfter(gate('downers', 'none')))).toBe('ask')
    expect(stopDateOpen(stateAfter(...safe))).toBe('open')
  })

  it('is closed by a downer, and by no later answer opened', () => {
    expect(stopDateOpen(stateAfter(gate('downers', 'ghb'), CLOSED, gate('mind', 'none')))).toBe('closed')
    expect(stopDateOpen(stateAfter(CLOSED, ...safe))).toBe('closed')
  })

  it('opens when a plan with a doctor opened it', () => {
    const opened: EventBody = { kind: 'capability.opened', data: { capability: 'stop-date' } }
    expect(stopDateOpen(stateAfter(CLOSED, ...safe, opened))).toBe('open')
  })

  it.each(['psychosis', 'depression', 'suicidality', 'private'])(
    'after %s asks who is there each day',
    (before) => {
      const mind = [gate('downers', 'none'), gate('mind', before)]
      expect(stopDateOpen(stateAfter(...mind))).toBe('alone')
      expect(stopDateOpen(stateAfter(...mind, gate('contact', 'nobody')))).toBe('alone')
      for (const answer of ['have', 'refuse', 'doctor', 'arranged'])
        expect(stopDateOpen(stateAfter(...mind, gate('contact', answer)))).toBe('open')
    },
  )

  it('is not opened by taking back what one had before, but for saying that it was wrong', () => {
    const closed = [...safe, gate('mind', 'psychosis'), closing('stop-date-alone')]
    expect(stopDateOpen(stateAfter(...closed, gate('mind', 'none')))).toBe('alone')
    const opened: EventBody = { kind: 'capability.opened', data: { capability: 'stop-date-alone' } }
    expect(stopDateOpen(stateAfter(...closed, gate('mind', 'corrected'), opened))).toBe('open')
  })

  it('waits for whoever meant to ask a doctor first, whatever else they say', () => {
    const asking = [...safe, gate('contact', 'ask-first'), closing('stop-date-unasked')]
    for (const answer of ['have', 'refuse', 'doctor', 'nobody'])
      expect(stopDateOpen(stateAfter(...asking, gate('contact', answer)))).toBe('unasked')
    const opened: EventBody = { kind: 'capability.opened', data: { capability: 'stop-date-unasked' } }
    expect(stopDateOpen(stateAfter(...asking, gate('contact', 'arranged'), opened))).toBe('open')
  })

  it('is closed for who is not an adult', () => {
    expect(
      stopDateOpen(stateAfter(...safe, { kind: 'capability.closed', data: { capability: 'exercises' } })),
    ).toBe('closed')
  })
})

describe('today I do not use', () => {
  it('is said about one day, is gone the next morning, and counts for nothing (law)', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDay, { maxLength: 10 }), (said) => {
        const days = said.map((number): EventBody => ({
          kind: 'today-not.said',
          data: { day: addDays(START, number) },
        }))
        const last = addDays(START, Math.max(0, ...said))
        const state = stateAfter(stop(), checkIn(START, 'yes'), ...days)
        expect(saidTodayNot(state, addDays(last, 1))).toBe(false)
        if (said.length > 0) expect(saidTodayNot(state, last)).toBe(true)
        expect(daysInLine(state, addDays(START, 1)).inLine).toBe(1)
        expect(daysInLine(state, addDays(START, 1)).allTime).toBe(1)
      }),
    )
  })
})
