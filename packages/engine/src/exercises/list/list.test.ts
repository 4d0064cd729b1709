import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { list } from './list.ts'

const field: FieldOf<'list'> = { t: 'list', id: 'reasons-list', max: 2, question: [] }
const wrote = (...items: string[]) => ({ kind: 'list' as const, items })

it('does not count empty lines', () => {
  expect(list.isAnswered(wrote('', ' '))).toBe(false)
  expect(list.isValid(field, wrote('Mijn dochter', '', 'Slaap'))).toBe(true)
  expect(list.toText(field, wrote('Mijn dochter ', '', 'Slaap'))).toEqual(['Mijn dochter', 'Slaap'])
})

it('holds as many as were asked', () => {
  expect(list.isValid(field, wrote('een', 'twee', 'drie'))).toBe(false)
})
