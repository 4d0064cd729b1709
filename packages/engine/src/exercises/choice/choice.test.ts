import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { choice } from './choice.ts'

const field = (many: boolean): FieldOf<'choice'> => ({
  t: 'choice',
  id: 'goal-kind',
  many,
  question: [],
  options: [
    { id: 'stop', label: [{ t: 'strong', c: ['Stoppen'] }, ': helemaal niet meer.'] },
    { id: 'less', label: ['Minder.'] },
  ],
})
const chose = (...options: string[]) => ({ kind: 'choice' as const, options })

it('is open until an option is chosen', () => {
  const empty = choice.empty(field(false))
  expect(empty).toEqual(chose())
  expect(choice.isAnswered(chose())).toBe(false)
  expect(choice.isAnswered(chose('stop'))).toBe(true)
})

it('fits when the options exist, and more than one only where many may be chosen', () => {
  expect(choice.isValid(field(false), chose())).toBe(true)
  expect(choice.isValid(field(false), chose('stop', 'less'))).toBe(false)
  expect(choice.isValid(field(true), chose('stop', 'less'))).toBe(true)
  expect(choice.isValid(field(true), chose('stop', 'stop'))).toBe(false)
  expect(choice.isValid(field(true), chose('gone'))).toBe(false)
})

it('is read back in the words and the order of the question', () => {
  expect(choice.toText(field(true), chose('less', 'stop'))).toEqual([
    'Stoppen: helemaal niet meer.',
    'Minder.',
  ])
  expect(choice.options(chose('less'))).toEqual(['less'])
})
