import { exercisesIn, flowDraft, resumeFlow, type Exercise } from '@keertij/engine'
import { parseAnswers, type Answer, type Answers, type EventBody } from '@keertij/journal'
import type { Lesson } from '@keertij/programme'
import { computed, signal } from '@preact/signals'
import type { App } from '../shell/app.ts'
import { openDraft, readDraft } from '../shell/draft.ts'
import { record } from '../shell/record.ts'
import { COMPARING, readBefore } from './kept-before.ts'
import {
  askedAnswers,
  formerAnswers,
  lessonDraftName,
  mergeLessonDrafts,
  otherAnswers,
  parseLessonDraft,
  type Fields,
  type LessonDraft,
} from './lesson-draft.ts'
import { photosIn, voiceIn } from './keep-clips.ts'
import type { LessonSession } from './lesson-session.ts'
import { asOnPage, isEnd, isPast, newOccasion, parseOccasion, type Occasion } from './occasion.ts'
import { bodiesOf, gatesAt, hiddenAnswers, keyOf, knownAnswers, type Told } from './told.ts'
import { openTraceless } from './traceless.ts'

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
  if (lesson.trace === 'none') return openTraceless(app, lesson)
  if (lesson.occasion && about === undefined) await settleOccasion(app, lesson)
  const name = lessonDraftName(lesson.id, about)
  const kind = { name, parse: parseLessonDraft, merge: mergeLessonDrafts }
  const stored = await readDraft<LessonDraft>(app, kind)
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
  const known = computed<Answers>(() => knownAnswers(app, lesson, told()))

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
    ...kind,
    content: lesson.version,
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
    voice: voiceIn(app, draft, (field) => answers.peek()[field], partsWith),
    photos: photosIn(app, draft, (field) => keptNow()[field], partsWith),
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
    takeAlong: async () => ((await keep([])) ? 'kept' : 'failed'),
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
