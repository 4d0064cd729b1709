import { NOTICED, type EventBody, type Noticed } from '@keertij/journal'
import { addDays } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIn, day, stateAfter } from '../fixtures/events.ts'
import { noticedOf } from './noticed.ts'

const today = day('2026-03-10')
const noticed = (ago: number, ...noticed: Noticed[]): EventBody => ({
  kind: 'checkin.kept',
  data: { ...checkIn(addDays(today, -ago)).data, noticed },
})

describe('what was noticed', () => {
  it('is told of the last four weeks beside the four before, in answered days', () => {
    const state = stateAfter(
      noticed(0, 'restless', 'low'),
      noticed(1, 'restless'),
      noticed(27, 'nothing'),
      noticed(28, 'low'),
      noticed(55, 'low', 'headache'),
      noticed(56, 'sweating'),
      checkIn(addDays(today, -2)),
    )
    expect(noticedOf(state, today)).toEqual({
      answered: 3,
      answeredBefore: 2,
      ranks: [
        { noticed: 'restless', days: 2, before: 0 },
        { noticed: 'low', days: 1, before: 2 },
        { noticed: 'nothing', days: 1, before: 0 },
        { noticed: 'headache', days: 0, before: 1 },
      ],
    })
  })

  it('is nothing at all where the question was passed over', () => {
    expect(noticedOf(stateAfter(checkIn(today), noticed(1)), today)).toEqual({
      answered: 0,
      answeredBefore: 0,
      ranks: [],
    })
  })

  it('counts a day once and no more often than it was answered, and a day passed over changes nothing (law)', () => {
    const answers = fc.array(fc.tuple(fc.nat(70), fc.subarray([...NOTICED])), { maxLength: 40 })
    fc.assert(
      fc.property(answers, fc.nat(70), (answers, ago) => {
        const bodies = answers.map(([ago, chosen]) => noticed(ago, ...chosen))
        const found = noticedOf(stateAfter(...bodies), today)
        for (const { days, before } of found.ranks) {
          expect(days).toBeLessThanOrEqual(found.answered)
          expect(before).toBeLessThanOrEqual(found.answeredBefore)
        }
        const days = found.ranks.map(({ days }) => days)
        expect(days).toEqual([...days].sort((a, b) => b - a))
        if (answers.some(([other]) => other === ago)) return
        expect(noticedOf(stateAfter(...bodies, checkIn(addDays(today, -ago))), today)).toEqual(found)
      }),
    )
  })
})
