import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { reflect, reflection, reflectionCount, saidTo } from './reflection.ts'

const field: FieldOf<'reflection'> = {
  t: 'reflection',
  id: 'six',
  question: [],
  statements: [
    { id: 'loses-track', label: ['Het loopt ', { t: 'em', c: ['langer'] }, ' door.'] },
    { id: 'needs-more', label: ['Ik heb steeds meer nodig.'] },
    { id: 'on-my-mind', label: ['Ik ben er veel mee bezig.'] },
  ],
}
const said = (yes: string[], no: string[] = []) => ({ kind: 'reflection' as const, yes, no })

it('is open until something is said, and a no is an answer too', () => {
  expect(reflection.empty(field)).toEqual(said([]))
  expect([said([]), said(['needs-more']), said([], ['needs-more'])].map(reflection.isAnswered)).toEqual([
    false,
    true,
    true,
  ])
})

it('fits with known statements, each said once', () => {
  expect(reflection.isValid(field, said(['needs-more'], ['on-my-mind']))).toBe(true)
  expect(reflection.isValid(field, said(['gone']))).toBe(false)
  expect(reflection.isValid(field, said(['needs-more'], ['needs-more']))).toBe(false)
  expect(reflection.isValid(field, said(['needs-more', 'needs-more']))).toBe(false)
})

it('is read back as what was said yes to, in the words and the order of the question', () => {
  expect(reflection.toText(field, said(['on-my-mind', 'loses-track'], ['needs-more']))).toEqual([
    'Het loopt langer door.',
    'Ik ben er veel mee bezig.',
  ])
  expect(reflection.toText(field, said([], ['needs-more']))).toEqual([])
})

it('tells a condition which statements got a yes, and never how many', () => {
  expect(reflection.options(said(['needs-more'], ['on-my-mind']))).toEqual(['needs-more'])
  expect(reflection.number(said(['needs-more', 'on-my-mind', 'loses-track']))).toBeUndefined()
})

it('counts what is asked now', () => {
  expect(reflectionCount(field, said(['needs-more', 'gone'], ['on-my-mind']))).toEqual({
    of: 3,
    answered: 2,
    yes: 1,
  })
})

it('holds a statement at most once, and the last thing said; the same again opens it (law)', () => {
  const tap = fc.tuple(
    fc.constantFrom('loses-track', 'needs-more', 'on-my-mind'),
    fc.constantFrom('yes' as const, 'no' as const),
  )
  fc.assert(
    fc.property(fc.array(tap), tap, (taps, [statement, word]) => {
      const before = taps.reduce((answer, [id, each]) => reflect(answer, id, each), said([]))
      expect(reflection.isValid(field, before)).toBe(true)
      const after = reflect(before, statement, word)
      expect(saidTo(after, statement)).toBe(saidTo(before, statement) === word ? undefined : word)
      for (const { id } of field.statements.filter((each) => each.id !== statement))
        expect(saidTo(after, id)).toBe(saidTo(before, id))
    }),
  )
})
