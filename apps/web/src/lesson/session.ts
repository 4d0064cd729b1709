import {
  carriedAnswers,
  exercisesIn,
  flowDraft,
  gateAnswers,
  isAnswered,
  numbersOf,
  resumeFlow,
  type Exercise,
  type FlowPosition,
} from '@keertij/engine'
import { parseAnswers, type Answer, type Answers, type EventBody } from '@keertij/journal'
import type { Lesson } from '@keertij/programme'
import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { App } from '../shell/app.ts'
import { openDraft, type Saved } from '../shell/draft.ts'
import { newId } from '../shell/new-id.ts'
import { record } from '../shell/record.ts'
import {
  askedAnswers,
  formerAnswers,
  lessonDraftName,
  mergeLessonDrafts,
  otherAnswers,
  parseLessonDraft,
  type Fields,
  type FormerAnswer,
  type LessonDraft,
} from './lesson-draft.ts'
import type { Voice } from './frame.ts'
import { COMPARING, readBefore, type Before } from './kept-before.ts'
import { asOnPage, isEnd, isPast, newOccasion, pageOf, parseOccasion, type Occasion } from './occasion.ts'
import { hiddenFields } from './shown.ts'

/**
 * One open lesson: the answers as they are being written, and the step of the flow. Everything is kept as a draft (see
 * [Note: Drafts]); finishing turns the draft into events in the same transaction.
 */
export interface LessonSession {
  readonly lesson: Lesson
  readonly answers: ReadonlySignal<Answers>
  /** The answers that are not hidden, with the gate answers and what is carried from other lessons: what conditions look at. */
  readonly known: ReadonlySignal<Answers>
  readonly position: ReadonlySignal<FlowPosition | undefined>
  readonly saved: ReadonlySignal<Saved>
  readonly former: readonly FormerAnswer[]
  /** What was kept on earlier days, by question. */
  readonly before: ReadonlySignal<Before>
  /** What it is about, in a lesson that is filled in anew each time. */
  readonly occasion: Occasion | undefined
  answer(field: string, answer: Answer): void
  readonly voice: Voice
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

export interface SessionOptions {
  /** The page of the journal to go on with, in a lesson that is filled in for an occasion. */
  readonly about?: string | undefined
  /** The exercise to fill in once more: what it compares with earlier days begins open, the rest as it was kept. */
  readonly again?: string | undefined
}

export async function openSession(
  app: App,
  lesson: Lesson,
  { about, again }: SessionOptions = {},
): Promise<LessonSession> {
  if (lesson.occasion && about === undefined) await settleOccasion(app, lesson)
  const name = lessonDraftName(lesson.id, about)
  const stored = parseLessonDraft((await app.device.draft(name))?.value)
  const occasion = lesson.occasion && occasionOf(app, stored, about)
  const exercises = exercisesIn(lesson)
  const fields: Fields = new Map(exercises.flatMap((each) => each.fields).map((field) => [field.id, field]))
  const open = openAgain(exercises, again)
  const keptNow = (): Answers =>
    Object.fromEntries(
      Object.entries(keptAnswers(app, lesson, exercises, occasion)).filter(([id]) => !open.has(id)),
    )
  let kept = keptNow()
  const answers = signal(askedAnswers(fields, { ...kept, ...parseAnswers(stored.answers) }))
  const position = signal(resumeFlow(lesson, stored.position))
  const told = (): Told => ({ answers: answers.value, gates: gatesAt(position.value) })
  const known = computed<Answers>(() => ({
    ...carriedAnswers(app.journal.value),
    ...shownAnswers(app, lesson, told()),
    ...told().gates,
  }))

  /** Takes over what another tab wrote, or kept since. What was written here goes before what was kept. */
  const onRead = (draft: LessonDraft): void => {
    const before = kept
    kept = keptNow()
    const since = Object.entries(kept).filter(([id, answer]) => answer !== before[id])
    const found = askedAnswers(fields, { ...Object.fromEntries(since), ...parseAnswers(draft.answers) })
    const news = Object.entries(found).filter(([id, answer]) => !same(answer, answers.value[id]))
    if (news.length > 0) answers.value = { ...answers.value, ...Object.fromEntries(news) }
  }
  const draft = openDraft<LessonDraft>(app, {
    name,
    content: lesson.version,
    parse: parseLessonDraft,
    merge: mergeLessonDrafts,
    onRead,
  })
  /** Words to questions that are gone or hidden stay in the draft: no event of now has room for them. */
  const left = (draft: LessonDraft): LessonDraft | undefined => {
    const stay = {
      ...otherAnswers(fields, { ...kept, ...draft.answers }),
      // What was hidden about one occasion is no beginning for the next.
      ...(!occasion && hiddenAnswers(app, lesson, told())),
    }
    return Object.keys(stay).length > 0 ? { answers: stay } : undefined
  }
  const partsWith = (field: string, answer: Answer): LessonDraft => ({
    answers: { [field]: answer },
    ...(occasion && { occasion }),
  })
  const clipOf = (field: string): string | undefined => {
    const answer = answers.peek()[field]
    return answer?.kind === 'recording' ? answer.clip?.id : undefined
  }
  const voice: Voice = {
    keep(field, { seconds, ...sound }) {
      const id = newId(app.random)
      const replaces = clipOf(field)
      const clip = { id, seconds, at: app.clock.now() }
      return draft.changeWith(partsWith(field, { kind: 'recording', clip }), (changeDraft) =>
        app.device.keepClip({ id, ...sound }, { changeDraft, ...(replaces !== undefined && { replaces }) }),
      )
    },
    drop(field) {
      const id = clipOf(field)
      return draft.changeWith(partsWith(field, { kind: 'recording' }), (changeDraft) =>
        app.device.dropClips(id === undefined ? [] : [id], { changeDraft }),
      )
    },
  }
  const keep = async (more: readonly EventBody[]): Promise<boolean> => {
    const kept = await draft.keep(() => [...bodiesOf(app, lesson, told(), occasion), ...more], left)
    // An occasion that was closed is over: the next one begins with empty hands.
    if (kept && occasion && position.value?.finished) await app.device.dropDraft(name)
    return kept
  }
  let effect: Promise<unknown> = Promise.resolve()

  return {
    lesson,
    answers,
    known,
    position,
    saved: draft.saved,
    occasion,
    former: formerAnswers(fields, { ...kept, ...stored.answers }),
    before: readBefore(app, lesson, fields),
    answer(field, answer) {
      answers.value = { ...answers.value, [field]: answer }
      draft.change(partsWith(field, answer))
    },
    voice,
    move(next) {
      position.value = next
      if (occasion && next.finished) return
      draft.change({ answers: {}, position: flowDraft(lesson, next), ...(occasion && { occasion }) })
      if (occasion && isEnd(lesson, next.at)) void keep([])
    },
    tell(effects) {
      if (effects.length > 0) effect = record(app, effects)
    },
    keep: (more = []) => keep(more),
    flush: draft.flush,
    async settle() {
      const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE))
      await Promise.race([Promise.all([effect, draft.flush()]), patience])
    },
    close: draft.close,
  }
}

/** What is being told now: the page to go on with, the one in the draft, or a new one. */
function occasionOf(app: App, stored: LessonDraft, about: string | undefined): Occasion {
  if (about === undefined) return parseOccasion(stored.occasion) ?? newOccasion(app)
  return { id: about, began: app.journal.peek().entries.get(about)?.since ?? app.clock.now() }
}

/** What was told of an earlier occasion and never closed goes into the journal as far as it came. */
async function settleOccasion(app: App, lesson: Lesson): Promise<void> {
  const draft = parseLessonDraft((await app.device.draft(lesson.id))?.value)
  const occasion = parseOccasion(draft.occasion)
  if (!occasion || !isPast(app, occasion)) return
  // Behind what was kept already: an exercise is kept as a whole.
  const news = parseAnswers(draft.answers)
  const answers = { ...keptAnswers(app, lesson, exercisesIn(lesson), occasion), ...news }
  const told = { answers, gates: gatesAt(resumeFlow(lesson, draft.position)) }
  if (Object.keys(news).length > 0)
    await record(app, bodiesOf(app, lesson, told, occasion), { dropDrafts: [lesson.id] })
  else await app.device.dropDraft(lesson.id)
}

/** Does the same for a lesson that is not open, such as the steps after a slip at the start of a day. */
export async function settleOccasionOf(app: App, lesson: string): Promise<void> {
  const loaded = await app.content.lesson(lesson, app.language.peek())
  if (loaded.ok) await settleOccasion(app, loaded.value)
}

/** The questions that begin open when an exercise is filled in once more. */
const openAgain = (exercises: readonly Exercise[], again: string | undefined): ReadonlySet<string> =>
  new Set(
    exercises
      .filter(({ id }) => id === again)
      .flatMap(({ fields }) => fields.filter(({ t }) => COMPARING.has(t)))
      .map(({ id }) => id),
  )

/** Everything that was answered, hidden or not. */
interface Told {
  readonly answers: Answers
  /** Those of the safety questions that the flow passed. */
  readonly gates: Answers
}

const gatesAt = (position: FlowPosition | undefined): Answers => (position ? gateAnswers(position) : {})

/** The page of the occasion, if there is one, and the exercises; of an occasion only what is new. */
function bodiesOf(
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

const hiddenAnswers = (app: App, lesson: Lesson, told: Told): Answers => answersThat(app, lesson, told, true)
const shownAnswers = (app: App, lesson: Lesson, told: Told): Answers => answersThat(app, lesson, told, false)

function answersThat(app: App, lesson: Lesson, { answers, gates }: Told, areHidden: boolean): Answers {
  const numbers = numbersOf(app.journal.peek(), app.today())
  const carried = carriedAnswers(app.journal.peek())
  const hidden = hiddenFields(lesson, { ...carried, ...answers, ...gates }, numbers)
  return Object.fromEntries(Object.entries(answers).filter(([id]) => hidden.has(id) === areHidden))
}

const keyOf = (lesson: Lesson, exercise: string, occasion: Occasion | undefined): string =>
  [lesson.id, exercise, ...(occasion ? [occasion.id] : [])].join('/')

function keptAnswers(
  app: App,
  lesson: Lesson,
  exercises: readonly Exercise[],
  occasion: Occasion | undefined,
): Answers {
  const { exercises: kept } = app.journal.peek()
  const answers = Object.assign(
    {},
    ...exercises.map(({ id }) => kept.get(keyOf(lesson, id, occasion))?.answers),
  ) as Answers
  return occasion ? asOnPage(app, lesson, occasion, answers) : answers
}

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
