import type { EventBody } from '@keertij/journal'
import type { LessonCard, Module, Programme } from '@keertij/programme'
import { expect, it } from 'vitest'
import { stateAfter } from '../fixtures/events.ts'
import { lessonStatus, moduleProgress, resumeAt } from './programme-progress.ts'

const card = (id: string): LessonCard => ({
  id,
  title: { nl: id, en: id },
  minutes: 5,
  status: 'draft',
  feeds: [],
})
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

const finished = (lesson: string): EventBody => ({ kind: 'lesson.finished', data: { lesson } })
const worked = (lesson: string): EventBody => ({
  kind: 'exercise.kept',
  data: { lesson, exercise: 'a', answers: {}, content: 'a1' },
})
const asked = (lesson: string): EventBody => ({
  kind: 'gate.answered',
  data: { lesson, gate: 'age', options: ['yes'] },
})

it('starts with the first lesson and ends with none', () => {
  expect(resumeAt(programme, stateAfter())?.lesson.id).toBe('impuls/0/welkom')
  const all = programme.modules.flatMap((module) => module.lessons.map((lesson) => finished(lesson.id)))
  expect(resumeAt(programme, stateAfter(...all))).toBeUndefined()
})

it('goes on with the lesson that was touched last', () => {
  const state = stateAfter(worked('impuls/1/winst'), asked('impuls/0/veilig'))
  expect(resumeAt(programme, state)?.lesson.id).toBe('impuls/0/veilig')
  expect(resumeAt(programme, state)?.module.id).toBe('aan-boord')
})

it('goes on after the lesson that was finished last, and does not send back who skipped ahead', () => {
  const state = stateAfter(finished('impuls/0/welkom'), finished('impuls/1/winst'))
  expect(resumeAt(programme, state)?.lesson.id).toBe('impuls/1/waarden')
})

it('comes round to what was skipped when the end is done', () => {
  const state = stateAfter(finished('impuls/0/welkom'), finished('impuls/1/plan'))
  expect(resumeAt(programme, state)?.lesson.id).toBe('impuls/0/veilig')
})

it('counts finished lessons of a module', () => {
  expect(moduleProgress(why, stateAfter(finished('impuls/1/winst'), worked('impuls/1/plan')))).toEqual({
    finished: 1,
    total: 3,
  })
})

it('knows whether a lesson was begun', () => {
  const state = stateAfter(finished('impuls/0/welkom'), asked('impuls/0/veilig'))
  expect(lessonStatus(state, 'impuls/0/welkom')).toBe('finished')
  expect(lessonStatus(state, 'impuls/0/veilig')).toBe('started')
  expect(lessonStatus(state, 'impuls/1/winst')).toBe('open')
})
