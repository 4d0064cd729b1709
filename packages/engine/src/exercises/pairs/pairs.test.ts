import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { pairs } from './pairs.ts'

const field: FieldOf<'pairs'> = {
  t: 'pairs',
  id: 'three-as',
  answer: 'Wat ik ertegenover zet',
  question: [],
  rows: [
    { id: 'access', label: ['Altijd bij de hand'] },
    { id: 'anonymity', label: ['Niemand ziet het'] },
  ],
}
const wrote = (rows: Record<string, string>) => ({ kind: 'pairs' as const, rows })

it('is open until a row has words', () => {
  expect(pairs.empty(field)).toEqual(wrote({}))
  expect([wrote({}), wrote({ access: ' ' }), wrote({ access: 'een omweg' })].map(pairs.isAnswered)).toEqual([
    false,
    false,
    true,
  ])
})

it('fits with known rows only', () => {
  expect(pairs.isValid(field, wrote({ anonymity: 'Sam weet het' }))).toBe(true)
  expect(pairs.isValid(field, wrote({ gone: 'iets' }))).toBe(false)
})

it('is read back row by row in the order of the question, without empty rows', () => {
  expect(pairs.toText(field, wrote({ anonymity: 'Sam weet het ', access: 'een omweg' }))).toEqual([
    'Altijd bij de hand: een omweg',
    'Niemand ziet het: Sam weet het',
  ])
  expect(pairs.toText(field, wrote({ access: '' }))).toEqual([])
})

it('tells a condition which rows have an answer', () => {
  expect(pairs.options(wrote({ access: ' ', anonymity: 'Sam' }))).toEqual(['anonymity'])
})
