import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { asksWhy, ruler } from './ruler.ts'

const field: FieldOf<'ruler'> = {
  t: 'ruler',
  id: 'ready',
  low: 'nog niet',
  high: 'helemaal',
  why: 'Waarom geen lager cijfer?',
  question: [],
}
const at = (value: number, why = '') => ({ kind: 'ruler' as const, value, why })
const untouched = { kind: 'ruler' as const, why: '' }

it('has no number before it is touched, and takes a zero for an answer', () => {
  expect(ruler.empty(field)).toEqual(untouched)
  expect([untouched, at(0)].map(ruler.isAnswered)).toEqual([false, true])
  expect(ruler.number(untouched)).toBeUndefined()
  expect(ruler.number(at(0))).toBe(0)
})

it('asks why not lower only above zero', () => {
  expect([undefined, untouched, at(0), at(1)].map(asksWhy)).toEqual([false, false, false, true])
})

it('fits from 0 to 10, in whole steps', () => {
  expect([at(0), at(10), at(11), at(-1), at(2.5)].map((answer) => ruler.isValid(field, answer))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

it('is read back with what its ends mean and with the reason', () => {
  expect(ruler.toText(field, at(4, ' Ik slaap slecht. '))).toEqual([
    '4 (0 = nog niet, 10 = helemaal)',
    'Ik slaap slecht.',
  ])
})

it('does not say a reason that is no longer asked for', () => {
  expect(ruler.toText(field, at(0, 'Ik slaap slecht.'))).toEqual(['0 (0 = nog niet, 10 = helemaal)'])
})
