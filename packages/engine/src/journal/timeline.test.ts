import type { EventBody } from '@keertij/journal'
import { describe, expect, it } from 'vitest'
import { checkIn, day, eventOf, moment, stateAfter } from '../fixtures/events.ts'
import { eventsOf, filterTimeline, textOf, timelineOf, typeOf, type TimelineDay } from './timeline.ts'

const urge = (episode: string) => ({ kind: 'urge.rated', data: { episode, rating: 6 } }) as const
const note = (
  entry: string,
  on: { readonly day: string; readonly minute?: number },
  text = '',
): EventBody => ({
  kind: 'entry.kept',
  data: { type: 'note', entry, on: { ...on, day: day(on.day) }, text },
})
const slip = (entry: string, on: string, text = ''): EventBody => ({
  kind: 'entry.kept',
  data: { type: 'slip', entry, on: { day: day(on), minute: 1380 }, triggers: ['stress', 'De bank'], text },
})
const chain = (occasion: string, words: string): EventBody => ({
  kind: 'exercise.kept',
  data: {
    lesson: 'slip/uitglijder',
    exercise: 'chain',
    occasion,
    answers: { feeling: { kind: 'text', text: words } },
    content: 'a1',
  },
})
const keysOf = (days: readonly TimelineDay[]) =>
  days.map(({ day, items }) => [day, items.map(({ key }) => key)])

describe('the journal by day', () => {
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
    expect(keysOf(timelineOf(state))).toEqual([
      ['2026-03-03', ['urge/next']],
      ['2026-03-02', ['urge/evening', 'check-in/2026-03-02', 'urge/morning']],
    ])
  })

  it('puts what was written late at the day and the hour it is about', () => {
    const state = stateAfter(
      ['2026-03-02T09:00:00Z', urge('morning')],
      ['2026-03-02T22:55:00Z', urge('five to midnight in Amsterdam')],
      ['2026-03-05T09:00:00Z', note('noon', { day: '2026-03-02', minute: 720 })],
      ['2026-03-05T09:01:00Z', note('some time', { day: '2026-03-02' })],
      ['2026-03-05T09:02:00Z', checkIn('2026-03-02', 'no')],
    )
    expect(keysOf(timelineOf(state))).toEqual([
      [
        '2026-03-02',
        [
          'check-in/2026-03-02',
          'page/some time',
          'urge/five to midnight in Amsterdam',
          'page/noon',
          'urge/morning',
        ],
      ],
    ])
  })

  it('does not move a page when it is edited', () => {
    const state = stateAfter(
      ['2026-03-02T09:00:00Z', note('a', { day: '2026-03-02' }, 'one')],
      ['2026-03-02T10:00:00Z', urge('b')],
      ['2026-03-04T10:00:00Z', note('a', { day: '2026-03-02' }, 'two')],
    )
    expect(keysOf(timelineOf(state))).toEqual([['2026-03-02', ['urge/b', 'page/a']]])
  })

  it('makes one line of a wave and the page about it', () => {
    const state = stateAfter(
      {
        kind: 'urge.eased',
        data: { episode: 'a', technique: 'wave', before: 8, after: 4, helped: 'Sam gebeld' },
      },
      {
        kind: 'entry.kept',
        data: {
          type: 'urge',
          entry: 'a',
          on: { day: day('2026-03-01'), minute: 60 },
          rating: 9,
          triggers: [],
          text: 'Ruzie',
        },
      },
    )
    const [first, ...others] = timelineOf(state)
    expect(others).toEqual([])
    expect(first).toMatchObject({
      day: '2026-03-01',
      items: [{ kind: 'page', episode: { id: 'a' }, minute: 60 }],
    })
    expect(first?.items.map((item) => textOf(item))).toEqual(['Ruzie\nSam gebeld'])
  })
})

describe('a slip', () => {
  const state = stateAfter(
    slip('s', '2026-03-01', 'Alleen thuis'),
    chain('s', 'leeg'),
    chain('other', 'boos'),
  )
  const [item] = timelineOf(state)[0]?.items ?? []
  if (item === undefined) throw new Error('No slip')

  it('carries what was answered about it, and no other', () => {
    expect(item).toMatchObject({ kind: 'page', answers: [{ exercise: 'chain', occasion: 's' }] })
    expect(typeOf(item)).toBe('slip')
  })

  it('is found by its words, its answers and the names of its triggers', () => {
    expect(textOf(item, (trigger) => (trigger === 'stress' ? 'Spanning' : trigger))).toBe(
      'Alleen thuis\nSpanning\nDe bank\nleeg',
    )
  })

  it('is taken out with its edits and answers, so that nothing older comes to light', () => {
    const bodies = [
      slip('s', '2026-03-01'),
      chain('s', 'oud'),
      chain('s', 'nieuw'),
      slip('t', '2026-03-01'),
      urge('s'),
    ]
    const history = bodies.map((body, index) => eventOf(index, moment('2026-03-02T12:00:00Z'), body))
    const [page] = timelineOf(stateAfter(...bodies)).flatMap(({ items }) =>
      items.filter(({ key }) => key === 'page/s'),
    )
    if (page === undefined) throw new Error('No page')
    const ids = history.map(({ id }) => id)
    expect(eventsOf(page, history)).toEqual([0, 1, 2, 4].map((index) => ids[index]))
  })
})

it('shows what is asked for, without empty days', () => {
  const days = timelineOf(
    stateAfter(
      slip('s', '2026-03-01'),
      note('n', { day: '2026-03-01' }),
      note('m', { day: '2026-02-20' }),
      checkIn('2026-02-28'),
    ),
  )
  expect(keysOf(filterTimeline(days, {}))).toEqual(keysOf(days))
  expect(keysOf(filterTimeline(days, { types: new Set(['slip']) }))).toEqual([['2026-03-01', ['page/s']]])
  expect(keysOf(filterTimeline(days, { keys: new Set(['page/m']) }))).toEqual([['2026-02-20', ['page/m']]])
  expect(filterTimeline(days, { from: day('2026-02-28'), to: day('2026-02-28') })).toMatchObject([
    { day: '2026-02-28' },
  ])
})
