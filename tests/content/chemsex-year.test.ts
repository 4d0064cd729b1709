/** Somebody lives a year by the phases, with two slips: what Today offers on chosen days, and that nothing begins anew. */
import { asksRedFlags, daysInLine, phaseOn, PHASES, saidTodayNot, yearsOn } from '@keertij/engine'
import type { EventBody } from '@keertij/journal'
import { addDays, daysBetween, LANGUAGES, parseLocalDate, type LocalDate } from '@keertij/kernel'
import { phaseTextsIn, tipOn } from '@keertij/web'
import { describe, expect, it } from 'vitest'
import { later, lessonOf, NOON, stateAfter } from './real-content.ts'

const dayOf = (text: string): LocalDate => {
  const day = parseLocalDate(text)
  if (day === undefined) throw new Error(`${text} is no day`)
  return day
}
const STOP = dayOf('2026-03-02')
const SLIPS: readonly number[] = [42, 200]
const on = (number: number): LocalDate => addDays(STOP, number)

/** Noon of day `number`, and what was done on it. */
const livedOn = (number: number): readonly (readonly [typeof NOON, EventBody])[] => {
  const at = later(NOON, number * 24)
  const slipped = SLIPS.includes(number)
  const page: EventBody = {
    kind: 'entry.kept',
    data: { type: 'slip', entry: `slip-${number}`, on: { day: on(number) }, triggers: [], text: '' },
  }
  return [
    ...(number % 3 === 0 ? [[at, { kind: 'today-not.said', data: { day: on(number) } }] as const] : []),
    [
      later(at, 8),
      { kind: 'checkin.kept', data: { day: on(number), mood: 3, halt: [], kept: slipped ? 'no' : 'yes' } },
    ],
    ...(slipped ? [[later(at, 9), page] as const] : []),
  ]
}

/** The journal on the evening of day `number`. */
const year = (number: number) =>
  stateAfter(
    [NOON, { kind: 'stop-date.kept', data: { day: STOP } }],
    ...Array.from({ length: number + 1 }, (_, each) => livedOn(each)).flat(),
  )

describe('a year with two slips', () => {
  it.each([
    [0, 'crash', undefined, true],
    [5, 'crash', undefined, true],
    [12, 'cloud', 'crash', true],
    [30, 'cloud', undefined, false],
    [42, 'cloud', undefined, true],
    [45, 'wall', 'cloud', true],
    [46, 'wall', 'cloud', false],
    [80, 'wall', undefined, false],
    [110, 'adjustment', 'wall', false],
    [150, 'adjustment', undefined, false],
    [200, 'recovery', undefined, true],
    [204, 'recovery', undefined, false],
    [365, 'recovery', undefined, false],
  ])('day %i is %s, still %s, and the red flags are asked: %s', (number, phase, still, asked) => {
    const state = year(number)
    expect(phaseOn(state, on(number))).toMatchObject({ at: 'phase', phase, still, day: number })
    expect(asksRedFlags(state, on(number))).toBe(asked)
  })

  it('keeps five weeks and six days after six weeks with one day of use', () => {
    const state = stateAfter(...Array.from({ length: 42 }, (_, each) => livedOn(each + 1)).flat())
    const { inLine, counted } = daysInLine(state, on(42))
    expect([inLine, counted]).toEqual([5 * 7 + 6, 6 * 7])
  })

  it('loses no day but those two, and never falls', () => {
    let before = -1
    for (const number of [0, 41, 42, 43, 199, 200, 201, 364]) {
      const { allTime } = daysInLine(year(number), on(number))
      expect(allTime).toBe(number + 1 - SLIPS.filter((slip) => slip <= number).length)
      expect(allTime).toBeGreaterThanOrEqual(before)
      before = allTime
    }
  })

  it('ends at a year by the calendar, slips or not, and is named for a week', () => {
    const state = year(364)
    const last = daysBetween(STOP, dayOf('2027-03-02'))
    expect([last - 1, last, last + 6, last + 7].map((number) => yearsOn(state, on(number)))).toEqual([
      undefined,
      1,
      1,
      undefined,
    ])
  })

  it('asks anew each morning, and holds a morning without a word against nobody', () => {
    const state = year(30)
    expect(saidTodayNot(state, on(30))).toBe(true)
    expect(saidTodayNot(state, on(31))).toBe(false)
    expect(daysInLine(year(31), on(31)).inLine).toBe(32)
  })
})

describe.each(LANGUAGES)('the tips, in %s', (language) => {
  const texts = phaseTextsIn(lessonOf('flows/phases', language))

  it('are dense in the first month: thirty days with thirty tips', () => {
    const shown = Array.from({ length: 30 }, (_, number) => {
      const now = phaseOn(year(0), on(number))
      return now?.at === 'phase' ? tipOn(texts[now.phase], now.dayOf) : ''
    })
    expect(new Set(shown).size).toBe(30)
    expect(shown).not.toContain('')
  })

  it('are there for each phase, with what is normal and what to watch for', () => {
    expect(PHASES.map((phase) => texts[phase].tips.length)).toEqual([12, 20, 10, 8, 8])
    for (const phase of PHASES) {
      expect(texts[phase].normal.length, phase).toBeGreaterThan(40)
      expect(texts[phase].watch.length, phase).toBeGreaterThan(40)
    }
  })

  it('name suicide where it is heaviest, and say nothing of a streak or of starting again', () => {
    const word = language === 'nl' ? 'zelfdoding' : 'suicide'
    expect(texts.crash.watch).toContain(word)
    expect(texts.wall.watch).toContain(word)
    const all = PHASES.map((phase) => JSON.stringify(texts[phase])).join(' ')
    expect(all).not.toMatch(/streak|reeks|opnieuw beginnen|start(?:ing)? over|op nul|back to zero/i)
  })
})
