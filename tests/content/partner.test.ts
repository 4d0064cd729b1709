/** The programme for partners as it is published: first aid before any question about age, and words for every couple. */
import { exercisesIn, exercisesOpen, fieldsIn, followUp, helpEntries } from '@keertij/engine'
import { emptyState, type EventBody } from '@keertij/journal'
import { LANGUAGES, localDate, offset, type Language } from '@keertij/kernel'
import { describe, expect, it } from 'vitest'
import {
  allLessons,
  canEnd,
  cardsOn,
  index,
  later,
  lessonOf,
  NOON,
  opened,
  reachable,
  SOMEWHERE,
  stateAfter,
  stepOf,
} from './real-content.ts'
import { blocksOf, passagesOf } from './text-of.ts'

const FIRST_AID = 'partner/0/vandaag'
const LIMIT = 'partner/7/jouw-grens'
const programme = index.programmes.find(({ id }) => id === 'partner')
if (programme === undefined) throw new Error('There is no programme for partners')

describe('the age', () => {
  const answered: EventBody = {
    kind: 'gate.answered',
    data: { lesson: 'partner/0/veilig-thuis-kijken', gate: 'age', options: ['yes'] },
  }

  it('is asked before the first exercise, by its own safety questions', () => {
    expect(exercisesOpen(emptyState, programme)).toBe('ask')
    expect(exercisesOpen(stateAfter([NOON, answered]), programme)).toBe('open')
    const tooYoung: EventBody = { kind: 'capability.closed', data: { capability: 'exercises' } }
    expect(exercisesOpen(stateAfter([NOON, tooYoung]), programme)).toBe('closed')
  })

  it.each(LANGUAGES)('does not stand between anybody and first aid, in %s', (language) => {
    const lesson = lessonOf(FIRST_AID, language)
    expect(programme.modules[0]?.lessons[0]?.id).toBe(FIRST_AID)
    const places = reachable(lesson, opened(lesson))
    expect(places.map(({ at }) => at)).toContain('tonight')
    for (const position of places) expect(canEnd(lesson, position), position.at).toBe(true)
    // Every line stands outside the exercise, which is what waits for the age.
    const inExercise = exercisesIn(lesson).flatMap(({ fields }) => fields.map(({ id }) => id))
    expect(inExercise).toEqual(['first-need', 'first-person', 'first-words', 'first-night'])
    expect(new Set(fieldsIn(blocksOf(lesson)).map(({ id }) => id))).toEqual(new Set(inExercise))
  })
})

describe.each(LANGUAGES)('now help for partners, in %s', (language) => {
  const lesson = lessonOf('flows/partner-now', language)

  it('asks for nothing that could be kept', () => {
    expect(lesson.steps.filter(({ t }) => t === 'gate')).toEqual([])
    expect([...new Set(fieldsIn(blocksOf(lesson)).map(({ t }) => t))].sort()).toEqual(['scale', 'timer'])
  })

  it('has a way out of every screen, and lines for fear, own hands and pain in either country', () => {
    for (const position of reachable(lesson, opened(lesson)))
      expect(canEnd(lesson, position), position.at).toBe(true)
    const wanted: Readonly<Record<string, readonly string[]>> = {
      open: ['112'],
      'p-afraid': ['112'],
      'p-own-hands': ['112'],
      'p-news': ['112'],
    }
    for (const [screen, ids] of Object.entries(wanted))
      for (const country of SOMEWHERE) {
        const shown = cardsOn(stepOf(lesson, screen), country).map(({ id }) => id)
        for (const id of ids) expect(shown, `${screen} ${country}`).toContain(id)
      }
    const afraid = (country: 'NL' | 'BE') => cardsOn(stepOf(lesson, 'p-afraid'), country).map(({ id }) => id)
    expect([afraid('NL'), afraid('BE')]).toEqual([
      ['112', 'veilig-thuis', 'csg'],
      ['112', '101', '1712', 'zsg-be'],
    ])
  })
})

describe('a boundary', () => {
  it('is looked back on a week later, by its own lesson', () => {
    const kept: EventBody = {
      kind: 'exercise.kept',
      data: { lesson: LIMIT, exercise: 'limit-say', answers: {}, content: 'a1' },
    }
    const said: EventBody = {
      ...kept,
      data: { ...kept.data, answers: { 'limit-words': { kind: 'text', text: 'Na tien uur niet meer' } } },
    }
    const dayOf = (at: typeof NOON) => localDate(at, offset(60))
    const on = (hours: number) =>
      followUp(programme, stateAfter([NOON, said]), { path: 'all', today: dayOf(later(NOON, hours)), dayOf })
    expect(on(6 * 24)).toBeUndefined()
    expect(on(7 * 24)?.lesson.id).toBe('partner/7/gedaan-wat-je-wilde')
  })
})

describe('words for every couple', () => {
  /** Whoever is addressed has a partner; a husband or a wife only somebody in an example has. */
  const GENDERED: Record<Language, RegExp> = {
    nl: /\b(?:je|jouw) (?:man|vrouw|echtgenoot|echtgenote)\b/i,
    en: /\byour (?:husband|wife)\b/i,
  }
  const COUPLES: Record<Language, readonly RegExp[]> = {
    nl: [/\bhaar vrouw\b/, /\bzijn man\b/],
    en: [/\bher wife\b/, /\bhis husband\b/],
  }

  it.each(LANGUAGES)('speaks to everybody, whoever they love', (language) => {
    const texts = allLessons
      .filter(({ id, language: of }) => of === language && id.includes('partner'))
      .map((lesson) => passagesOf(blocksOf(lesson)).join(' '))
    expect(texts.filter((text) => GENDERED[language].test(text))).toEqual([])
    for (const couple of COUPLES[language]) expect(texts.some((text) => couple.test(text))).toBe(true)
  })
})

describe('what the check-in and insight show to who is not safe', () => {
  it.each(SOMEWHERE)('is in the directory, and can be called (%s)', (country) => {
    const lines = helpEntries(
      index.directory,
      ['112', '101', 'veilig-thuis', '1712', 'csg', 'zsg-be'],
      country,
    )
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.filter(({ phone }) => phone !== undefined).length).toBeGreaterThan(1)
  })
})
