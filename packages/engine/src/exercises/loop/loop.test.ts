import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { loop } from './loop.ts'

const field: FieldOf<'loop'> = {
  t: 'loop',
  id: 'one-round',
  question: [],
  steps: [
    { id: 'situation', name: 'Situatie', label: ['Situatie: waar, wanneer'] },
    { id: 'thought', name: 'Gedachte', label: ['Gedachte'] },
    { id: 'later', name: 'Later', label: ['Later, ', { t: 'em', c: ['de rekening'] }] },
  ],
}
const wrote = (steps: Record<string, string>, breakAt?: string) => ({
  kind: 'loop' as const,
  steps,
  ...(breakAt !== undefined && { breakAt }),
})

it('is open until a step has words, or is chosen to break at', () => {
  expect(loop.empty(field)).toEqual(wrote({}))
  expect(
    [wrote({}), wrote({ thought: ' ' }), wrote({ thought: 'ach' }), wrote({}, 'later')].map(loop.isAnswered),
  ).toEqual([false, false, true, true])
})

it('fits with known steps only', () => {
  expect(loop.isValid(field, wrote({ thought: 'ach' }, 'situation'))).toBe(true)
  expect(loop.isValid(field, wrote({ feeling: 'moe' }))).toBe(false)
  expect(loop.isValid(field, wrote({}, 'feeling'))).toBe(false)
})

it('is read back in the order of the question, by short names, with an arrow where it can be broken', () => {
  expect(loop.toText(field, wrote({ later: 'moe ', situation: 'op de bank' }, 'situation'))).toEqual([
    '→ Situatie: op de bank',
    'Later: moe',
  ])
  expect(loop.toText(field, wrote({}, 'thought'))).toEqual(['→ Gedachte'])
})

it('tells a condition where it can be broken', () => {
  expect(loop.options(wrote({ thought: 'ach' }, 'thought'))).toEqual(['thought'])
  expect(loop.options(wrote({ thought: 'ach' }))).toEqual([])
})
