import type { Line } from '@keertij/engine'
import { addDays, parseLocalDate, type LocalDate } from '@keertij/kernel'
import { expect, test } from 'vitest'
import { trendOf, weeksBetween } from './trend.ts'

function day(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (date === undefined) throw new Error(`${text} is no day`)
  return date
}
/** A Sunday; its week began on Monday the twentieth. */
const TODAY = day('2026-07-26')

/** Weekly means that end with the present week. */
const lineOf = (id: Line['id'], means: readonly (number | undefined)[], count = 5): Line => ({
  id,
  points: means.flatMap((mean, at) =>
    mean === undefined
      ? []
      : [{ week: addDays(day('2026-07-20'), (at + 1 - means.length) * 7), mean, count }],
  ),
})

test('four weeks are told beside the four before them', () => {
  expect(trendOf(lineOf('mood', [9, 2, 2, 2, 2, 3, 3, 3, 3]), TODAY)).toEqual({
    kind: 'other',
    mean: 3,
    before: 2,
  })
})

test('a small difference is about the same', () => {
  expect(trendOf(lineOf('mood', [3, 3, 3, 3, 3.2, 3.4, 3.3, 3.2]), TODAY).kind).toBe('same')
  expect(trendOf(lineOf('sleep', [2, 2, 2, 2, 2.4, 2.4, 2.4, 2.4]), TODAY).kind).toBe('other')
  expect(trendOf(lineOf('urge', [5, 5, 5, 5, 4.4, 4.4, 4.4, 4.4]), TODAY).kind).toBe('same')
})

test('a week with more check-ins weighs more', () => {
  const line: Line = {
    id: 'urge',
    points: [
      { week: day('2026-07-13'), mean: 8, count: 1 },
      { week: day('2026-07-20'), mean: 2, count: 5 },
    ],
  }
  expect(trendOf(line, TODAY)).toEqual({ kind: 'recent', mean: 3 })
})

test('two check-ins in four weeks say nothing, and neither does silence', () => {
  expect(trendOf(lineOf('mood', [3, 3, 3, 3, 3], 1), addDays(TODAY, 21)).kind).toBe('quiet')
  expect(trendOf(lineOf('mood', []), TODAY).kind).toBe('quiet')
})

test('a week without an answer is a gap between its neighbours', () => {
  expect(weeksBetween(lineOf('mood', [2, undefined, undefined, 4]).points)).toEqual([
    2,
    undefined,
    undefined,
    4,
  ])
  expect(weeksBetween([])).toEqual([])
})
