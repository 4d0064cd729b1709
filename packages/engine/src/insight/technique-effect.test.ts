import type { EventBody } from '@keertij/journal'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateAfter } from '../fixtures/events.ts'
import { dropAfter, techniqueEffectsOf } from './technique-effect.ts'

const tries = (technique: string, before: number, after: number, count: number): readonly EventBody[] =>
  Array.from({ length: count }, (_, n) => ({
    kind: 'urge.eased',
    data: { episode: `${technique}-${n}`, technique, before, after },
  }))

describe('what a technique does', () => {
  it('is silent about the drop below three tries, and says what it saw', () => {
    const [wave] = techniqueEffectsOf(stateAfter(...tries('wave', 8, 4, 2)))
    expect(wave).toEqual({ technique: 'wave', tries: 2, before: 8, after: 4, drop: undefined })
  })

  it('puts the largest sure effect first and those with too few tries last', () => {
    const state = stateAfter(
      ...tries('few', 9, 0, 2),
      ...tries('lucky', 9, 3, 3),
      ...tries('steady', 8, 4, 30),
      ...tries('nothing', 6, 6, 30),
    )
    expect(techniqueEffectsOf(state).map(({ technique }) => technique)).toEqual([
      'steady',
      'lucky',
      'nothing',
      'few',
    ])
  })

  it('leaves out waves without a technique, and practice in a lesson', () => {
    const practice: EventBody = {
      kind: 'exercise.kept',
      data: {
        lesson: 'impuls/3/proef',
        exercise: 'try',
        content: 'a1',
        answers: { one: { kind: 'trial', technique: 'wave', before: 8, after: 1 } },
      },
    }
    const alone: EventBody = { kind: 'urge.eased', data: { episode: 'a', before: 8, after: 2 } }
    expect(techniqueEffectsOf(stateAfter(practice, alone))).toEqual([])
  })

  it('holds the mean, and narrows towards what was seen with every try (law)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 200 }),
        fc.double({ min: -10, max: 10, noNaN: true }),
        (count, mean) => {
          const [now, more] = [dropAfter(count, count * mean), dropAfter(count + 1, (count + 1) * mean)]
          expect(now.low).toBeLessThan(now.mean)
          expect(now.high - now.mean).toBeCloseTo(now.mean - now.low, 9)
          expect(more.high - more.low).toBeLessThan(now.high - now.low)
          expect(Math.abs(more.mean - mean)).toBeLessThanOrEqual(Math.abs(now.mean - mean) + 1e-9)
        },
      ),
    )
  })

  it('has the interval of the normal model', () => {
    const { mean, low, high } = dropAfter(3, 12)
    const precision = 1 / 1.5 ** 2 + 3 / 2 ** 2
    expect(mean).toBeCloseTo((1 / 1.5 ** 2 + 12 / 4) / precision, 9)
    expect(low).toBeCloseTo(mean - 1.645 / Math.sqrt(precision), 3)
    expect(high).toBeCloseTo(mean + 1.645 / Math.sqrt(precision), 3)
  })
})
