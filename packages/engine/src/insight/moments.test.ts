import type { EventBody } from '@keertij/journal'
import { describe, expect, it } from 'vitest'
import { eventOf, moment, slipOn, stateAfter, urgeOn } from '../fixtures/events.ts'
import { fold } from '@keertij/journal'
import { heatMapOf } from './heat-map.ts'
import { momentsOf } from './moments.ts'

const wave = (episode: string, rating: number): EventBody => ({
  kind: 'urge.rated',
  data: { episode, rating },
})

describe('moments', () => {
  it('are the waves of now help by their first rating, and urges and slips of the journal', () => {
    const state = stateAfter(
      ['2026-03-02T21:40:00Z', wave('a', 8)],
      ['2026-03-02T21:45:00Z', { kind: 'urge.eased', data: { episode: 'a', before: 8, after: 2 } }],
      ['2026-03-03T08:10:00Z', wave('b', 3)],
      urgeOn('2026-03-04', 14, { rating: 6 }),
      slipOn('2026-03-05'),
    )
    expect(momentsOf(state)).toMatchObject([
      { weekday: 0, hour: 22, heavy: true },
      { weekday: 1, hour: 9, heavy: false },
      { weekday: 2, hour: 14, heavy: false },
      { weekday: 3, hour: 23, heavy: true },
    ])
  })

  it('count a wave once, as the page about it says', () => {
    const state = stateAfter(
      ['2026-03-02T21:40:00Z', wave('a', 8)],
      urgeOn('2026-03-01', 4, { entry: 'a', rating: 5 }),
      ['2026-03-02T21:40:00Z', wave('b', 2)],
      urgeOn('2026-03-02', undefined, { entry: 'b', rating: 9 }),
    )
    expect(momentsOf(state)).toMatchObject([
      { weekday: 6, hour: 4, heavy: false },
      { weekday: 0, hour: 22, heavy: true },
    ])
  })

  it('leave a wave as it is when the page about it is a note', () => {
    const note: EventBody = {
      kind: 'entry.kept',
      data: { ...slipOn('2026-03-05').data, type: 'note', entry: 'a', text: 'Rustig' },
    }
    expect(momentsOf(stateAfter(['2026-03-02T21:40:00Z', wave('a', 8)], note))).toMatchObject([
      { weekday: 0, hour: 22, heavy: true },
    ])
  })

  it('stand at the hour of the clock on the wall, wherever that was', () => {
    const at = moment('2026-03-02T21:40:00Z')
    const hours = [-600, 0, 330, 840].map((ahead, n) => {
      const [one] = momentsOf(fold([eventOf(n, at, wave('a', 8), ahead)]))
      return [one?.weekday, one?.hour]
    })
    expect(hours).toEqual([
      [0, 11],
      [0, 21],
      [1, 3],
      [1, 11],
    ])
  })
})

it('a heat map has every moment, and sets apart those without an hour', () => {
  const state = stateAfter(
    urgeOn('2026-03-02', 22),
    urgeOn('2026-03-09', 22, { rating: 1 }),
    urgeOn('2026-03-03', undefined),
    slipOn('2026-03-08'),
  )
  const heat = heatMapOf(momentsOf(state))
  expect(heat).toMatchObject({ total: 4, withoutHour: 1 })
  expect(heat.cells.map((day) => day.length)).toEqual([24, 24, 24, 24, 24, 24, 24])
  expect([heat.cells[0]?.[22], heat.cells[6]?.[23], heat.cells[1]?.[0]]).toEqual([2, 1, 0])
})
