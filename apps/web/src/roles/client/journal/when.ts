import { addDays, parseLocalDate, type LocalDate } from '@keertij/kernel'
import { dayInWords } from '../../../platform/when.ts'
import type { Words } from '../../../words/index.ts'

/** "21:05" for minutes since midnight. */
export const minuteInWords = (minute: number, words: Words): string =>
  new Intl.DateTimeFormat(words.locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(
    minute * 60_000,
  )

/** As a time field writes it. */
export const minuteInField = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Minutes since midnight from a time field; nothing while it is empty. */
export function minuteFromField(value: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(value) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** "gisteren, 21:05". */
export function momentInWords(
  on: { readonly day: LocalDate; readonly minute?: number | undefined },
  today: LocalDate,
  words: Words,
): string {
  const day = dayInWords(on.day, today, words)
  return on.minute === undefined ? day : `${day}, ${minuteInWords(on.minute, words)}`
}

/** "november 2026" for `2026-11`. */
export const monthInWords = (month: string, words: Words): string =>
  new Intl.DateTimeFormat(words.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  )

/** The last day of a month, `YYYY-MM`. */
export function lastOfMonth(month: string): LocalDate | undefined {
  return [31, 30, 29, 28].map((day) => parseLocalDate(`${month}-${day}`)).find((day) => day !== undefined)
}

/** The same day a year before; of the 29th of February, the 28th. */
export function yearBefore(day: LocalDate): LocalDate {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0')
  return parseLocalDate(`${year}${day.slice(4)}`) ?? addDays(day, -366)
}
