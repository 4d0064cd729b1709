import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Answer } from './answer.ts'
import { EVENT_VERSION, isEventKind, type EventKind } from './event.ts'
import { fold } from './fold.ts'
import { TEXT_LIMIT } from './limit.ts'
import { parseEvent } from './upcast.ts'

const folder = new URL('../fixtures/', import.meta.url)
const fixtures = readdirSync(folder).map((file) => ({
  file,
  raw: JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
}))
/** In the version in which the kind is written now. */
const fixtureOf = (kind: EventKind) =>
  fixtures.find(({ file }) => file === `${kind}.v${EVENT_VERSION[kind]}.json`)?.raw
/** The fixture of a kind with other data. */
const withData = (kind: EventKind, data: object) => {
  const raw = fixtureOf(kind)
  return { ...raw, data: { ...raw.data, ...data } }
}
const problemOf = (raw: unknown) => {
  const parsed = parseEvent(raw)
  return parsed.ok ? undefined : parsed.error.code
}

describe('every shape that was ever written', () => {
  it('has a fixture, in each of its versions', () => {
    const wanted = Object.entries(EVENT_VERSION).flatMap(([kind, version]) =>
      Array.from({ length: version }, (_, index) => `${kind}.v${index + 1}.json`),
    )
    expect(fixtures.map(({ file }) => file).sort()).toEqual(wanted.sort())
  })

  it.each(fixtures)('$file is read, and nothing of it is lost', ({ file, raw }) => {
    const parsed = parseEvent(raw)
    expect(parsed.ok && isEventKind(parsed.value.kind)).toBe(true)
    if (!parsed.ok || !isEventKind(raw.kind)) throw new Error(`${file} was not read`)
    expect(file).toBe(`${raw.kind}.v${raw.v}.json`)
    if (raw.v === EVENT_VERSION[parsed.value.kind]) expect(parsed.value).toEqual(raw)
  })

  it('has every kind of answer among its fixtures', () => {
    const answers: readonly { kind: string }[] = Object.values(fixtureOf('exercise.kept').data.answers)
    expect(answers.map(({ kind }) => kind).sort()).toEqual(
      Answer.options.map((option) => option.entries.kind.literal).sort(),
    )
  })

  it('a check-in of before the question about body and mind says nothing about it', () => {
    const old = fixtures.find(({ file }) => file === 'checkin.kept.v1.json')?.raw
    const parsed = parseEvent(old)
    expect(parsed).toEqual({ ok: true, value: { ...old, v: 3 } })
    expect(parsed.ok && 'noticed' in parsed.value.data).toBe(false)
  })

  it('a page of before there were spending pages is still the page that it was', () => {
    const old = fixtures.find(({ file }) => file === 'entry.kept.v1.json')?.raw
    expect(parseEvent(old)).toEqual({ ok: true, value: { ...old, v: 2 } })
  })

  it('together make a journal', () => {
    const events = fixtures.flatMap(({ raw }) => {
      const parsed = parseEvent(raw)
      return parsed.ok ? [parsed.value] : []
    })
    expect(fold(events).exercises.get('impuls/0/wat-wil-jij/goal')?.slot).toBe('goal')
  })
})

describe('what is not an event', () => {
  it.each([undefined, null, 7, 'text', [], {}])('%j is said to be none', (raw) => {
    expect(problemOf(raw)).toBe('not-an-event')
  })

  it.each([{ id: 'short' }, { id: 'G'.repeat(32) }, { v: 0 }, { v: 1.5 }, { at: 'today' }, { offset: 5000 }])(
    'an envelope with %j is said to be none',
    (part) => {
      expect(problemOf({ ...fixtureOf('urge.rated'), ...part })).toBe('not-an-event')
    },
  )

  it('is never thrown about, whatever comes in (law)', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(problemOf(raw)).toBe('not-an-event')
      }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(EVENT_VERSION).filter(isEventKind)),
        fc.anything(),
        (kind, data) => {
          const parsed = parseEvent({ ...fixtureOf(kind), data })
          expect(parsed.ok || parsed.error.code === 'bad-data').toBe(true)
        },
      ),
    )
  })
})

describe('an event of a newer app', () => {
  it('is told apart from a broken one: it is kept, not shown', () => {
    const raw = fixtureOf('urge.rated')
    expect(parseEvent({ ...raw, v: 2 })).toEqual({
      ok: false,
      error: { code: 'from-the-future', kind: 'urge.rated', version: 2 },
    })
    expect(parseEvent({ ...raw, kind: 'tide.turned' })).toEqual({
      ok: false,
      error: { code: 'from-the-future', kind: 'tide.turned', version: 1 },
    })
    expect(problemOf({ ...raw, kind: 'constructor' })).toBe('from-the-future')
  })
})

describe('broken data', () => {
  it.each<[EventKind, object]>([
    ['urge.rated', { rating: 11 }],
    ['urge.rated', { rating: 7.5 }],
    ['urge.rated', { episode: '' }],
    ['urge.eased', { after: -1 }],
    ['checkin.kept', { mood: 0 }],
    ['checkin.kept', { day: 'yesterday' }],
    ['checkin.kept', { halt: ['proud'] }],
    ['checkin.kept', { kept: 'maybe' }],
    ['checkin.kept', { noticed: ['withdrawal'] }],
    ['checkin.kept', { noticed: 'low' }],
    ['checkin.kept', { safety: 'afraid of Sam' }],
    ['checkin.kept', { body: ['hungry'] }],
    ['person.kept', { name: '' }],
    ['person.kept', { role: 'buddy' }],
    ['gate.answered', { options: 'ghb' }],
    ['entry.kept', { type: 'dream' }],
    ['entry.kept', { type: 'urge', rating: 11, triggers: [] }],
    ['entry.kept', { cents: 0 }],
    ['entry.kept', { cents: -1250 }],
    ['entry.kept', { cents: 12.5 }],
    ['entry.kept', { cents: 10_000_000 }],
    ['spending-limit.kept', { cents: 0 }],
    ['stop-date.kept', { day: '2026-02-30' }],
    ['stop-date.kept', { lengths: { crash: 0 } }],
    ['stop-date.kept', { lengths: { wall: 7.5 } }],
    ['today-not.said', { day: 'today' }],
    ['entry.kept', { on: { day: '2026-02-30' } }],
    ['entry.kept', { on: { day: '2026-02-03', minute: 1440 } }],
    ['plan.kept', { part: 'crisis-card' }],
    ['goal.reviewed', { next: 'soon' }],
    ['measure.kept', { answers: { phq9_1: 1.5 } }],
    ['measure.kept', { answers: { phq9_1: -1 } }],
    ['measure.kept', { language: 'fr' }],
    ['exercise.kept', { answers: { a: { kind: 'ruler', value: 11, why: '' } } }],
    ['exercise.kept', { answers: { a: { kind: 'wheel', ratings: { body: 11 } } } }],
    ['exercise.kept', { answers: { a: { kind: 'week', cells: { someday: { risk: true, plan: '' } } } } }],
    ['exercise.kept', { answers: { a: { kind: 'reflection', yes: 'all', no: [] } } }],
    ['exercise.kept', { answers: { a: { kind: 'song', text: 'la' } } }],
    ['exercise.kept', { answers: { a: { kind: 'recording', clip: { id: '../../x', seconds: 1, at: 1 } } } }],
    ['exercise.kept', { answers: { a: { kind: 'photos', photos: [{ id: 'holiday.jpg', caption: '' }] } } }],
    ['exercise.kept', { answers: { a: { kind: 'text', text: 'a'.repeat(TEXT_LIMIT + 1) } } }],
  ])('%s with %j is named with its kind', (kind, data) => {
    expect(parseEvent(withData(kind, data))).toMatchObject({ ok: false, error: { code: 'bad-data', kind } })
  })

  it('does not tell what was written: the detail holds no text of the person', () => {
    const secret = 'mijn geheim'
    const parsed = parseEvent(withData('person.kept', { role: 3, name: secret.repeat(20) }))
    expect(JSON.stringify(parsed)).not.toContain(secret)
  })

  it('is not what a newer app adds: an unknown field is dropped', () => {
    const parsed = parseEvent(withData('urge.rated', { colour: 'blue' }))
    expect(parsed.ok && parsed.value.data).toEqual(fixtureOf('urge.rated').data)
  })
})
