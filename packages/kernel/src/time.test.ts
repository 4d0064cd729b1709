import { expect, it } from 'vitest'
import { addMonths, parseLocalDate, type LocalDate } from './time.ts'

const day = (text: string): LocalDate => {
  const date = parseLocalDate(text)
  if (date === undefined) throw new Error(`${text} is no day`)
  return date
}

it('a month later is the same day, or the last one of a shorter month', () => {
  const later = ([from = '', months]: readonly [string, number]) => addMonths(day(from), months)
  expect(
    (
      [
        ['2026-02-03', 1],
        ['2026-01-31', 1],
        ['2028-01-31', 1],
        ['2026-11-30', 3],
        ['2026-12-15', 1],
        ['2026-08-31', 6],
      ] as const
    ).map(later),
  ).toEqual(['2026-03-03', '2026-02-28', '2028-02-29', '2027-02-28', '2027-01-15', '2027-02-28'])
})
