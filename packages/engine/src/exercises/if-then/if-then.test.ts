import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { behindLead, ifThen, leadIsWhole, wholeSituation } from './if-then.ts'

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

it('keeps the whole situation, so that the answer stands without its lesson', () => {
  expect(wholeSituation(field('Als ik weer'), 'ruzie heb gehad')).toBe('ik weer ruzie heb gehad')
  expect(wholeSituation(field('Next time, if I'), 'am tired')).toBe('I am tired')
  expect(wholeSituation(field('Als ik drang voel, '), '')).toBe('ik drang voel')
  expect(wholeSituation(field('Als'), 'ik alleen ben')).toBe('ik alleen ben')
  expect(wholeSituation(field('Als ik weer'), '')).toBe('')
})

it('says the words of the lead once, also of an answer from before they were kept along', () => {
  const lines = ['Als ik weer ruzie heb gehad, dan bel ik Sam']
  expect(ifThen.toText(field('Als ik weer'), plan('ik weer ruzie heb gehad', 'bel ik Sam'))).toEqual(lines)
  expect(ifThen.toText(field('Als ik weer'), plan('ruzie heb gehad', 'bel ik Sam'))).toEqual(lines)
  expect(ifThen.toText(field('Als ik drang voel,'), plan('ik drang voel', 'bel ik Sam'))).toEqual([
    'Als ik drang voel, dan bel ik Sam',
  ])
})

it('gives back what was written, to the letter (law)', () => {
  const leads = fc.constantFrom('Als', 'Als ik weer', 'Als ik drang voel,', 'If I', 'Zodra het donker is,')
  fc.assert(
    fc.property(leads, fc.string(), (lead, written) => {
      expect(behindLead(field(lead), wholeSituation(field(lead), written))).toBe(written)
    }),
  )
})
