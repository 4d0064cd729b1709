import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { wheel } from './wheel.ts'

const field: FieldOf<'wheel'> = {
  t: 'wheel',
  id: 'life',
  low: 'hier mist veel',
  high: 'zo is het goed',
  question: [],
  domains: [
    { id: 'body', label: ['Lijf en slaap'] },
    { id: 'friends', label: ['Vrienden'] },
  ],
}
const rated = (ratings: Record<string, number>) => ({ kind: 'wheel' as const, ratings })

it('has no numbers before it is touched, and takes a zero for an answer', () => {
  expect(wheel.empty(field)).toEqual(rated({}))
  expect([rated({}), rated({ friends: 0 })].map(wheel.isAnswered)).toEqual([false, true])
})

it('fits with known parts, from 0 to 10 in whole steps', () => {
  expect(wheel.isValid(field, rated({ body: 0, friends: 10 }))).toBe(true)
  expect(
    [rated({ body: 11 }), rated({ body: 2.5 }), rated({ money: 4 })].map((answer) =>
      wheel.isValid(field, answer),
    ),
  ).toEqual([false, false, false])
})

it('is read back part by part, without those that were left open, and without a sum', () => {
  expect(wheel.toText(field, rated({ friends: 3, body: 6 }))).toEqual([
    'Lijf en slaap: 6/10',
    'Vrienden: 3/10',
  ])
  expect(wheel.toText(field, rated({ friends: 0 }))).toEqual(['Vrienden: 0/10'])
})
