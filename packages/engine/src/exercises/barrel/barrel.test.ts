import type { Answer } from '@keertij/journal'
import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { barrel } from './barrel.ts'

const field: FieldOf<'barrel'> = {
  t: 'barrel',
  id: 'self-worth',
  max: 2,
  fills: 'Wat erin liep',
  leaks: 'Waar het lekte',
  level: 'Hoe vol is het nu?',
  question: [],
}
const wrote = (answer: Partial<Omit<Extract<Answer, { kind: 'barrel' }>, 'kind'>>) => ({
  kind: 'barrel' as const,
  fills: [],
  leaks: [],
  ...answer,
})

it('is open until something is written, or the water has a level', () => {
  expect(barrel.empty(field)).toEqual(wrote({}))
  expect(
    [wrote({}), wrote({ fills: [' '] }), wrote({ leaks: ['ruzie'] }), wrote({ level: 0 })].map(
      barrel.isAnswered,
    ),
  ).toEqual([false, false, true, true])
})

it('fits with as many lines as were asked, and a level from 0 to 10', () => {
  expect(barrel.isValid(field, wrote({ fills: ['a', '', 'b'], leaks: ['c'], level: 10 }))).toBe(true)
  expect(barrel.isValid(field, wrote({ fills: ['a', 'b', 'c'] }))).toBe(false)
  expect(barrel.isValid(field, wrote({ level: 11 }))).toBe(false)
})

it('is read back with what fills before what leaks, and the level last', () => {
  expect(barrel.toText(field, wrote({ leaks: ['ruzie'], fills: ['koken ', 'slaap'], level: 4 }))).toEqual([
    'Wat erin liep: koken; slaap',
    'Waar het lekte: ruzie',
    'Hoe vol is het nu? 4/10',
  ])
})

it('has the level as its number, whatever was written beside it', () => {
  expect(barrel.number(wrote({ level: 0 }))).toBe(0)
  expect(barrel.number(wrote({ fills: ['koken'] }))).toBeUndefined()
})
