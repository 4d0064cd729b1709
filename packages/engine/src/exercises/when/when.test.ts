import { parseLocalDate } from '@keertij/kernel'
import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { when } from './when.ts'

const field: FieldOf<'when'> = { t: 'when', id: 'when-it-was', question: [] }
const day = parseLocalDate('2026-03-02')
if (day === undefined) throw new Error('No such day')

it('is open until a day is chosen: a time alone says nothing', () => {
  expect(when.empty(field)).toEqual({ kind: 'when' })
  expect(when.isAnswered({ kind: 'when', minute: 1420 })).toBe(false)
  expect(when.isAnswered({ kind: 'when', day })).toBe(true)
})

it('is read back as a day, with the time when it is known', () => {
  expect(when.toText(field, { kind: 'when', day })).toEqual(['2026-03-02'])
  expect(when.toText(field, { kind: 'when', day, minute: 5 })).toEqual(['2026-03-02 00:05'])
  expect(when.toText(field, { kind: 'when', minute: 5 })).toEqual([])
})

it('takes no time that a clock does not show', () => {
  expect([0, 1439, 1440, -1, 1.5].map((minute) => when.isValid(field, { kind: 'when', minute }))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
