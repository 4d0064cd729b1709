import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { week } from './week.ts'

const field: FieldOf<'week'> = {
  t: 'week',
  id: 'my-week',
  risk: 'Lastig moment',
  plan: 'Wat ik dan doe',
  question: [],
  names: {
    days: {
      mon: 'maandag',
      tue: 'dinsdag',
      wed: 'woensdag',
      thu: 'donderdag',
      fri: 'vrijdag',
      sat: 'zaterdag',
      sun: 'zondag',
    },
    parts: { morning: 'ochtend', afternoon: 'middag', evening: 'avond', night: 'nacht' },
    between: '',
  },
}
const wrote = (cells: Record<string, { risk: boolean; plan: string }>) => ({ kind: 'week' as const, cells })

it('is open until a part is marked or has words', () => {
  expect(week.empty(field)).toEqual(wrote({}))
  expect(
    [
      wrote({}),
      wrote({ 'mon-night': { risk: false, plan: ' ' } }),
      wrote({ 'mon-night': { risk: true, plan: '' } }),
      wrote({ 'mon-night': { risk: false, plan: 'slapen' } }),
    ].map(week.isAnswered),
  ).toEqual([false, false, true, true])
})

it('fits with parts of a week only', () => {
  expect(week.isValid(field, wrote({ 'sun-morning': { risk: true, plan: '' } }))).toBe(true)
  expect(week.isValid(field, wrote({ 'sun-noon': { risk: true, plan: '' } }))).toBe(false)
})

it('is read back from Monday morning on, each part by its name', () => {
  expect(
    week.toText(
      field,
      wrote({
        'fri-evening': { risk: true, plan: 'zwemmen met Bilal ' },
        'mon-night': { risk: true, plan: '' },
        'sun-morning': { risk: false, plan: 'uitslapen' },
        'tue-morning': { risk: false, plan: '' },
      }),
    ),
  ).toEqual([
    'maandagnacht: Lastig moment',
    'vrijdagavond: Lastig moment; zwemmen met Bilal',
    'zondagochtend: uitslapen',
  ])
})
