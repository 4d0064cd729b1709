import type { EventBody } from '@keertij/journal'
import { describe, expect, it } from 'vitest'
import { day, stateAfter } from '../fixtures/events.ts'
import { goalOf, isReviewDue } from './goal.ts'

const goal = (review: string): EventBody => ({
  kind: 'exercise.kept',
  data: {
    lesson: 'impuls/0/wat-wil-jij',
    exercise: 'goal',
    slot: 'goal',
    answers: { 'goal-review': { kind: 'choice', options: [review] } },
    content: 'a1',
  },
})
const reviewed = (next?: string): EventBody => ({
  kind: 'goal.reviewed',
  data: next === undefined ? {} : { next: day(next) },
})
const written = ['2026-03-02T12:00:00Z', goal('fortnight')] as const

describe('looking at the goal again', () => {
  it('is due on the day that was chosen, and until it was done', () => {
    const state = stateAfter(written)
    expect(
      [day('2026-03-15'), day('2026-03-16'), day('2026-04-20')].map((on) => isReviewDue(state, on)),
    ).toEqual([false, true, true])
    const done = stateAfter(written, ['2026-03-18T12:00:00Z', reviewed()])
    expect(goalOf(done)?.reviewOn).toBeUndefined()
    expect(isReviewDue(done, day('2026-04-20'))).toBe(false)
  })

  it('is due again on the next day that was chosen', () => {
    const state = stateAfter(written, ['2026-03-18T12:00:00Z', reviewed('2026-04-01')])
    expect(goalOf(state)?.reviewOn).toBe('2026-04-01')
    expect([day('2026-03-31'), day('2026-04-01')].map((on) => isReviewDue(state, on))).toEqual([false, true])
  })

  it('before its day leaves that day as it is, unless a later one was chosen', () => {
    const early = (next?: string) =>
      goalOf(stateAfter(written, ['2026-03-10T12:00:00Z', reviewed(next)]))?.reviewOn
    expect([early(), early('2026-03-12'), early('2026-04-01'), early('2026-03-01')]).toEqual([
      '2026-03-16',
      '2026-03-16',
      '2026-04-01',
      '2026-03-16',
    ])
  })

  it('of the goal before says nothing about a goal that was written since', () => {
    const state = stateAfter(
      written,
      ['2026-03-18T12:00:00Z', reviewed('2026-06-01')],
      ['2026-03-19T12:00:00Z', goal('week')],
    )
    expect(goalOf(state)?.reviewOn).toBe('2026-03-26')
  })

  it('is never due without a goal', () => {
    expect(isReviewDue(stateAfter(['2026-03-18T12:00:00Z', reviewed('2026-03-19')]), day('2026-04-01'))).toBe(
      false,
    )
  })
})
