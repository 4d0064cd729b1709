import type { Answer, EventBody } from '@keertij/journal'
import { offset } from '@keertij/kernel'
import { describe, expect, it } from 'vitest'
import { day, moment, stateAfter } from '../fixtures/events.ts'
import { flow } from '../fixtures/lessons.ts'
import { changeAfter, changeSentence } from './change.ts'
import { momentTold, slipEvent } from './slip.ts'

/** Ten past midnight on Tuesday 3 March, in Amsterdam. */
const writing = { at: moment('2026-03-02T23:10:00Z'), offset: offset(60) }
const told = (on?: string, minute?: number) =>
  momentTold({ kind: 'when', ...(on && { day: day(on) }), ...(minute !== undefined && { minute }) }, writing)

describe('when a slip was', () => {
  it('is now, as long as nothing else is said', () => {
    const now = { day: '2026-03-03', minute: 10 }
    expect([momentTold(undefined, writing), told()]).toEqual([now, now])
    expect(momentTold({ kind: 'text', text: 'gisteren' }, writing)).toEqual(now)
  })

  it('is the day and the time that were told', () => {
    expect(told('2026-03-01', 1410)).toEqual({ day: '2026-03-01', minute: 1410 })
    expect(told('2026-03-01')).toEqual({ day: '2026-03-01' })
  })

  it('told as a time alone is the last time the clock stood there', () => {
    expect(told(undefined, 5)).toEqual({ day: '2026-03-03', minute: 5 })
    expect(told(undefined, 1410)).toEqual({ day: '2026-03-02', minute: 1410 })
  })

  it('is never in the future', () => {
    expect(told('2026-03-04', 5)).toEqual({ day: '2026-03-03', minute: 10 })
    expect(told('2026-03-03', 1410)).toEqual({ day: '2026-03-03' })
  })

  it('becomes a page of the journal', () => {
    const state = stateAfter(slipEvent('s', told('2026-03-01', 1410), { triggers: ['stress'] }))
    expect(state.entries.get('s')).toMatchObject({
      type: 'slip',
      on: { day: '2026-03-01', minute: 1410 },
      triggers: ['stress'],
      text: '',
    })
  })
})

describe('the one change after a slip', () => {
  const change = (occasion: string, action: string): EventBody => {
    const plan: Answer = { kind: 'if-then', situation: 'ruzie heb', action }
    return {
      kind: 'exercise.kept',
      data: { lesson: 'slip/uitglijder', exercise: 'change', occasion, answers: { plan }, content: 'a1' },
    }
  }
  const lesson = {
    ...flow(),
    page: [
      {
        t: 'exercise',
        id: 'change',
        c: [{ t: 'if-then', id: 'plan', lead: 'Als ik weer', link: 'dan', question: [] }],
      } as const,
    ],
  }

  it('is that of its own occasion, in parts and as the lesson says it', () => {
    const state = stateAfter(change('one', 'bel ik Sam'), change('two', 'ga ik lopen'))
    expect(changeAfter(state, 'one')).toMatchObject({
      situation: 'ruzie heb',
      action: 'bel ik Sam',
      field: 'plan',
    })
    expect(changeSentence(state, 'two', lesson)).toBe('Als ik weer ruzie heb, dan ga ik lopen')
  })

  it('is not there while none was chosen', () => {
    const state = stateAfter(change('one', ' '))
    expect([changeAfter(state, 'one'), changeAfter(state, 'three')]).toEqual([undefined, undefined])
    expect(changeSentence(state, 'one', lesson)).toBeUndefined()
  })
})
