import {
  exercisesIn,
  flowDraft,
  gateAnswers,
  isAnswered,
  resumeFlow,
  type Exercise,
  type FlowPosition,
} from '@keertij/engine'
import { parseAnswers, type Answer, type Answers, type EventBody } from '@keertij/journal'
import type { Lesson } from '@keertij/programme'
import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { App } from '../shell/app.ts'
import { openDraft, type Saved } from '../shell/draft.ts'
import { record } from '../shell/record.ts'
import {
  askedAnswers,
  formerAnswers,
  mergeLessonDrafts,
  otherAnswers,
  parseLessonDraft,
  type Fields,
  type FormerAnswer,
  type LessonDraft,
} from './lesson-draft.ts'

/**
 * One open lesson: the answers as they are being written, and the step of the flow. Everything is kept as a draft (see
 * [Note: Drafts]); finishing turns the draft into events in the same transaction.
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
  /** Records what a safety answer does; the screen does not wait for it. */
  tell(effects: readonly EventBody[]): void
  /** Records all that was answered, with `more` in the same transaction. False when it could not be saved. */
  keep(more?: readonly EventBody[]): Promise<boolean>
  /** Writes the draft now. */
  flush(): Promise<void>
  /** Waits a moment for the disk, before the page goes. */
  settle(): Promise<void>
  close(): void
}

/** Leaving never waits longer for the disk than this, in milliseconds. */
const PATIENCE = 100

export async function openSession(app: App, lesson: Lesson): Promise<LessonSession> {
  const stored = parseLessonDraft((await app.device.draft(lesson.id))?.value)
  const exercises = exercisesIn(lesson)
  const fields: Fields = new Map(exercises.flatMap((each) => each.fields).map((field) => [field.id, field]))
  let kept = keptAnswers(app, lesson, exercises)
  const answers = signal(askedAnswers(fields, { ...kept, ...parseAnswers(stored.answers) }))
  const position = signal(resumeFlow(lesson, stored.position))
  const known = computed<Answers>(() => ({
    ...answers.value,
    ...(position.value && gateAnswers(position.value)),
  }))

  /** Takes over what another tab wrote, or kept since. What was written here goes before what was kept. */
  const onRead = (draft: LessonDraft): void => {
    const before = kept
    kept = keptAnswers(app, lesson, exercises)
    const since = Object.entries(kept).filter(([id, answer]) => answer !== before[id])
    const found = askedAnswers(fields, { ...Object.fromEntries(since), ...parseAnswers(draft.answers) })
    const news = Object.entries(found).filter(([id, answer]) => !same(answer, answers.value[id]))
    if (news.length > 0) answers.value = { ...answers.value, ...Object.fromEntries(news) }
  }
  const draft = openDraft<LessonDraft>(app, {
    name: lesson.id,
    content: lesson.version,
    parse: parseLessonDraft,
    merge: mergeLessonDrafts,
    onRead,
  })
  /** Words to questions that are gone stay in the draft: no event of this version has room for them. */
  const left = (draft: LessonDraft): LessonDraft | undefined => {
    const others = otherAnswers(fields, { ...kept, ...draft.answers })
    return Object.keys(others).length > 0 ? { answers: others } : undefined
  }
  let told: Promise<unknown> = Promise.resolve()

  return {
    lesson,
    answers,
    known,
    position,
    saved: draft.saved,
    former: formerAnswers(fields, { ...kept, ...stored.answers }),
    answer(field, answer) {
      answers.value = { ...answers.value, [field]: answer }
      draft.change({ answers: { [field]: answer } })
    },
    move(next) {
      position.value = next
      draft.change({ answers: {}, position: flowDraft(lesson, next) })
    },
    tell(effects) {
      if (effects.length > 0) told = record(app, effects)
    },
    keep: (more = []) =>
      draft.keep(
        () => [...exercises.flatMap((exercise) => keptBody(lesson, exercise, answers.value)), ...more],
        left,
      ),
    flush: draft.flush,
    async settle() {
      const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE))
      await Promise.race([Promise.all([told, draft.flush()]), patience])
    },
    close: draft.close,
  }
}

function keptAnswers(app: App, lesson: Lesson, exercises: readonly Exercise[]): Answers {
  const { exercises: kept } = app.journal.peek()
  return Object.assign({}, ...exercises.map(({ id }) => kept.get(`${lesson.id}/${id}`)?.answers)) as Answers
}

const same = (one: Answer, other: Answer | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

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
