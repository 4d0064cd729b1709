import { fold, type EventBody, type JournalEvent } from '@keertij/journal'
import { instant, offset, parseLocalDate, type LocalDate } from '@keertij/kernel'
import { expect, test } from 'vitest'
import { byDay, monthsIn, pagesAsked, pagesOf, textsOf, triggersIn } from './pages.ts'
import { lastOfMonth, minuteFromField, minuteInField, yearBefore } from './when.ts'

const DAY = 86_400_000
const day = (text: string): LocalDate => parseLocalDate(text) ?? expect.fail(text)
const START = Date.parse('2026-01-30T20:00:00Z')

const bodies: readonly EventBody[] = [
  { kind: 'urge.rated', data: { episode: 'wave', rating: 8 } },
  { kind: 'urge.eased', data: { episode: 'wave', before: 8, after: 3, helped: 'naar buiten' } },
  {
    kind: 'entry.kept',
    data: {
      type: 'slip',
      entry: 'slip',
      on: { day: day('2026-01-12'), minute: 1410 },
      triggers: ['tired', 'trein'],
      text: 'laat',
    },
  },
  {
    kind: 'checkin.kept',
    data: { day: day('2026-02-02'), mood: 2, halt: ['tired'], note: 'moe' },
  },
  {
    kind: 'entry.kept',
    data: { type: 'spending', entry: 'spent', on: { day: day('2026-01-12') }, cents: 1_250, text: 'bellen' },
  },
]
const stamped = (body: EventBody, at: number): JournalEvent => ({
  id: String(at).padStart(32, '0'),
  v: 1,
  at: instant(START + at * DAY),
  offset: offset(60),
  ...body,
})
const state = fold(bodies.map(stamped))
const pages = pagesOf(state)
const keys = (asked: Partial<Parameters<typeof pagesAsked>[1]>) =>
  pagesAsked(pages, { type: undefined, trigger: undefined, upTo: undefined, ...asked }).map(({ key }) => key)

test('pages stand at the day that they are about, newest first', () => {
  expect(byDay(pages).map(({ day }) => day)).toEqual(['2026-02-02', '2026-01-30', '2026-01-12'])
  expect(monthsIn(pages)).toEqual(['2026-02', '2026-01'])
})

test('a kind, a trigger and a day are asked for together', () => {
  expect(keys({ type: 'slip' })).toEqual(['page/slip'])
  expect(keys({ trigger: 'tired' })).toEqual(['check-in/2026-02-02', 'page/slip'])
  expect(keys({ trigger: 'tired', upTo: day('2026-01-31') })).toEqual(['page/slip'])
  expect(keys({ type: 'note' })).toEqual([])
  expect(keys({ type: 'spending' })).toEqual(['page/spent'])
})

test('the trigger that was named most stands first, own words among them', () => {
  expect(triggersIn(pages)).toEqual(['tired', 'trein'])
})

test('what helped in a wave is among its words', () => {
  expect(pages.flatMap(textsOf)).toEqual(['moe', 'naar buiten', 'bellen', 'laat'])
})

test('a year before the 29th of February is the 28th; a month ends on its last day', () => {
  expect(yearBefore(day('2028-02-29'))).toBe('2027-02-28')
  expect(yearBefore(day('2026-11-22'))).toBe('2025-11-22')
  expect([lastOfMonth('2026-02'), lastOfMonth('2028-02'), lastOfMonth('2026-11')]).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2026-11-30',
  ])
})

test('a time comes back from its field as it was put in', () => {
  for (const minute of [0, 59, 60, 754, 1439]) expect(minuteFromField(minuteInField(minute))).toBe(minute)
  expect(minuteFromField('')).toBeUndefined()
})
