import {
  carriedAnswers,
  exercisesIn,
  gateAnswers,
  isAnswered,
  numbersOf,
  type Exercise,
  type FlowPosition,
} from '@keertij/engine'
import type { Answers, EventBody } from '@keertij/journal'
import type { Lesson } from '@keertij/programme'
import type { App } from '../shell/app.ts'
import { pageOf, type Occasion } from './occasion.ts'
import { hiddenFields } from './shown.ts'

/** Everything that was answered, hidden or not. */
export interface Told {
  readonly answers: Answers
  /** Those of the safety questions that the flow passed. */
  readonly gates: Answers
}

export const gatesAt = (position: FlowPosition | undefined): Answers =>
  position ? gateAnswers(position) : {}

/** The answers that are not hidden, with the gate answers and what is carried from other lessons: what conditions look at. */
export const knownAnswers = (app: App, lesson: Lesson, told: Told): Answers => ({
  ...carriedAnswers(app.journal.value),
  ...shownAnswers(app, lesson, told),
  ...told.gates,
})

/** The page of the occasion, if there is one, and the exercises; of an occasion only what is new. */
export function bodiesOf(
  app: App,
  lesson: Lesson,
  told: Told,
  occasion: Occasion | undefined,
): readonly EventBody[] {
  const asked = shownAnswers(app, lesson, told)
  const { exercises: kept } = app.journal.peek()
  const bodies = exercisesIn(lesson).flatMap((exercise) =>
    keptBody(lesson, exercise, asked, occasion, kept.get(keyOf(lesson, exercise.id, occasion))?.answers),
  )
  if (!occasion) return bodies
  const news = bodies.filter(
    ({ data }) => !same(data.answers, kept.get(keyOf(lesson, data.exercise, occasion))?.answers),
  )
  return [...pageOf(app, lesson, occasion, told.answers), ...news]
}

export const hiddenAnswers = (app: App, lesson: Lesson, told: Told): Answers =>
  answersThat(app, lesson, told, true)
const shownAnswers = (app: App, lesson: Lesson, told: Told): Answers => answersThat(app, lesson, told, false)

function answersThat(app: App, lesson: Lesson, { answers, gates }: Told, areHidden: boolean): Answers {
  const numbers = numbersOf(app.journal.peek(), app.today())
  const carried = carriedAnswers(app.journal.peek())
  const hidden = hiddenFields(lesson, { ...carried, ...answers, ...gates }, numbers)
  return Object.fromEntries(Object.entries(answers).filter(([id]) => hidden.has(id) === areHidden))
}

/** Where the journal keeps an exercise of this lesson. */
export const keyOf = (lesson: Lesson, exercise: string, occasion: Occasion | undefined): string =>
  [lesson.id, exercise, ...(occasion ? [occasion.id] : [])].join('/')

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

type ExerciseKept = Extract<EventBody, { kind: 'exercise.kept' }>

function keptBody(
  lesson: Lesson,
  exercise: Exercise,
  answers: Answers,
  occasion: Occasion | undefined,
  before: Answers = {},
): readonly ExerciseKept[] {
  const own = exercise.fields.flatMap((field) => {
    const answer = answers[field.id]
    return answer && isAnswered(field, answer) ? [[field.id, answer] as const] : []
  })
  const isEmptied = exercise.fields.some(
    (field) => isAnswered(field, before[field.id]) && answers[field.id] !== undefined,
  )
  if (own.length === 0 && !isEmptied) return []
  return [
    {
      kind: 'exercise.kept',
      data: {
        lesson: lesson.id,
        exercise: exercise.id,
        ...(occasion && { occasion: occasion.id }),
        ...(exercise.slot && { slot: exercise.slot }),
        answers: Object.fromEntries(own),
        content: lesson.version,
      },
    },
  ]
}
