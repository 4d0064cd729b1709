import { addDays, type Instant, type LocalDate } from '@keertij/kernel'

/** An appointment in a calendar of one's own. */
export interface Appointment {
  /** Random: says nothing, and is new in every file. */
  readonly uid: string
  /** The first day, on the person's own calendar. */
  readonly day: LocalDate
  /** Minutes since midnight, on the clock of wherever the person is then. */
  readonly minute: number
  readonly every: 'day' | 'week' | 'month' | 'once'
  /** The last day on which it may come; of no use when it comes once. */
  readonly until: LocalDate
  /** What the calendar shows. */
  readonly summary: string
}

/** In bytes, without the line end. */
const LONGEST_LINE = 75
const FREQUENCY = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' } as const

/**
 * A calendar file after RFC 5545. Times are floating (form 1 of 3.3.5): they stay at their hour when summer begins or the
 * person travels, and the file names no place. Nothing in it names the app.
 */
export const calendarFile = (appointments: readonly Appointment[], now: Instant): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//agenda//1//EN',
    'CALSCALE:GREGORIAN',
    ...appointments.flatMap((appointment) => eventLines(appointment, now)),
    'END:VCALENDAR',
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')

function eventLines(appointment: Appointment, now: Instant): readonly string[] {
  const { uid, day, minute, every, until } = appointment
  const summary = escaped(appointment.summary)
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART:${localTime(day, minute)}`,
    'DURATION:PT5M',
    ...(every === 'once' ? [] : [`RRULE:FREQ=${FREQUENCY[every]};UNTIL=${localTime(until, 1439)}`]),
    `SUMMARY:${summary}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ]
}

function localTime(day: LocalDate, minute: number): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${day.replaceAll('-', '')}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`
}

/** Text as RFC 5545, 3.3.11 wants it; control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, '\\n')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f]/g, ' ')

/** One line in pieces of at most 75 bytes, each next one behind a space, and no character cut in two (3.1). */
function folded(line: string): readonly string[] {
  const encoder = new TextEncoder()
  const pieces: string[] = []
  let piece = ''
  let size = 0
  for (const character of line) {
    const more = encoder.encode(character).length
    if (size + more > LONGEST_LINE) {
      pieces.push(piece)
      piece = ' '
      size = 1
    }
    piece += character
    size += more
  }
  return [...pieces, piece]
}

/** The first of these weekdays from `day` on; Monday is 1, Sunday is 7. */
export function nextWeekday(day: LocalDate, weekday: number): LocalDate {
  const now = new Date(`${day}T12:00:00Z`).getUTCDay() || 7
  return addDays(day, (weekday - now + 7) % 7)
}

/** The first day of the month after this one. */
export function nextMonth(day: LocalDate): LocalDate {
  const later = addDays(day, 32 - Number(day.slice(8)))
  return addDays(later, 1 - Number(later.slice(8)))
}
