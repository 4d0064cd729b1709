import { addDays, type Instant, type LocalDate } from '@keertij/kernel'
import type { Words } from '../words/index.ts'

const noon = (day: LocalDate): Date => new Date(`${day}T12:00:00Z`)

/** A date as people say it. */
export function dayInWords(day: LocalDate, today: LocalDate, words: Words): string {
  if (day === today) return words.relative.today
  if (day === addDays(today, -1)) return words.relative.yesterday
  const far = day.slice(0, 4) !== today.slice(0, 4)
  return new Intl.DateTimeFormat(words.locale, {
    weekday: far ? undefined : 'long',
    day: 'numeric',
    month: 'long',
    year: far ? 'numeric' : undefined,
    timeZone: 'UTC',
  } as Intl.DateTimeFormatOptions).format(noon(day))
}

/** "22 november 2026": for dates on which something was checked. */
export const fullDate = (day: LocalDate, words: Pick<Words, 'locale'>): string =>
  new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(noon(day))

/** "23:40", on the person's own clock. */
export const timeInWords = (at: Instant, words: Words): string =>
  new Intl.DateTimeFormat(words.locale, { hour: '2-digit', minute: '2-digit' }).format(at)

/** "3:05" for what is left of a timer, in whole seconds. */
export const secondsInWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.max(0, seconds % 60)).padStart(2, '0')}`
