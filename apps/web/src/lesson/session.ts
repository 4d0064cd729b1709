import {
  exercisesIn,
  flowDraft,
  gateAnswers,
  isAnswered,
  openFlow,
  resumeFlow,
  type Exercise,
  type FlowPosition,
} from '@keertij/engine'
import type { Answer, Answers, EventBody } from '@keertij/journal'
import type { Instant } from '@keertij/kernel'
import type { Lesson } from '@keertij/programme'
import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { App } from '../shell/app.ts'
import { record } from '../shell/record.ts'

/** What is kept while a person writes: every answer so far, and the step where they are. */
interface LessonDraft {
  readonly answers: Answers
  readonly position?: FlowPosition
}

export type Saved =
  | { readonly state: 'idle' | 'saving' | 'failed' }
  | { readonly state: 'draft' | 'kept'; readonly at: Instant }

/** An answer to a question that this version of the text no longer asks. It stays readable. */
export interface FormerAnswer {
  readonly id: string
  readonly lines: readonly string[]
}

/**
 * One open lesson: the answers as they are being written, and the step of the flow. Everything is kept as a draft at the
 * first key, then several times a second; finishing turns the draft into events in the same transaction.
 */
export interface LessonSession {
  readonly lesson: Lesson
  readonly answers: ReadonlySignal<Answers>
  /** Answers together with the gate answers that may be kept: what conditions look at. */
  readonly known: ReadonlySignal<Answers>
  readonly position: ReadonlySignal<FlowPosition | undefined>
  readonly saved: ReadonlySignal<Saved>
  readonly former: readonly FormerAnswer[]
  answer(field: string, answer: Answer): void
  move(position: FlowPosition): void
  /** Records all that was answered, with `more` in the same transaction. False when it could not be saved. */
  keep(more?: readonly EventBody[]): Promise<boolean>
  /** Writes the draft now. */
  flush(): Promise<void>
  close(): void
}

/** At most this much typing is not on the disk yet, in milliseconds. */
const PAUSE = 150

export async function openSession(app: App, lesson: Lesson): Promise<LessonSession> {
  const draft = (await app.device.draft(lesson.id))?.value as LessonDraft | undefined
  const exercises = exercisesIn(lesson)
  const before: Answers = { ...keptAnswers(app, lesson, exercises), ...draft?.answers }
  const fields = new Map(exercises.flatMap((exercise) => exercise.fields).map((field) => [field.id, field]))
  const answers = signal<Answers>(Object.fromEntries(Object.entries(before).filter(([id]) => fields.has(id))))
  const position = signal(draft?.position ? resumeFlow(lesson, draft.position) : openFlow(lesson))
  const saved = signal<Saved>({ state: 'idle' })
  const known = computed<Answers>(() => ({
    ...answers.value,
    ...(position.value && gateAnswers(position.value)),
  }))
  let timer: ReturnType<typeof setTimeout> | undefined
  let dirty = false

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    if (!dirty) return
    dirty = false
    const place = position.value && flowDraft(lesson, position.value)
    const value: LessonDraft = { answers: answers.value, ...(place && { position: place }) }
    const kept = await app.device.keepDraft(lesson.id, value, lesson.version)
    saved.value = kept.ok ? { state: 'draft', at: app.clock.now() } : { state: 'failed' }
  }
  const touch = (): void => {
    dirty = true
    if (timer !== undefined) return
    void flush()
    timer = setTimeout(() => void flush(), PAUSE)
  }
  const onHide = (): void => void flush()
  addEventListener('pagehide', onHide)
  document.addEventListener('visibilitychange', onHide)

  return {
    lesson,
    answers,
    known,
    position,
    saved,
    former: formerAnswers(before, (id) => fields.has(id)),
    answer(field, answer) {
      answers.value = { ...answers.value, [field]: answer }
      saved.value = { state: 'saving' }
      touch()
    },
    move(next) {
      position.value = next
      touch()
    },
    async keep(more = []) {
      clearTimeout(timer)
      const bodies = [...exercises.flatMap((exercise) => keptBody(lesson, exercise, answers.value)), ...more]
      if (bodies.length === 0) return true
      const done = await record(app, bodies, { dropDrafts: [lesson.id] })
      if (done) dirty = false
      saved.value = done ? { state: 'kept', at: app.clock.now() } : { state: 'failed' }
      return done !== undefined
    },
    flush,
    close() {
      removeEventListener('pagehide', onHide)
      document.removeEventListener('visibilitychange', onHide)
      void flush()
    },
  }
}

function keptAnswers(app: App, lesson: Lesson, exercises: readonly Exercise[]): Answers {
  const { exercises: kept } = app.journal.value
  return Object.assign({}, ...exercises.map(({ id }) => kept.get(`${lesson.id}/${id}`)?.answers)) as Answers
}

function keptBody(lesson: Lesson, exercise: Exercise, answers: Answers): readonly EventBody[] {
  const own = exercise.fields.flatMap((field) => {
    const answer = answers[field.id]
    return answer && isAnswered(field, answer) ? [[field.id, answer] as const] : []
  })
  if (own.length === 0) return []
  return [
    {
      kind: 'exercise.kept',
      data: {
        lesson: lesson.id,
        exercise: exercise.id,
        ...(exercise.slot && { slot: exercise.slot }),
        answers: Object.fromEntries(own),
        content: lesson.version,
      },
    },
  ]
}

const formerAnswers = (answers: Answers, asked: (id: string) => boolean): readonly FormerAnswer[] =>
  Object.entries(answers).flatMap(([id, answer]) => {
    const lines = asked(id) ? [] : wordsOf(answer)
    return lines.length > 0 ? [{ id, lines }] : []
  })

/** The person's own words in an answer whose question is gone. */
function wordsOf(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'text':
      return [answer.text]
    case 'list':
      return answer.items
    case 'if-then':
      return [answer.situation, answer.action]
    default:
      return []
  }
}
