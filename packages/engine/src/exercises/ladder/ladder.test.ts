import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { ladder, rateRung, rewriteRungs, sortedRungs } from './ladder.ts'

const field: FieldOf<'ladder'> = {
  t: 'ladder',
  id: 'steps',
  max: 3,
  low: 'makkelijk',
  high: 'moeilijk',
  question: [],
}
const rung = (text: string, rating?: number) => ({ text, ...(rating !== undefined && { rating }) })
const wrote = (...rungs: { text: string; rating?: number }[]) => ({ kind: 'ladder' as const, rungs })

it('is open until a step has words', () => {
  expect(ladder.empty(field)).toEqual(wrote())
  expect([wrote(), wrote(rung(' ', 4)), wrote(rung('een uur'))].map(ladder.isAnswered)).toEqual([
    false,
    false,
    true,
  ])
})

it('holds as many steps as were asked, from 0 to 10', () => {
  expect(ladder.isValid(field, wrote(rung('a', 0), rung(''), rung('b', 10), rung('c')))).toBe(true)
  expect(ladder.isValid(field, wrote(rung('a'), rung('b'), rung('c'), rung('d')))).toBe(false)
  expect(ladder.isValid(field, wrote(rung('a', 11)))).toBe(false)
})

it('is read back from easy to hard, and at the end what has no number yet', () => {
  expect(
    ladder.toText(field, wrote(rung('een avond', 7), rung('ooit'), rung('een uur ', 2), rung('', 1))),
  ).toEqual(['een uur (2/10)', 'een avond (7/10)', 'ooit'])
})

it('lets a step keep its number while its words change, and while others come and go', () => {
  const rungs = [rung('a', 1), rung('b', 2), rung('c', 3)]
  expect(rewriteRungs(rungs, ['a', 'bb', 'c'])).toEqual([rung('a', 1), rung('bb', 2), rung('c', 3)])
  expect(rewriteRungs(rungs, ['a', 'c'])).toEqual([rung('a', 1), rung('c', 3)])
  expect(rewriteRungs(rungs, ['a', '', 'b', 'c'])).toEqual([
    rung('a', 1),
    rung(''),
    rung('b', 2),
    rung('c', 3),
  ])
  expect(rewriteRungs([], ['a'])).toEqual([rung('a')])
  expect(rateRung(rungs, 1, 9)).toEqual([rung('a', 1), rung('b', 9), rung('c', 3)])
})

const rungs = fc.array(fc.record({ text: fc.string(), rating: fc.nat(10) }, { requiredKeys: ['text'] }), {
  maxLength: 8,
})

it('loses no step with words, and never puts a harder one first (law)', () => {
  fc.assert(
    fc.property(rungs, (written) => {
      const sorted = sortedRungs(written)
      expect(sorted).toHaveLength(written.filter(({ text }) => text.trim() !== '').length)
      const ratings = sorted.map(({ rating }) => rating ?? Infinity)
      expect(ratings).toEqual(ratings.toSorted((a, b) => (a === b ? 0 : a - b)))
    }),
  )
})

it('says exactly what was written, wherever a row came or went (law)', () => {
  fc.assert(
    fc.property(rungs, fc.nat(8), fc.string(), (written, at, text) => {
      const texts = written.map((rung) => rung.text)
      const added = [...texts.slice(0, at), text, ...texts.slice(at)]
      expect(rewriteRungs(written, added).map((rung) => rung.text)).toEqual(added)
      expect(rewriteRungs(rewriteRungs(written, added), texts).map((rung) => rung.text)).toEqual(texts)
      expect(rewriteRungs(written, texts)).toEqual(written)
    }),
  )
})
