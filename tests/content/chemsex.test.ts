/** The chemsex programme: what each lesson asks, that nobody passes its safety questions, and that no answer opens a stop date. */
import {
  currentStep,
  exercisesIn,
  fieldsIn,
  gateEffects,
  goalOf,
  GOAL_KINDS,
  goOn,
  isClosed,
  needsWayOn,
  stopDateOpen,
  type FlowPosition,
} from '@keertij/engine'
import { emptyState, type JournalState } from '@keertij/journal'
import { LANGUAGES } from '@keertij/kernel'
import { describe, expect, it } from 'vitest'
import { CHEMSEX_EXERCISES } from './expected-chemsex-exercises.ts'
import {
  answered,
  buttonsOn,
  canEnd,
  gateOf,
  index,
  later,
  lessonOf,
  NOON,
  opened,
  positionAt,
  reachable,
  stateAfter,
} from './real-content.ts'
import { blocksOf, textOn } from './text-of.ts'

const START = 'chemsex/0/veilig-van-start'
const CLOSED = { kind: 'capability.closed', data: { capability: 'stop-date' } } as const
const programme = index.programmes.find(({ id }) => id === 'chemsex')

it('begins with somebody who can not be woken', () => {
  expect(programme?.modules[0]?.lessons.map(({ id }) => id)).toEqual(['chemsex/0/niet-wakker', START])
})

describe.each(LANGUAGES)('the exercises, in %s', (language) => {
  const lessons = programme?.modules.flatMap((module) => module.lessons.map(({ id }) => id)) ?? []

  it.each(lessons)('%s asks what it must, for the part of the plan that it must', (id) => {
    const found = exercisesIn(lessonOf(id, language)).map((exercise) => ({
      lesson: id,
      exercise: exercise.id,
      slot: exercise.slot,
      fields: exercise.fields.map((field) => `${field.t} ${field.id}`),
    }))
    expect(found).toEqual(CHEMSEX_EXERCISES.filter(({ lesson }) => lesson === id))
  })

  it('has goals that the plan understands', () => {
    const kind = fieldsIn(blocksOf(lessonOf('chemsex/1/wat-wil-je', language))).find(
      ({ id }) => id === 'goal-kind',
    )
    const offered = kind?.t === 'choice' ? kind.options.map(({ id }) => id) : []
    expect(offered).toEqual(['stop', 'less', 'safer', 'own', 'later'])
    for (const option of offered) {
      expect(GOAL_KINDS).toContain(option)
      const state = stateAfter([
        NOON,
        {
          kind: 'exercise.kept',
          data: {
            lesson: 'chemsex/1/wat-wil-je',
            exercise: 'chem-goal',
            slot: 'goal',
            content: '1',
            answers: { 'goal-kind': { kind: 'choice', options: [option] } },
          },
        },
      ])
      expect(goalOf(state)?.kind).toBe(option)
    }
  })

  it('repeats the picture of complaints and the question of the month once a month', () => {
    const again = programme?.modules.flatMap(({ lessons: all }) =>
      all.flatMap((lesson) =>
        lesson.again ? [`${lesson.id}#${lesson.again.exercise} ${lesson.again.days}`] : [],
      ),
    )
    expect(again).toEqual([
      'chemsex/1/klachten#complaints-wheel 30',
      'chemsex/2/vandaag-niet#today-not 1',
      'chemsex/3/herstel#monthly 30',
      'chemsex/7/geduld#patience-now 30',
    ])
  })
})

describe.each(LANGUAGES)('the safety questions, in %s', (language) => {
  it.each(['age', 'suicide', 'downers', 'mind', 'watched'])('lets nobody finish without %s', (id) => {
    const lesson = lessonOf(START, language)
    const without = { ...gateOf(lesson, id), options: [] }
    const around = { ...lesson, steps: lesson.steps.map((step) => (step.id === id ? without : step)) }
    expect(reachable(around, opened(around)).map(({ at }) => at)).not.toContain('done')
  })

  it.each(['psychosis', 'depression', 'suicidality', 'private'])(
    'asks who had %s whom they speak to each day, or hears a plain no',
    (answer) => {
      const lesson = lessonOf(START, language)
      const after = answered(lesson, positionAt(lesson, 'mind'), answer)
      const gate = { ...gateOf(lesson, 'contact'), options: [] }
      const around = { ...lesson, steps: lesson.steps.map((step) => (step.id === 'contact' ? gate : step)) }
      expect(reachable(around, after).map(({ at }) => at)).not.toContain('done')
      expect(gateOf(lesson, 'contact').options.map(({ id }) => id)).toContain('refuse')
    },
  )

  it.each([
    ['have', 'open'],
    ['doctor', 'open'],
    ['refuse', 'open'],
    ['ask-first', 'unasked'],
    ['nobody', 'alone'],
  ])('after an earlier psychosis, %s leaves the stop date %s', (contact, open) => {
    const lesson = lessonOf(START, language)
    const answer = (gate: string, option: string) =>
      gateEffects(lesson, gateOf(lesson, gate), [option], emptyState, NOON)
    const said = [answer('downers', 'none'), answer('mind', 'psychosis'), answer('contact', contact)].flat()
    expect(stopDateOpen(stateAfter(...said.map((body) => [NOON, body] as const)))).toBe(open)
  })

  it('an earlier psychosis that is taken back leaves the stop date as it was', () => {
    const lesson = lessonOf(START, language)
    const said = (state: JournalState, gate: string, option: string, hours: number) =>
      gateEffects(lesson, gateOf(lesson, gate), [option], state, later(NOON, hours))
    const first = [
      ...said(emptyState, 'downers', 'none', 0),
      ...said(emptyState, 'mind', 'psychosis', 0),
    ].map((body) => [NOON, body] as const)
    const back = said(stateAfter(...first), 'mind', 'none', 1).map((body) => [later(NOON, 1), body] as const)
    const after = stateAfter(...first, ...back)
    expect(stopDateOpen(after)).toBe('alone')
    const corrected = said(after, 'mind', 'corrected', 25).map((body) => [later(NOON, 25), body] as const)
    expect(stopDateOpen(stateAfter(...first, ...back, ...corrected))).toBe('open')
  })

  it('tells everybody that antidepressants go on', () => {
    const lesson = lessonOf(START, language)
    const medicines = textOn(currentStep(lesson, positionAt(lesson, 'medicines')))
    expect(medicines).toMatch(language === 'nl' ? /Stop daar niet mee/ : /(?:Don’t|Do not) stop/i)
  })

  it.each([
    [
      START,
      'downers',
      ['ghb', 'alcohol', 'benzos', 'opioids', 'stopped', 'withdrawal', 'unsure', 'ghb-days'],
    ],
    [
      'chemsex/2/drank-en-wiet',
      'daily',
      ['ghb', 'alcohol', 'benzos', 'opioids', 'stopped', 'withdrawal', 'unsure'],
    ],
  ])('%s: a plan with a doctor for one thing opens nothing for another', (id, gateId, substances) => {
    const lesson = lessonOf(id, language)
    const gate = gateOf(lesson, gateId)
    const closed = stateAfter([NOON, CLOSED])
    for (const substance of substances) {
      const options = [substance, 'doctor-plan']
      expect(
        gateEffects(lesson, gate, options, closed, later(NOON, 48)).filter(
          ({ kind }) => kind !== 'gate.answered',
        ),
        substance,
      ).toEqual([CLOSED])
      let position: FlowPosition = answered(lesson, positionAt(lesson, gateId), ...options)
      expect(canEnd(lesson, position), substance).toBe(true)
      const next = goOn(lesson, position)
      if (next) position = next.position
      expect(needsWayOn(lesson, position) || buttonsOn(currentStep(lesson, position)).length > 0).toBe(true)
    }
  })

  it.each([
    [START, 'downers', 'none'],
    ['chemsex/2/drank-en-wiet', 'daily', 'none'],
    ['chemsex/3/de-crash', 'daily-check', 'none'],
    ['chemsex/6/na-een-uitglijder', 'after-use', 'none'],
    ['chemsex/7/even-geen-seks', 'pause-first', 'none'],
  ])('%s: an answer that is changed back never opens the stop date', (id, gateId, option) => {
    const lesson = lessonOf(id, language)
    const closed = stateAfter([NOON, CLOSED])
    expect(isClosed(closed, 'stop-date')).toBe(true)
    for (const hours of [1, 24, 24 * 365])
      expect(
        gateEffects(lesson, gateOf(lesson, gateId), [option], closed, later(NOON, hours)).filter(
          ({ kind }) => kind !== 'gate.answered',
        ),
      ).toEqual([])
    expect(
      gateEffects(lesson, gateOf(lesson, gateId), ['none'], emptyState, NOON).map(({ kind }) => kind),
    ).not.toContain('capability.opened')
  })
})
