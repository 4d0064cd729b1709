import { fold, type EventBody } from '@keertij/journal'
import { addMonths, instant, localDate, offset } from '@keertij/kernel'
import type { Module, Programme, ProgrammeLesson } from '@keertij/programme'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, eventOf, moment, stateAfter } from '../fixtures/events.ts'
import {
  dueLesson,
  exerciseAgain,
  followUp,
  lessonPlaces,
  lessonStatus,
  moduleProgress,
  resumeAt,
  shownLessons,
  type Pace,
  type Path,
} from './programme-progress.ts'

const card = (id: string): ProgrammeLesson => ({
  id,
  title: { nl: id, en: id },
  minutes: 5,
  status: 'draft',
  feeds: [],
})
const core = (id: string): ProgrammeLesson => ({ ...card(id), core: true })
const moduleOf = (id: string, ...lessons: readonly string[]): Module => ({
  id,
  week: 0,
  title: { nl: id, en: id },
  heart: { nl: id, en: id },
  lessons: lessons.map(card),
})
const aboard = moduleOf('aan-boord', 'impuls/0/welkom', 'impuls/0/veilig')
const why = moduleOf('waarom', 'impuls/1/winst', 'impuls/1/waarden', 'impuls/1/plan')
const programme: Programme = { id: 'impuls', title: { nl: 'Impuls', en: 'Impulse' }, modules: [aboard, why] }

const paceOn = (today: string, path: Path = 'all'): Pace => ({
  path,
  today: day(today),
  dayOf: (at) => localDate(at, offset(60)),
})
const pace = paceOn('2026-03-02')

const finished = (lesson: string): EventBody => ({ kind: 'lesson.finished', data: { lesson } })
const worked = (lesson: string): EventBody => ({
  kind: 'exercise.kept',
  data: { lesson, exercise: 'a', answers: { a: { kind: 'text', text: 'a' } }, content: 'a1' },
})
const asked = (lesson: string): EventBody => ({
  kind: 'gate.answered',
  data: { lesson, gate: 'age', options: ['yes'] },
})

it('starts with the first lesson and ends with none', () => {
  expect(resumeAt(programme, stateAfter(), pace)?.lesson.id).toBe('impuls/0/welkom')
  const all = programme.modules.flatMap((module) => module.lessons.map((lesson) => finished(lesson.id)))
  expect(resumeAt(programme, stateAfter(...all), pace)).toBeUndefined()
})

it('goes on with the lesson that was touched last', () => {
  const state = stateAfter(worked('impuls/1/winst'), asked('impuls/0/veilig'))
  expect(resumeAt(programme, state, pace)?.lesson.id).toBe('impuls/0/veilig')
  expect(resumeAt(programme, state, pace)?.module.id).toBe('aan-boord')
})

it('goes on after the lesson that was finished last, and does not send back who skipped ahead', () => {
  const state = stateAfter(finished('impuls/0/welkom'), finished('impuls/1/winst'))
  expect(resumeAt(programme, state, pace)?.lesson.id).toBe('impuls/1/waarden')
})

it('comes round to what was skipped when the end is done', () => {
  const state = stateAfter(finished('impuls/0/welkom'), finished('impuls/1/plan'))
  expect(resumeAt(programme, state, pace)?.lesson.id).toBe('impuls/0/veilig')
})

it('counts finished lessons of a module', () => {
  expect(moduleProgress(why, stateAfter(finished('impuls/1/winst'), worked('impuls/1/plan')), pace)).toEqual({
    finished: 1,
    total: 3,
  })
})

it('knows whether a lesson was begun', () => {
  const state = stateAfter(finished('impuls/0/welkom'), asked('impuls/0/veilig'))
  const stage = (id: string) => lessonStatus(state, card(id), pace).is
  expect(stage('impuls/0/welkom')).toBe('finished')
  expect(stage('impuls/0/veilig')).toBe('started')
  expect(stage('impuls/1/winst')).toBe('open')
})

const onwards: Module = {
  ...moduleOf('verder', 'end'),
  lessons: [
    card('end'),
    { ...card('one'), after: { lesson: 'end', months: 1 } },
    { ...card('three'), after: { lesson: 'end', months: 3 } },
  ],
}
const withLater: Programme = { ...programme, modules: [aboard, onwards] }
const ended = ['2026-01-31T20:00:00Z', finished('end')] as const

describe('a lesson that opens later', () => {
  const dueOn = (today: string, ...more: readonly (EventBody | readonly [at: string, body: EventBody])[]) =>
    dueLesson(withLater, stateAfter(ended, ...more), paceOn(today))?.lesson.id

  it('is offered from its day, and says until then which day that is', () => {
    const [, one = card('')] = onwards.lessons
    expect(lessonStatus(stateAfter(), one, pace)).toEqual({ is: 'later', from: undefined })
    expect(lessonStatus(stateAfter(ended), one, paceOn('2026-02-27'))).toEqual({
      is: 'later',
      from: '2026-02-28',
    })
    expect(lessonStatus(stateAfter(ended), one, paceOn('2026-02-28'))).toEqual({ is: 'open' })
    expect([dueOn('2026-02-27'), dueOn('2026-02-28'), dueOn('2026-04-01')]).toEqual([undefined, 'one', 'one'])
  })

  it('gives way to the next one after the same lesson, so that no row waits', () => {
    expect(dueOn('2026-05-01')).toBe('three')
    expect(dueOn('2026-05-01', finished('three'))).toBeUndefined()
    expect(lessonStatus(stateAfter(ended), onwards.lessons[1] ?? card(''), paceOn('2026-05-01')).is).toBe(
      'open',
    )
  })

  it('stands beside where one goes on, and is not counted before its day', () => {
    const state = stateAfter(ended)
    expect(resumeAt(withLater, state, paceOn('2026-05-01'))?.lesson.id).toBe('impuls/0/welkom')
    expect(moduleProgress(onwards, state, paceOn('2026-02-01'))).toEqual({ finished: 1, total: 1 })
    expect(moduleProgress(onwards, state, paceOn('2026-03-01'))).toEqual({ finished: 1, total: 2 })
  })

  it('does not move when the lesson before it is read again', () => {
    expect(dueOn('2026-02-28', ['2026-02-20T20:00:00Z', finished('end')])).toBe('one')
  })
})

describe('the shorter path', () => {
  const shorter: Programme = {
    ...programme,
    modules: [
      aboard,
      { ...why, lessons: [core('impuls/1/winst'), card('impuls/1/waarden'), core('impuls/1/plan')] },
    ],
  }
  const nextOf = (...bodies: readonly EventBody[]) =>
    resumeAt(shorter, stateAfter(...bodies), paceOn('2026-03-02', 'needed'))?.lesson.id

  it('goes from one needed lesson to the next, and ends with them', () => {
    expect(nextOf()).toBe('impuls/1/winst')
    expect(nextOf(finished('impuls/1/winst'))).toBe('impuls/1/plan')
    expect(nextOf(finished('impuls/1/winst'), finished('impuls/1/plan'))).toBeUndefined()
  })

  it('first finishes what was left half-way, also when it stands beside the path', () => {
    expect(nextOf(worked('impuls/1/waarden'))).toBe('impuls/1/waarden')
    expect(nextOf(worked('impuls/1/waarden'), finished('impuls/1/waarden'))).toBe('impuls/1/plan')
  })

  it('keeps in sight what was done beside it', () => {
    const shown = (path: Path) =>
      shorter.modules.flatMap((module) =>
        shownLessons(module, stateAfter(finished('impuls/0/welkom')), paceOn('2026-03-02', path)),
      )
    expect(shown('needed').map(({ id }) => id)).toEqual([
      'impuls/0/welkom',
      'impuls/1/winst',
      'impuls/1/plan',
    ])
    expect(shown('all')).toHaveLength(5)
  })
})

interface Drawn {
  readonly core: boolean
  readonly months: number | null
}
/** The first lesson of a module waits for nothing, and some of the others for that one. */
const drawnModule = (at: number, drawn: readonly Drawn[]): Module => ({
  ...moduleOf(`m${at}`),
  lessons: drawn.map(({ core: isCore, months }, index) =>
    Object.assign(
      (isCore ? core : card)(`${at}/${index}`),
      months !== null && index > 0 && { after: { lesson: `${at}/0`, months } },
    ),
  ),
})
const anyModule = (at: number) =>
  fc
    .array(fc.record({ core: fc.boolean(), months: fc.option(fc.integer({ min: 1, max: 6 })) }), {
      maxLength: 5,
    })
    .map((drawn) => drawnModule(at, drawn))
const anyProgramme = fc
  .tuple(anyModule(0), anyModule(1), anyModule(2))
  .map((modules): Programme => Object.assign({}, programme, { modules }))
const anyDone = fc.array(
  fc.record({ lesson: fc.tuple(fc.nat(2), fc.nat(4)), days: fc.nat(300), whole: fc.boolean() }),
  { maxLength: 12 },
)
const start = moment('2026-01-31T12:00:00Z')

describe('laws of the pace', () => {
  it('nothing is offered before its day, nor after it was done, whatever was done and on whichever path', () => {
    fc.assert(
      fc.property(
        anyProgramme,
        anyDone,
        fc.nat(400),
        fc.constantFrom('all', 'needed'),
        (some, done, later, path) => {
          const events = done.map(({ lesson, days, whole }, n) =>
            eventOf(n, instant(start + days * 86_400_000), (whole ? finished : worked)(lesson.join('/'))),
          )
          const state = fold(events)
          const now = {
            ...paceOn('2026-01-31', path),
            today: localDate(instant(start + later * 86_400_000), offset(60)),
          }
          for (const place of [resumeAt(some, state, now), dueLesson(some, state, now)]) {
            if (place === undefined) continue
            expect(state.finished.has(place.lesson.id)).toBe(false)
            const { after } = place.lesson
            if (after === undefined) continue
            const at = state.finished.get(after.lesson)
            expect(at).toBeDefined()
            expect(addMonths(now.dayOf(at ?? start), after.months) <= now.today).toBe(true)
          }
        },
      ),
    )
  })

  it('who does what is offered, each on some later day, does every lesson of the path once', () => {
    fc.assert(
      fc.property(
        anyProgramme,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom('all', 'needed'),
        (some, step, path) => {
          const done: string[] = []
          const wanted = lessonPlaces(some).filter(({ lesson }) => path === 'all' || lesson.core)
          for (let n = 0; n < 400; n += 1) {
            const at = instant(start + n * step * 86_400_000)
            const now = { ...paceOn('2026-01-31', path), today: localDate(at, offset(60)) }
            const state = fold(
              done.map((lesson, index) =>
                eventOf(index, instant(start + index * step * 86_400_000), finished(lesson)),
              ),
            )
            const next = dueLesson(some, state, now) ?? resumeAt(some, state, now)
            if (next) done.push(next.lesson.id)
            else if (n > 60) break
          }
          expect(new Set(done).size).toBe(done.length)
          const steady = wanted
            .filter(({ lesson }) => lesson.after === undefined)
            .map(({ lesson }) => lesson.id)
          expect(steady.filter((id) => !done.includes(id))).toEqual([])
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('an exercise to fill in again', () => {
  const weekly: ProgrammeLesson = { ...card('impuls/8/het-vat'), again: { exercise: 'barrel', days: 7 } }
  const monthly: ProgrammeLesson = { ...card('impuls/8/wiel'), again: { exercise: 'wheel', days: 30 } }
  const worth: Programme = {
    ...programme,
    modules: [aboard, { ...moduleOf('zelfwaardering'), lessons: [weekly, monthly] }],
  }
  const filled = (lesson: string, exercise: string): EventBody => ({
    kind: 'exercise.kept',
    data: { lesson, exercise, answers: { a: { kind: 'text', text: 'a' } }, content: 'a1' },
  })
  const both = stateAfter(
    ['2026-03-02T12:00Z', filled('impuls/8/het-vat', 'barrel')],
    ['2026-03-02T12:01Z', filled('impuls/8/wiel', 'wheel')],
  )
  const offered = (state: typeof both, today: string) => exerciseAgain(worth, state, paceOn(today))?.exercise

  it('is never one that somebody did not do', () => {
    expect(offered(stateAfter(), '2026-04-02')).toBeUndefined()
    expect(offered(stateAfter(finished('impuls/8/het-vat')), '2026-03-20')).toBeUndefined()
  })

  it('comes on its day and not before, and says when it was last done', () => {
    expect(offered(both, '2026-03-08')).toBeUndefined()
    expect(exerciseAgain(worth, both, paceOn('2026-03-09'))).toMatchObject({
      exercise: 'barrel',
      last: '2026-03-02',
    })
  })

  it('is silent after a while, so that nobody is asked for ever', () => {
    expect(offered(both, '2026-03-29')).toBe('barrel')
    expect(offered(both, '2026-03-30')).toBeUndefined()
    expect(offered(both, '2026-04-01')).toBe('wheel')
  })

  it('counts anew from the day on which it was filled in again', () => {
    const again = stateAfter(
      ['2026-03-02T12:00Z', filled('impuls/8/het-vat', 'barrel')],
      ['2026-03-20T12:00Z', filled('impuls/8/het-vat', 'barrel')],
    )
    expect(offered(again, '2026-03-26')).toBeUndefined()
    expect(offered(again, '2026-03-27')).toBe('barrel')
  })
})

describe('a lesson that looks back on another', () => {
  const limit = card('partner/7/jouw-grens')
  const look: ProgrammeLesson = {
    ...card('partner/7/gedaan-wat-je-wilde'),
    follows: { lesson: limit.id, days: 7 },
  }
  const partner: Programme = {
    ...programme,
    modules: [{ ...moduleOf('grenzen'), lessons: [limit, look] }],
  }
  const kept = (lesson: string, exercise: string): EventBody => ({
    kind: 'exercise.kept',
    data: { lesson, exercise, answers: { a: { kind: 'text', text: 'a' } }, content: 'a1' },
  })
  const made = ['2026-03-02T12:00Z', kept(limit.id, 'limit-say')] as const
  const offered = (state: ReturnType<typeof stateAfter>, today: string) =>
    followUp(partner, state, paceOn(today))?.lesson.id

  it('comes a week after a boundary was made, and not for who made none', () => {
    expect(offered(stateAfter(), '2026-03-09')).toBeUndefined()
    expect(offered(stateAfter(finished(limit.id)), '2026-03-20')).toBeUndefined()
    expect(offered(stateAfter(made), '2026-03-08')).toBeUndefined()
    expect(followUp(partner, stateAfter(made), paceOn('2026-03-09'))).toMatchObject({
      lesson: { id: look.id },
      since: '2026-03-02',
    })
  })

  it('is silent after it was done, and by itself after three weeks', () => {
    const done = stateAfter(made, ['2026-03-10T12:00Z', kept(look.id, 'limit-look-back')])
    expect(offered(done, '2026-03-10')).toBeUndefined()
    expect(offered(stateAfter(made), '2026-03-29')).toBe(look.id)
    expect(offered(stateAfter(made), '2026-03-30')).toBeUndefined()
  })

  it('comes once more for another boundary, a week after that', () => {
    const again = stateAfter(
      made,
      ['2026-03-10T12:00Z', kept(look.id, 'limit-look-back')],
      ['2026-04-01T12:00Z', kept(limit.id, 'limit-say')],
    )
    expect(offered(again, '2026-04-07')).toBeUndefined()
    expect(offered(again, '2026-04-08')).toBe(look.id)
  })
})
