import {
  back,
  canGoBack,
  changeSentence,
  currentStep,
  exercisesIn,
  exercisesOpen,
  end,
  follow,
  goOn,
  isAnswered,
  lessonPlaces,
  resumeAt,
  needsWayOn,
} from '@keertij/engine'
import type { Block, Lesson, LessonCard, Place, Programme, Target } from '@keertij/programme'
import { Button, Empty, Steps } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { fieldWords, useFieldWords } from '../exercises/words.ts'
import { type App, useApp, useWords } from '../shell/app.ts'
import { paceOf } from '../shell/pace.ts'
import { openPlace } from '../shell/places.ts'
import { SavedLine } from '../shell/saved-line.tsx'
import { Screen } from '../shell/screen.tsx'
import { Ask } from './asking.tsx'
import { Blocks } from './blocks.tsx'
import { LessonContext, type LessonFrame } from './frame.ts'
import { GateView } from './gate-view.tsx'
import { SourcesContext } from './inlines.tsx'
import type { LessonSession } from './lesson-session.ts'
import { openSession } from './session.ts'
import { SourceList } from './source-list.tsx'
import { openTraceless } from './traceless.ts'
import { useSpoken } from './variables.ts'

type Loaded = { readonly session: LessonSession } | 'loading' | 'missing'

/** One lesson or flow, loaded by itself; its drafts carry over when the language or the text changes. */
export function LessonScreen({
  id,
  occasion,
  again,
  passing = false,
}: {
  readonly id: string
  readonly occasion?: string | undefined
  /** Only this exercise, to fill in once more. */
  readonly again?: string | undefined
  /** Leaves nothing behind. */
  readonly passing?: boolean
}) {
  const app = useApp()
  const words = useWords()
  const [loaded, setLoaded] = useState<Loaded>('loading')
  const [tries, setTries] = useState(0)
  const language = app.language.value
  useEffect(() => {
    let gone = false
    let session: LessonSession | undefined
    const load = async (): Promise<void> => {
      const lesson = await app.content.lesson(id, language)
      if (!lesson.ok) return setLoaded('missing')
      session = passing
        ? openTraceless(app, lesson.value)
        : await openSession(app, lesson.value, { about: occasion, again })
      if (gone) session.close()
      else setLoaded({ session })
    }
    setLoaded('loading')
    void load()
    return () => {
      gone = true
      session?.close()
    }
  }, [app, id, occasion, again, passing, language, tries])
  if (loaded === 'loading') return <p class="soft late">{words.loading}</p>
  if (loaded === 'missing') {
    return (
      <Screen title={words.programme.title}>
        <Empty
          title={words.loading}
          text={words.lesson.missing}
          action={{ label: words.lesson.retry, onClick: () => setTries(tries + 1) }}
        />
      </Screen>
    )
  }
  return <OpenLesson key={`${id} ${language}`} session={loaded.session} again={again} />
}

/** A lesson of which nothing is kept: see [Note: No trace]. */
export const PassingLesson = ({ id }: { readonly id: string }) => <LessonScreen id={id} passing />

function OpenLesson({
  session,
  again,
}: {
  readonly session: LessonSession
  readonly again: string | undefined
}) {
  const app = useApp()
  const { lesson } = session
  const frame: LessonFrame = {
    answers: session.answers,
    known: session.known,
    answer: session.answer,
    before: session.before,
    voice: session.voice,
    photos: session.photos,
    Ask,
    quiet: session.position.value === undefined,
    traceless: lesson.trace === 'none',
    programme: programmeOf(app, lesson.id),
    changeSentence: () => changeIn(app, session),
    follow: (target) => void followTarget(app, session, target),
    ended: (timer) => {
      const position = session.position.value
      if (position) session.move(end(lesson, position, timer).position)
    },
  }
  return (
    <LessonContext.Provider value={frame}>
      <SourcesContext.Provider value={lesson.sources}>
        {session.position.value ? (
          <FlowView session={session} />
        ) : again === undefined ? (
          <PageView session={session} />
        ) : (
          <AgainView session={session} exercise={again} />
        )}
      </SourcesContext.Provider>
    </LessonContext.Provider>
  )
}

/** The change that was chosen after what happened, in quotation marks. */
function changeIn(app: App, { lesson, occasion }: LessonSession): string {
  const sentence = occasion && changeSentence(app.journal.value, occasion.id, lesson)
  return sentence === undefined ? '' : `‘${sentence}.’`
}

const programmeOf = (app: App, lesson: string): Programme | undefined =>
  app.index.value?.programmes.find((programme) =>
    lessonPlaces(programme).some((place) => place.lesson.id === lesson),
  )

/** Places where somebody looks for what they wrote a moment ago, or that end the lesson for today. */
const KEPT_FIRST: ReadonlySet<Place> = new Set<Place>(['today', 'read', 'plan'])

/** Follows a button: to a screen of this flow, or out of it to a place in the app. What was answered is kept. */
async function followTarget(app: App, session: LessonSession, target: Target): Promise<void> {
  const { lesson } = session
  const position = session.position.value
  const move = position ? follow(lesson, position, target) : undefined
  const leaves = move ? move.leaves : 'place' in target ? target.place : undefined
  if (leaves === 'next-lesson') return finish(app, session)
  if (leaves === 'exit') {
    await session.settle()
    return app.leave()
  }
  if (move) session.move(move.position)
  if (leaves === undefined) return
  const isHere = app.navigation.here()
  if (leaves === 'take-along') {
    const taken = await session.takeAlong()
    if (taken === 'failed') return
    if (taken === 'kept') app.notice.value = { text: fieldWords[app.language.peek()].takenAlong }
  } else if (KEPT_FIRST.has(leaves)) await session.keep()
  // Help never waits for a disk, nor for another tab that is writing.
  else void session.flush()
  if (isHere()) openPlace(app, leaves)
}

/** The lesson to go on with, now that this one is done; none when all are. */
function lessonNow(app: App, done: Lesson): LessonCard | undefined {
  const programme = programmeOf(app, done.id)
  return programme && resumeAt(programme, app.journal.value, paceOf(app))?.lesson
}

/**
 * Keeps all answers and marks the lesson as done, in one transaction. A flow then leads on: back to the lesson that sent
 * the person here, or to the next one.
 */
async function finish(app: App, session: LessonSession): Promise<void> {
  const { lesson } = session
  const isHere = app.navigation.here()
  const done = await session.keep([{ kind: 'lesson.finished', data: { lesson: lesson.id } }])
  if (!done || !isHere()) return
  if (!session.position.value) return
  const next = lessonNow(app, lesson)
  if (app.navigation.previous.value?.at === 'lesson') app.navigation.back()
  else if (next) app.navigation.replace({ at: 'lesson', id: next.id })
  else app.navigation.go({ at: 'today' })
}

function PageView({ session }: { readonly session: LessonSession }) {
  const app = useApp()
  const words = useWords()
  const { lesson } = session
  const programme = programmeOf(app, lesson.id)
  const open = !programme || exercisesOpen(app.journal.value, programme) === 'open'
  const asks = open && lesson.page.some(({ t }) => t === 'exercise')
  const saved = session.saved.value
  const done = saved.state === 'kept'
  return (
    <article class="lesson">
      <Voyage lesson={lesson} />
      <Screen title={lesson.title} className="prose">
        <Blocks of={lesson.page} />
        <Former session={session} />
        <div class="finish stack">
          {!done && (
            <Button wide onClick={() => void finish(app, session)}>
              {asks ? words.lesson.finish : words.lesson.finishRead}
            </Button>
          )}
          {asks && wroteSomething(session) && <SavedLine of={session.saved} />}
          {done && <NextLesson lesson={lesson} />}
        </div>
        <SourceList ids={lesson.sources} />
      </Screen>
    </article>
  )
}

/** A lesson can be finished with its exercises left open; then nothing may be called saved. */
const wroteSomething = ({ lesson, answers }: LessonSession): boolean =>
  exercisesIn(lesson)
    .flatMap(({ fields }) => fields)
    .some((field) => {
      const answer = answers.value[field.id]
      return answer !== undefined && isAnswered(field, answer)
    })

/** One exercise of a lesson by itself, with what stands behind it: help when it is low comes along. */
function AgainView({ session, exercise }: { readonly session: LessonSession; readonly exercise: string }) {
  const app = useApp()
  const words = useFieldWords()
  const { lesson } = session
  const from = lesson.page.findIndex((block) => block.t === 'exercise' && block.id === exercise)
  const shown = lesson.page.slice(from).filter((block) => block.t !== 'exercise' || block.id === exercise)
  const keep = async (): Promise<void> => {
    const isHere = app.navigation.here()
    if (!(await session.keep())) return
    app.notice.value = { text: words.again.kept }
    if (isHere()) app.navigation.go({ at: 'today' })
  }
  return (
    <article class="lesson">
      <Screen title={lesson.title} className="prose">
        <Blocks of={shown} />
        <div class="finish stack">
          <Button wide onClick={() => void keep()}>
            {words.again.keep}
          </Button>
          <SavedLine of={session.saved} />
          <Button kind="quiet" wide onClick={() => app.navigation.replace({ at: 'lesson', id: lesson.id })}>
            {words.again.wholeLesson}
          </Button>
        </div>
        <SourceList ids={lesson.sources} />
      </Screen>
    </article>
  )
}

function FlowView({ session }: { readonly session: LessonSession }) {
  const words = useWords()
  const speak = useSpoken()
  const { lesson } = session
  const position = session.position.value
  if (!position) return null
  const step = currentStep(lesson, position)
  const blocks: readonly Block[] = step.t === 'gate' ? step.question : step.c
  const heading = blocks.find((block) => block.t === 'h')
  return (
    <article class="lesson flow" key={step.id}>
      <Screen title={heading ? speak(heading.c) : lesson.title} className="prose" key={step.id}>
        {step.t === 'gate' ? (
          <GateView gate={step} session={session} />
        ) : (
          <Blocks of={step.c.filter((block) => block !== heading)} />
        )}
        {needsWayOn(lesson, position) && (
          <Button
            wide
            onClick={() => {
              const move = goOn(lesson, position)
              if (move) session.move(move.position)
            }}
          >
            {words.lesson.continue}
          </Button>
        )}
        {canGoBack(position) && (
          <p class="go-on">
            <Button kind="plain" icon="back" onClick={() => session.move(back(lesson, position))}>
              {words.lesson.previous}
            </Button>
          </p>
        )}
        {session.saved.value.state === 'failed' && <SavedLine of={session.saved} />}
        {step.t === 'screen' && <SourceList ids={lesson.sources} />}
      </Screen>
    </article>
  )
}

function Voyage({ lesson }: { readonly lesson: Lesson }) {
  const app = useApp()
  const words = useWords()
  const places = app.index.value?.programmes.flatMap(lessonPlaces) ?? []
  const place = places.find((each) => each.lesson.id === lesson.id)
  if (!place) return null
  const { lessons, title } = place.module
  const n = lessons.indexOf(place.lesson) + 1
  return (
    <Steps
      n={n}
      of={lessons.length}
      over={`${title[app.language.value]}, ${words.lesson.minutes(lesson.minutes)}`}
      label={words.lesson.step(n, lessons.length)}
    />
  )
}

function NextLesson({ lesson }: { readonly lesson: Lesson }) {
  const app = useApp()
  const words = useWords()
  const next = lessonNow(app, lesson)
  return (
    <>
      <p role="status">{words.lesson.finished}</p>
      {next ? (
        <Button wide onClick={() => app.navigation.replace({ at: 'lesson', id: next.id })}>
          {words.lesson.next(next.title[app.language.value])}
        </Button>
      ) : null}
      <Button kind={next ? 'quiet' : 'main'} wide onClick={() => app.navigation.go({ at: 'today' })}>
        {words.lesson.toToday}
      </Button>
    </>
  )
}

function Former({ session }: { readonly session: LessonSession }) {
  const words = useWords()
  if (session.former.length === 0) return null
  return (
    <details class="table">
      <summary>{words.lesson.younger}</summary>
      {session.former.map(({ id, lines }) => lines.map((line) => <p key={id + line}>‘{line}’</p>))}
    </details>
  )
}
