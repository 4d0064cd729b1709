import type { Brand } from './brand.ts'

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Brand<number, 'Instant'>

/** A day as the person lived it, `YYYY-MM-DD`, without a zone. */
export type LocalDate = Brand<string, 'LocalDate'>

/** Minutes that local time is ahead of UTC; Amsterdam in winter is 60. */
export type Offset = Brand<number, 'Offset'>

/** Where the time comes from. Pure code never asks the machine. */
export interface Clock {
  now(): Instant
  offset(at: Instant): Offset
}

export const instant = (milliseconds: number): Instant => milliseconds as Instant
export const offset = (minutes: number): Offset => minutes as Offset

const DAY = 86_400_000

/** The day on the person's own calendar at `at`, given the offset that held there and then. */
export const localDate = (at: Instant, ahead: Offset): LocalDate =>
  new Date(at + ahead * 60_000).toISOString().slice(0, 10) as LocalDate

/** Minutes since midnight on the person's own clock at `at`: 0 to 1439. */
export const localMinute = (at: Instant, ahead: Offset): number =>
  (((Math.floor(at / 60_000) + ahead) % 1440) + 1440) % 1440

/** A day that exists, or nothing. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text
    ? undefined
    : (text as LocalDate)
}

/** `days` later; negative is earlier. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10) as LocalDate

/** The same day `months` later, or the last day of that month where there is no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0))
  last.setUTCDate(Math.min(day, last.getUTCDate()))
  return last.toISOString().slice(0, 10) as LocalDate
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
