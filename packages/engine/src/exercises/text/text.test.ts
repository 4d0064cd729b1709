import { TEXT_LIMIT } from '@keertij/journal'
import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { text } from './text.ts'

const field: FieldOf<'text'> = { t: 'text', id: 'goal-words', question: [], long: false }
const wrote = (words: string) => ({ kind: 'text' as const, text: words })

it('is open while there are only spaces', () => {
  expect(text.isAnswered(wrote(' \n'))).toBe(false)
  expect(text.toText(field, wrote(' \n'))).toEqual([])
})

it('is read back as it was written', () => {
  expect(text.toText(field, wrote(' Na elf uur ligt mijn telefoon in de keuken. '))).toEqual([
    'Na elf uur ligt mijn telefoon in de keuken.',
  ])
})

it('fits up to what the journal can hold', () => {
  expect(text.isValid(field, wrote('a'.repeat(TEXT_LIMIT)))).toBe(true)
  expect(text.isValid(field, wrote('a'.repeat(TEXT_LIMIT + 1)))).toBe(false)
})
