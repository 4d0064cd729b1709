import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { balance } from './balance.ts'

const field: FieldOf<'balance'> = {
  t: 'balance',
  id: 'short-long',
  max: 2,
  question: [],
  sides: [
    { id: 'gain', label: ['Wat levert het me op?'] },
    { id: 'cost', label: ['Wat het ', { t: 'strong', c: ['kost'] }] },
  ],
}
const wrote = (sides: Record<string, string[]>) => ({ kind: 'balance' as const, sides })

it('is open until something stands on a side', () => {
  expect(balance.empty(field)).toEqual(wrote({}))
  expect([wrote({}), wrote({ gain: [' '] }), wrote({ cost: ['slaap'] })].map(balance.isAnswered)).toEqual([
    false,
    false,
    true,
  ])
})

it('fits with known sides and no more lines than were asked', () => {
  expect(balance.isValid(field, wrote({ gain: ['rust', '', 'vergeten'] }))).toBe(true)
  expect(balance.isValid(field, wrote({ gain: ['rust', 'vergeten', 'warmte'] }))).toBe(false)
  expect(balance.isValid(field, wrote({ verdict: ['slecht'] }))).toBe(false)
})

it('is read back side by side in the order of the question, whatever was written first', () => {
  expect(balance.toText(field, wrote({ cost: ['slaap', ' geld '], gain: ['rust'] }))).toEqual([
    'Wat levert het me op? rust',
    'Wat het kost: slaap; geld',
  ])
})

it('tells a condition which sides hold something', () => {
  expect(balance.options(wrote({ gain: [''], cost: ['slaap'] }))).toEqual(['cost'])
})
