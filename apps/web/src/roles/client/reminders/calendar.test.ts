import { addDays, instant, parseLocalDate, type LocalDate } from '@keertij/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarFile, nextMonth, nextWeekday, type Appointment } from './calendar.ts'

const NOW = instant(Date.parse('2026-10-20T18:04:05.678Z'))
const day = (text: string): LocalDate => parseLocalDate(text) ?? expect.fail(text)
const daily: Appointment = {
  uid: '0123456789abcdef01234567',
  day: day('2026-10-21'),
  minute: 21 * 60 + 5,
  every: 'day',
  until: day('2027-01-18'),
  summary: 'Even kijken',
}
const linesOf = (file: string): readonly string[] => file.split('\r\n').slice(0, -1)
const unfolded = (file: string): readonly string[] => linesOf(file.replaceAll('\r\n ', ''))
const valueOf = (file: string, name: string): string | undefined =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)

describe('a calendar file', () => {
  test('holds what RFC 5545 asks of a calendar, an appointment and an alarm', () => {
    expect(linesOf(calendarFile([daily], NOW))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//agenda//1//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:0123456789abcdef01234567',
      'DTSTAMP:20261020T180405Z',
      'DTSTART:20261021T210500',
      'DURATION:PT5M',
      'RRULE:FREQ=DAILY;UNTIL=20270118T235900',
      'SUMMARY:Even kijken',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Even kijken',
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
  })

  test('names no zone, so that an appointment stays at its hour through the change of the clocks', () => {
    const file = calendarFile([daily], NOW)
    expect(file).not.toMatch(/TZID|VTIMEZONE/)
    // Only the moment at which the file was made is in UTC, as it must be; start and end of the rule are both local.
    expect(file.match(/\d{8}T\d{6}Z/g)).toEqual(['20261020T180405Z'])
  })

  test('repeats by week and by month, and not when it comes once', () => {
    const rule = (every: Appointment['every']) => valueOf(calendarFile([{ ...daily, every }], NOW), 'RRULE')
    expect(rule('week')).toBe('FREQ=WEEKLY;UNTIL=20270118T235900')
    expect(rule('month')).toBe('FREQ=MONTHLY;UNTIL=20270118T235900')
    expect(rule('once')).toBeUndefined()
  })

  test('names nothing that gives away what it is for', () => {
    expect(calendarFile([daily], NOW)).not.toMatch(/keertij|urge|drang|goal|doel|plan|slip|help/i)
  })

  test('ends every line as it should, and folds at 75 bytes, whatever the words', () => {
    const summary = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('é', '🌊', '水', ',', ';', '\\', '\n', '\r', 'a', ' '),
        maxLength: 200,
      }),
    )
    fc.assert(
      fc.property(summary, (summary) => {
        const file = calendarFile([{ ...daily, summary }], NOW)
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const longest = Math.max(...linesOf(file).map((line) => new TextEncoder().encode(line).length))
        expect(longest).toBeLessThanOrEqual(75)
        expect(unfolded(file)).toHaveLength(20)
      }),
    )
  })

  test('gives back the words that were put in', () => {
    const words = 'Even kijken, of niet; \\ en dan\nverder 🌊'.repeat(4)
    const kept = valueOf(calendarFile([{ ...daily, summary: words }], NOW), 'SUMMARY')
    expect(kept?.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))).toBe(words)
  })
})

test('the next of a weekday is today or within a week, and on that weekday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 7 }), (days, weekday) => {
      const from = addDays(day('2024-01-01'), days)
      const next = nextWeekday(from, weekday)
      expect(new Date(`${next}T12:00:00Z`).getUTCDay() || 7).toBe(weekday)
      expect(next >= from && next <= addDays(from, 6)).toBe(true)
    }),
  )
})

test('the next month begins on its first day, also from the 31st of January', () => {
  expect(nextMonth(day('2027-01-31'))).toBe('2027-02-01')
  expect(nextMonth(day('2026-12-01'))).toBe('2027-01-01')
  expect(nextMonth(day('2028-02-29'))).toBe('2028-03-01')
})
