import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { ifThen, leadIsWhole } from './if-then.ts'

const field = (lead: string): FieldOf<'if-then'> => ({
  t: 'if-then',
  id: 'wave-plan',
  lead,
  link: 'dan',
  question: [],
})
const plan = (situation: string, action: string) => ({ kind: 'if-then' as const, situation, action })

it('needs an action to be a plan', () => {
  expect(ifThen.isAnswered(plan('ik alleen ben', ' '))).toBe(false)
  expect(ifThen.toText(field('Als'), plan('ik alleen ben', ' '))).toEqual([])
  expect(ifThen.isAnswered(plan('', 'bel ik Sam'))).toBe(true)
})

it('reads as one sentence, also when the lead says the whole situation', () => {
  expect(ifThen.toText(field('Als ik weer'), plan('ruzie heb gehad, ', 'bel ik Sam'))).toEqual([
    'Als ik weer ruzie heb gehad, dan bel ik Sam',
  ])
  expect(ifThen.toText(field('Als ik drang voel,'), plan('', 'open ik Nu hulp'))).toEqual([
    'Als ik drang voel, dan open ik Nu hulp',
  ])
})

it('knows a lead that needs no situation by its comma', () => {
  expect(leadIsWhole(field('Als ik drang voel, '))).toBe(true)
  expect(leadIsWhole(field('Als ik weer'))).toBe(false)
})
