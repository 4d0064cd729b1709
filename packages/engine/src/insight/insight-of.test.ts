import { addDays } from '@keertij/kernel'
import { expect, it } from 'vitest'
import { checkIn, day, stateAfter, urgeOn } from '../fixtures/events.ts'
import { insightOf } from './insight-of.ts'

const monday = day('2026-01-05')

it('has nothing to say, and says how much it needs, before anything was written', () => {
  const insight = insightOf(stateAfter(), monday)
  expect(insight).toMatchObject({
    finding: { kind: 'too-little', moments: 12 },
    heat: { total: 0, withoutHour: 0 },
    triggers: [],
    techniques: [],
    tide: undefined,
    tideNeeds: { weeks: 4, heavy: 12 },
  })
  expect(insight.heat.cells.flat()).toHaveLength(168)
})

it('tells one story: finding, heat map, triggers and tide table from the same moments', () => {
  const evenings = Array.from({ length: 14 }, (_, n) =>
    urgeOn(addDays(monday, Math.floor(n / 2) * 7 + 4 + (n % 2)), 22, { triggers: ['late-evening'] }),
  )
  const insight = insightOf(stateAfter(checkIn(monday), ...evenings), addDays(monday, 48))
  expect(insight.finding).toEqual({
    kind: 'heavy-time',
    weekdays: [4, 5],
    from: 22,
    to: 23,
    heavy: 14,
    of: 14,
  })
  expect([insight.heat.cells[4]?.[22], insight.heat.total]).toEqual([7, 14])
  expect(insight.triggers).toEqual([{ trigger: 'late-evening', count: 14, heavy: 14 }])
  const highest = Math.max(...(insight.tide?.cells.flat() ?? []).map(({ share }) => share.mean))
  expect(insight.tide?.cells[4]?.[22]).toMatchObject({ heavy: 7, weeks: 7, share: { mean: highest } })
})
