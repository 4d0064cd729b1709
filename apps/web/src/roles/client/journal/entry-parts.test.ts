import { EVENT_VERSION, parseEvent, type EventBody } from '@keertij/journal'
import { LANGUAGES, parseLocalDate } from '@keertij/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  amountProblem,
  dayProblem,
  ENTRY_TYPES,
  entryEvent,
  parseEntryParts,
  partsOf,
  saysNothing,
  type EntryParts,
} from './entry-parts.ts'

const read = (body: EventBody) =>
  parseEvent({ id: 'a'.repeat(32), v: EVENT_VERSION[body.kind], at: 0, offset: 0, ...body })
const text = fc.string({ maxLength: 40 })
const rating = fc.integer({ min: 0, max: 10 })
const anyParts: fc.Arbitrary<EntryParts> = fc.record(
  {
    day: fc.constantFrom('2026-02-02', '2026-02-30', '', 'gisteren'),
    minute: fc.integer({ min: -1, max: 1439 }),
    rating,
    triggers: fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 5 }),
    text,
    situation: text,
    thought: text,
    feeling: text,
    otherView: text,
    strength: rating,
    strengthAfter: rating,
    amount: fc.constantFrom('12,50', '7', '1.234,05', '', '-3', 'veel', '99999999'),
  },
  { requiredKeys: [] },
)

const language = fc.constantFrom(...LANGUAGES)

test('every page that can be kept is one that the journal can read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ENTRY_TYPES), anyParts, language, (type, parts, language) => {
      const event = entryEvent(type, 'page', parts, language)
      const sound = amountProblem(type, parts, language) === undefined
      const whole = parts.day === '2026-02-02' && !saysNothing(type, parts) && sound
      expect(event === undefined || read(event).ok).toBe(true)
      expect(event !== undefined).toBe(whole)
    }),
  )
})

test('a kept page opens with what was kept', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ENTRY_TYPES), anyParts, language, (type, parts, language) => {
      const event = entryEvent(type, 'page', { ...parts, day: '2026-02-02' }, language)
      if (event?.kind !== 'entry.kept') return
      for (const read of LANGUAGES)
        expect(entryEvent(type, 'page', partsOf(event.data, read), read)).toEqual(event)
    }),
  )
})

test('whatever lies in a draft, the parts that hold are read and the others are left', () => {
  const stored = {
    text: 'half',
    rating: 11,
    minute: 12.5,
    triggers: ['tired', 4],
    day: '2026-02-02',
    entry: 3,
  }
  expect(parseEntryParts(stored)).toEqual({ text: 'half', day: '2026-02-02' })
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      for (const type of ['thought', 'spending'] as const)
        expect(() => entryEvent(type, 'page', parseEntryParts(stored), 'nl')).not.toThrow()
    }),
  )
})

test('a time that is left open gives only the day', () => {
  const event = entryEvent('note', 'page', { day: '2026-02-02', minute: -1, text: 'x' }, 'nl')
  expect(event).toMatchObject({ data: { on: { day: '2026-02-02' } } })
  expect(event?.kind === 'entry.kept' && 'minute' in event.data.on).toBe(false)
})

test('what was spent needs an amount and a day, and nothing else', () => {
  const spent = (parts: EntryParts) =>
    entryEvent('spending', 'page', { day: '2026-02-02', minute: 900, ...parts }, 'nl')
  expect(spent({ amount: ' € 12,50 ' })).toEqual({
    kind: 'entry.kept',
    data: { type: 'spending', entry: 'page', on: { day: '2026-02-02' }, cents: 1_250, text: '' },
  })
  expect(spent({ text: 'een avond chatten' })).toBeUndefined()
  expect(saysNothing('spending', { text: '', amount: ' ' })).toBe(true)
  expect(saysNothing('spending', { amount: 'veel' })).toBe(false)
})

test.each([
  ['veel', 'unreadable'],
  ['-12', 'negative'],
  ['', 'missing'],
  ['100000', 'tooLarge'],
  ['12,50', undefined],
])('an amount that cannot be kept says why, and stays as it was typed: %s', (amount, problem) => {
  const parts = parseEntryParts({ amount, text: 'erbij' })
  expect(parts).toEqual({ amount, text: 'erbij' })
  expect(amountProblem('spending', parts, 'nl')).toBe(problem)
  expect(amountProblem('note', parts, 'nl')).toBeUndefined()
})

test.each([
  ['', 'dayMissing'],
  ['0026-02-01', 'dayMissing'],
  ['2026-02-03', 'dayLater'],
  ['2026-02-02', undefined],
  ['1999-12-31', undefined],
])('a page stands at a day that was, not at a year with two figures: %s', (day, problem) => {
  const today = parseLocalDate('2026-02-02') ?? expect.fail()
  expect(dayProblem(day, today)).toBe(problem)
})
