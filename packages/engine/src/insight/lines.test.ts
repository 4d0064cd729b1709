import type { EventBody } from '@keertij/journal'
import { expect, it } from 'vitest'
import { day, stateAfter } from '../fixtures/events.ts'
import { linesOf } from './lines.ts'

const asked = (
  on: string,
  answers: Partial<Extract<EventBody, { kind: 'checkin.kept' }>['data']>,
): EventBody => ({
  kind: 'checkin.kept',
  data: { day: day(on), mood: 3, halt: [], ...answers },
})

it('are weekly means from Monday, oldest first, without points for weeks that say nothing', () => {
  const state = stateAfter(
    asked('2026-03-17', { mood: 5, sleep: 'bad' }),
    asked('2026-03-02', { mood: 2, urge: 8 }),
    asked('2026-03-08', { mood: 3, urge: 5, sleep: 'good' }),
    asked('2026-03-09', { mood: 4 }),
  )
  expect(linesOf(state)).toEqual([
    {
      id: 'mood',
      points: [
        { week: '2026-03-02', mean: 2.5, count: 2 },
        { week: '2026-03-09', mean: 4, count: 1 },
        { week: '2026-03-16', mean: 5, count: 1 },
      ],
    },
    { id: 'urge', points: [{ week: '2026-03-02', mean: 6.5, count: 2 }] },
    {
      id: 'sleep',
      points: [
        { week: '2026-03-02', mean: 3, count: 1 },
        { week: '2026-03-16', mean: 1, count: 1 },
      ],
    },
  ])
})

it('are there without points before the first check-in', () => {
  expect(linesOf(stateAfter()).map(({ id, points }) => [id, points.length])).toEqual([
    ['mood', 0],
    ['urge', 0],
    ['sleep', 0],
  ])
})
