import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { timer } from './timer.ts'

const field: FieldOf<'timer'> = { t: 'timer', id: 'wave', minutes: 4, lines: [] }
const ran = (seconds: number, finished = false) => ({ kind: 'timer' as const, seconds, finished })

it('is open until it ran', () => {
  expect(timer.empty(field)).toEqual(ran(0))
  expect(timer.isAnswered(ran(0))).toBe(false)
  expect(timer.toText(field, ran(0))).toEqual([])
})

it('is read back as how long it ran, of how long', () => {
  expect(timer.toText(field, ran(65.4))).toEqual(['1:05 / 4:00'])
})

it('takes no time that cannot be', () => {
  expect([ran(240, true), ran(-1), ran(Number.NaN)].map((answer) => timer.isValid(field, answer))).toEqual([
    true,
    false,
    false,
  ])
})
