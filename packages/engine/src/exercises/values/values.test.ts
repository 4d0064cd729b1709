import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { rewriteValues, toggleTop, toggleValue, topValues, values } from './values.ts'

const field: FieldOf<'values'> = {
  t: 'values',
  id: 'my-values',
  top: 2,
  question: [],
  cards: [
    { id: 'honesty', label: ['Eerlijk zijn'] },
    { id: 'rest', label: ['Rust'] },
    { id: 'care', label: ['Zorgen voor wie ik liefheb'] },
  ],
}
const chose = (chosen: string[], own: string[] = [], top: string[] = []) => ({
  kind: 'values' as const,
  chosen,
  own,
  top,
})

it('is open until something is chosen or written', () => {
  expect(values.empty(field)).toEqual(chose([]))
  expect([chose([]), chose([], [' ']), chose(['rest']), chose([], ['tuin'])].map(values.isAnswered)).toEqual([
    false,
    false,
    true,
    true,
  ])
})

it('is read back with those that matter most first, numbered, and the others after them', () => {
  expect(
    values.toText(field, chose(['honesty', 'rest', 'care'], ['mijn tuin'], ['mijn tuin', 'care'])),
  ).toEqual(['1. mijn tuin', '2. Zorgen voor wie ik liefheb', 'Eerlijk zijn', 'Rust'])
})

it('needs no order', () => {
  expect(values.isValid(field, chose(['rest', 'care']))).toBe(true)
  expect(values.toText(field, chose(['care', 'rest']))).toEqual(['Rust', 'Zorgen voor wie ik liefheb'])
})

it('has nothing on top that is not chosen, nothing twice, and no more than are asked', () => {
  expect(values.isValid(field, chose(['rest'], [], ['care']))).toBe(false)
  expect(values.isValid(field, chose(['rest'], [], ['rest', 'rest']))).toBe(false)
  expect(values.isValid(field, chose(['rest', 'care', 'honesty'], [], ['rest', 'care', 'honesty']))).toBe(
    false,
  )
  expect(values.isValid(field, chose(['gone']))).toBe(false)
})

it('shows on top only what is chosen, whatever was stored (law)', () => {
  const key = fc.constantFrom('honesty', 'rest', 'care', 'tuin', 'gone', '')
  const keys = fc.array(key, { maxLength: 6 })
  fc.assert(
    fc.property(keys, keys, keys, (chosen, own, top) => {
      const shown = topValues(field, chose(chosen, own, top))
      expect(shown.length).toBeLessThanOrEqual(field.top)
      for (const { key: each } of shown) expect([...chosen, ...own]).toContain(each)
    }),
  )
})

it('lets a card that goes lose its place, and the ones behind it move up', () => {
  const answer = chose(['rest', 'care'], [], ['rest', 'care'])
  expect(toggleValue(answer, 'rest')).toEqual(chose(['care'], [], ['care']))
  expect(toggleTop(field, answer, 'rest')).toEqual(chose(['rest', 'care'], [], ['care']))
  expect(toggleTop(field, answer, 'honesty')).toEqual(answer)
})

it('keeps the place of own words while they are being written', () => {
  const answer = chose(['rest'], ['mijn tui', 'zee'], ['mijn tui', 'rest'])
  expect(rewriteValues(answer, ['mijn tuin', 'zee'])).toEqual(
    chose(['rest'], ['mijn tuin', 'zee'], ['mijn tuin', 'rest']),
  )
  expect(rewriteValues(answer, ['zee'])).toEqual(chose(['rest'], ['zee'], ['rest']))
})
