import type { MeasureScore } from '@keertij/programme'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../fixtures/events.ts'
import { sea } from '../fixtures/measures.ts'
import { changeSinceFirst, reliableChange, reliableLimit } from './change.ts'

const [total] = sea.scores
const unpublished: MeasureScore = {
  id: 'own',
  name: total.name,
  items: total.items,
  times: 1,
  higher: 'worse',
  bands: [],
}
const at = (value: number, version = '1') => ({ day: day('2026-03-02'), value, version })

describe('the reliable change index', () => {
  it('is that of Jacobson and Truax: their example, SD 7.5 and reliability 0.80, has S_diff 4.74', () => {
    expect(reliableLimit({ sd: 7.5, reliability: 0.8, sources: [] })).toBeCloseTo(1.96 * 4.74, 1)
  })

  it('takes a larger criterion in points where one is in use, and reaching it is enough', () => {
    const score = { ...total, change: { sd: 3.5, reliability: 0.89, atLeast: 6, sources: [] } }
    expect([5, 6].map((fall) => reliableChange(score, 15, 15 - fall))).toEqual(['same', 'better'])
  })

  it('says nothing where no numbers are published', () => {
    expect(reliableChange(unpublished, 0, 20)).toBeUndefined()
  })

  it('tells which way is better', () => {
    expect([10, 8, 7, 12, 13].map((after) => reliableChange(total, 10, after))).toEqual([
      'same',
      'same',
      'better',
      'same',
      'worse',
    ])
    expect(reliableChange({ ...total, higher: 'better' }, 10, 13)).toBe('better')
  })

  it('there and back are each other’s opposite (law)', () => {
    const turned = { better: 'worse', same: 'same', worse: 'better' } as const
    const score = fc.integer({ min: 0, max: 20 })
    fc.assert(
      fc.property(score, score, (a, b) => {
        const there = reliableChange(total, a, b)
        expect(reliableChange(total, b, a)).toBe(there && turned[there])
        if (Math.abs(a - b) <= reliableLimit({ sd: 2, reliability: 0.8, sources: [] }))
          expect(there).toBe('same')
      }),
    )
  })
})

describe('the change since the first time', () => {
  it('looks at the first and the last, and not at what lies between', () => {
    expect(changeSinceFirst(total, [at(15), at(3), at(14)])).toBe('same')
    expect(changeSinceFirst(total, [at(15), at(20), at(3)])).toBe('better')
  })

  it('is not there after one time, and does not compare versions', () => {
    expect(changeSinceFirst(total, [])).toBeUndefined()
    expect(changeSinceFirst(total, [at(15)])).toBeUndefined()
    expect(changeSinceFirst(total, [at(15), at(3, '2')])).toBeUndefined()
  })
})
