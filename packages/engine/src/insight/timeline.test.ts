import { expect, it } from 'vitest'
import { checkIn, stateAfter } from '../fixtures/events.ts'
import { timelineOf } from './timeline.ts'

const urge = (episode: string) => ({ kind: 'urge.rated', data: { episode, rating: 6 } }) as const

it('is empty before anything happened', () => {
  expect(timelineOf(stateAfter())).toEqual([])
})

it('puts the newest day and the newest hour first', () => {
  const state = stateAfter(
    ['2026-03-02T09:00:00Z', urge('morning')],
    ['2026-03-02T20:00:00Z', checkIn('2026-03-02', 'yes')],
    ['2026-03-02T21:30:00Z', urge('evening')],
    ['2026-03-03T08:00:00Z', urge('next')],
  )
  const shown = timelineOf(state).map(({ day, entries }) => [
    day,
    entries.map((entry) => (entry.kind === 'urge' ? entry.episode.id : entry.kind)),
  ])
  expect(shown).toEqual([
    ['2026-03-03', ['next']],
    ['2026-03-02', ['evening', 'check-in', 'morning']],
  ])
})

it('puts a late urge and a late check-in at the day they belong to', () => {
  const state = stateAfter(
    ['2026-03-02T22:55:00Z', urge('five to midnight in Amsterdam')],
    ['2026-03-03T09:00:00Z', checkIn('2026-03-02', 'no')],
  )
  expect(timelineOf(state).map(({ day, entries }) => [day, entries.length])).toEqual([['2026-03-02', 2]])
})
