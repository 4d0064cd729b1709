import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { circles } from './circles.ts'

const field: FieldOf<'circles'> = {
  t: 'circles',
  id: 'my-circles',
  max: 2,
  inner: 'Laat ik los',
  middle: 'Hier let ik op',
  outer: 'Hier wil ik meer van',
  question: [],
}
const wrote = (inner: string[], middle: string[] = [], outer: string[] = []) => ({
  kind: 'circles' as const,
  inner,
  middle,
  outer,
})

it('is open until something stands in a circle', () => {
  expect(circles.empty(field)).toEqual(wrote([]))
  expect([wrote(['']), wrote([], [], ['lopen'])].map(circles.isAnswered)).toEqual([false, true])
})

it('holds as many words a circle as were asked', () => {
  expect(circles.isValid(field, wrote(['a', 'b'], ['c'], ['d', 'e']))).toBe(true)
  expect(circles.isValid(field, wrote([], ['a', 'b', 'c']))).toBe(false)
})

it('is read back from the middle out, without the empty circles', () => {
  expect(circles.toText(field, wrote(['apps ', ''], [], ['lopen', 'mijn zus']))).toEqual([
    'Laat ik los: apps',
    'Hier wil ik meer van: lopen; mijn zus',
  ])
})
