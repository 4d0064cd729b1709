import type { LocalDate } from '@keertij/kernel'
import type { InsightWords } from './words.ts'

/** How weeks are called in a picture, by their Monday: "9 maart", with the year where there is more than one. */
export function weekNames(
  weeks: readonly { readonly week: LocalDate }[],
  { locale }: InsightWords,
): (week: LocalDate | undefined) => string {
  const years = new Set([weeks[0], weeks.at(-1)].map((each) => each?.week.slice(0, 4)))
  const month = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  const format = new Intl.DateTimeFormat(locale, years.size > 1 ? { ...month, year: 'numeric' } : month)
  return (week) => (week === undefined ? '' : format.format(new Date(`${week}T12:00:00Z`)))
}
