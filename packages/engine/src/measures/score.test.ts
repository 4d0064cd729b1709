import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { sea, seaKept } from '../fixtures/measures.ts'
import { stateAfter } from '../fixtures/events.ts'
import { bandOf, knownAnswers, measureEvent, raisesAlert, rangeOf, scoreOf, scorePoints } from './score.ts'

const [total] = sea.scores
const answer = fc.integer({ min: 0, max: 10 })

it('sums the items, and turns the reversed ones round', () => {
  expect(scoreOf(sea, total, { sea_1: 3, sea_2: 4 })).toBe(9)
  expect(scoreOf(sea, { ...total, times: 4 }, { sea_1: 3, sea_2: 4 })).toBe(36)
})

it('is by the id of an item, whatever their order (law)', () => {
  const round = { ...sea, items: sea.items.toReversed() }
  fc.assert(
    fc.property(answer, answer, (a, b) => {
      const score = scoreOf(sea, total, { sea_1: a, sea_2: b })
      expect(scoreOf(round, { ...total, items: total.items.toReversed() }, { sea_2: b, sea_1: a })).toBe(
        score,
      )
      const { min, max } = rangeOf(sea, total)
      expect(score).toBeGreaterThanOrEqual(min)
      expect(score).toBeLessThanOrEqual(max)
    }),
  )
})

it('is none while an answer is missing, or is no answer to that item', () => {
  expect(scoreOf(sea, total, { sea_1: 3 })).toBeUndefined()
  expect(scoreOf(sea, total, { sea_1: 3, sea_2: 11 })).toBeUndefined()
  expect(scoreOf(sea, { ...total, items: ['sea_9'] }, { sea_9: 1 })).toBeUndefined()
})

it('lies in the last band that began', () => {
  expect([0, 11, 12, 20].map((value) => bandOf(total, value)?.name.nl)).toEqual([
    'low',
    'low',
    'high',
    'high',
  ])
  expect(bandOf({ ...total, bands: [] }, 5)).toBeUndefined()
})

it('raises an alert from the answer that says so, also before the rest is answered', () => {
  expect([8, 9, 10].map((value) => raisesAlert(sea, { sea_1: value }))).toEqual([false, true, true])
  expect(raisesAlert(sea, {})).toBe(false)
})

it('becomes an event when it is whole, with nothing beside its own items', () => {
  expect(measureEvent(sea, 'nl', { sea_1: 1 })).toBeUndefined()
  expect(measureEvent(sea, 'nl', { sea_1: 1, sea_2: 2, other: 3 })).toEqual(seaKept(1, 2))
})

it('takes out of a draft only what it knows', () => {
  expect(knownAnswers(sea, { sea_1: 4, sea_2: '4', other: 1 })).toEqual({ sea_1: 4 })
})

it('is listed oldest first, without what this scoring cannot count', () => {
  const state = stateAfter(seaKept(1, 10), seaKept(99, 0), seaKept(5, 10, '2'))
  expect(scorePoints(state, sea, total)).toEqual([
    { day: '2026-03-02', value: 1, version: '1' },
    { day: '2026-03-02', value: 5, version: '2' },
  ])
})
