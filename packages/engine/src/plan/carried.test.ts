import type { EventBody } from '@keertij/journal'
import { describe, expect, it } from 'vitest'
import { holds } from '../conditions/conditions.ts'
import { stateAfter } from '../fixtures/events.ts'
import { carriedAnswers } from './carried.ts'

const chose = (behaviours: readonly string[], slot = 'behaviours'): EventBody => ({
  kind: 'exercise.kept',
  data: {
    lesson: 'impuls/2/wat-speelt-er',
    exercise: 'my-behaviour',
    slot,
    answers: {
      money: { kind: 'choice', options: ['known'] },
      kinds: { kind: 'choice', options: [...behaviours] },
    },
    content: 'a1',
  },
})
const asks = { op: 'has', name: '$behaviours', option: 'dates' } as const

describe('what other lessons may ask about', () => {
  it('is nothing before somebody chose, so no example is shown that was not asked for', () => {
    expect(carriedAnswers(stateAfter())).toEqual({})
    expect(holds(asks, carriedAnswers(stateAfter(chose(['dates'], 'reasons'))), {})).toBe(false)
  })

  it('is what somebody chose as theirs, and no other answer beside it', () => {
    const carried = carriedAnswers(stateAfter(chose(['dates', 'paid'])))
    expect(carried).toEqual({ $behaviours: { kind: 'choice', options: ['dates', 'paid'] } })
    expect(holds(asks, carried, {})).toBe(true)
  })

  it('follows when somebody chooses again', () => {
    expect(holds(asks, carriedAnswers(stateAfter(chose(['dates']), chose(['porn']))), {})).toBe(false)
  })
})
