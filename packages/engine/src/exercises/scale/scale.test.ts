import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { scale } from './scale.ts'

const field: FieldOf<'scale'> = {
  t: 'scale',
  id: 'urge',
  min: 0,
  max: 10,
  low: 'rustig',
  high: 'niet te houden',
  question: [],
}
const at = (value: number) => ({ kind: 'scale' as const, value })

it('has no value before it is touched', () => {
  expect(scale.empty(field)).toBeUndefined()
})

it('takes a zero for an answer', () => {
  expect(scale.isAnswered(at(0))).toBe(true)
  expect(scale.number(at(0))).toBe(0)
})

it('fits within its ends, in whole steps', () => {
  expect([0, 10, 11, -1, 2.5].map((value) => scale.isValid(field, at(value)))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

it('is read back with what its ends mean', () => {
  expect(scale.toText(field, at(7))).toEqual(['7 (0 = rustig, 10 = niet te houden)'])
})
