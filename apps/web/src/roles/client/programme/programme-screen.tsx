import { isClosed, lessonStatus, moduleProgress, resumeAt, shownLessons } from '@keertij/engine'
import type { LocalDate } from '@keertij/kernel'
import type { Module, Programme, ProgrammeLesson } from '@keertij/programme'
import { Row, Rows, Scale } from '@keertij/ui'
import { dayInWords } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { paceOf } from '../../../shell/pace.ts'
import { programmeNow } from '../../../shell/programme-now.ts'
import { problemInWords } from '../../../shell/problem-words.ts'
import { Screen } from '../../../shell/screen.tsx'
import { useProgrammeWords } from './words.ts'

/** The modules that are there, with what is done and where one is. What is not written yet is not shown. */
export function ProgrammeScreen() {
  const app = useApp()
  const words = useWords()
  const programme = programmeNow(app)
  if (!programme) {
    return (
      <Screen title={words.programme.title}>
        <p class="soft late">{words.loading}</p>
      </Screen>
    )
  }
  const lessons = programme.modules.flatMap((module) => module.lessons)
  const reviewed = lessons.filter(({ status }) => status === 'clinician-reviewed').length
  return (
    <Screen key={programme.id} title={words.programme.title}>
      <p class="over">{programme.title[app.language.value]}</p>
      <p>{words.programme.intro}</p>
      {isClosed(app.journal.value, 'exercises') && <p class="note">{words.lesson.closed}</p>}
      <PathPart programme={programme} />
      {programme.modules.map((module) => (
        <ModulePart key={module.id} programme={programme} module={module} />
      ))}
      <OtherProgrammes now={programme} />
      <section class="part stack">
        <p class="note">{words.programme.draft(reviewed, lessons.length)}</p>
        <Rows>
          <Row
            icon="journal"
            what={words.programme.glossary}
            onClick={() => app.navigation.open({ at: 'glossary' })}
          />
          <Row
            icon="table"
            what={words.programme.sources}
            onClick={() => app.navigation.open({ at: 'sources' })}
          />
        </Rows>
      </section>
    </Screen>
  )
}

/** The programmes beside this one. Going to another loses nothing: what was done in each stays. */
function OtherProgrammes({ now }: { readonly now: Programme }) {
  const app = useApp()
  const all = useWords()
  const words = useProgrammeWords()
  const others = (app.index.value?.programmes ?? []).filter(({ id }) => id !== now.id)
  if (others.length === 0) return null
  const follow = async (programme: string): Promise<void> => {
    const isHere = app.navigation.here()
    const done = await app.device.keepSettings({ programme })
    if (!done.ok) app.notice.value = { text: problemInWords(done.error, all) }
    else if (isHere()) app.navigation.go({ at: 'programme' })
  }
  return (
    <section class="part" aria-labelledby="others">
      <h2 id="others">{words.others}</h2>
      <Rows>
        {others.map((programme) => (
          <Row
            key={programme.id}
            icon="programme"
            what={programme.title[app.language.value]}
            onClick={() => void follow(programme.id)}
          />
        ))}
      </Rows>
    </section>
  )
}

/** All lessons, or only the few that somebody cannot do without. Nothing is lost by changing it. */
function PathPart({ programme }: { readonly programme: Programme }) {
  const app = useApp()
  const all = useWords()
  const words = useProgrammeWords()
  const { path } = app.settings.value
  const core = programme.modules.flatMap(({ lessons }) => lessons).filter((lesson) => lesson.core === true)
  if (core.length === 0) return null
  const choose = async (next: typeof path): Promise<void> => {
    const done = await app.device.keepSettings({ path: next })
    if (!done.ok) app.notice.value = { text: problemInWords(done.error, all) }
  }
  return (
    <section class="part stack">
      <Scale
        name="path"
        legend={words.path}
        options={PATHS.map((value) => ({ value, label: words.paths[value] }))}
        value={path}
        onSelect={(value) => void choose(value === 'needed' ? 'needed' : 'all')}
      />
      {path === 'needed' && <p class="note">{words.neededWhy(core.length)}</p>}
    </section>
  )
}

const PATHS = ['all', 'needed'] as const

interface ModuleProps {
  readonly programme: Programme
  readonly module: Module
}

function ModulePart({ programme, module }: ModuleProps) {
  const app = useApp()
  const words = useWords()
  const language = app.language.value
  const pace = paceOf(app)
  const lessons = shownLessons(module, app.journal.value, pace)
  if (lessons.length === 0) return null
  const { finished, total } = moduleProgress(module, app.journal.value, pace)
  const here = resumeAt(programme, app.journal.value, pace)?.lesson.id
  return (
    <section class="part" aria-labelledby={`module-${module.id}`}>
      <p class="over">{words.programme.week(module.week)}</p>
      <h2 id={`module-${module.id}`}>{module.title[language]}</h2>
      <p class="soft">{module.heart[language]}</p>
      {total > 0 && <p class="note gap">{words.programme.of(finished, total)}</p>}
      <Rows>
        {lessons.map((lesson) => (
          <LessonRow key={lesson.id} programme={programme} lesson={lesson} isHere={lesson.id === here} />
        ))}
      </Rows>
    </section>
  )
}

interface LessonRowProps {
  readonly programme: Programme
  readonly lesson: ProgrammeLesson
  readonly isHere: boolean
}

/** A lesson that opens later says when, and cannot be opened before. */
function LessonRow({ programme, lesson, isHere }: LessonRowProps) {
  const app = useApp()
  const words = useWords()
  const whenItOpens = useOpening(programme)
  const status = lessonStatus(app.journal.value, lesson, paceOf(app))
  const done = status.is === 'finished'
  const isLater = status.is === 'later'
  const state = isLater
    ? whenItOpens(lesson, status.from)
    : done
      ? words.programme.done
      : isHere
        ? words.programme.now
        : undefined
  return (
    <Row
      icon={done ? 'check' : 'programme'}
      best={isHere}
      what={lesson.title[app.language.value]}
      why={[words.lesson.minutes(lesson.minutes), state].filter(Boolean).join('. ')}
      onClick={isLater ? undefined : () => app.navigation.open({ at: 'lesson', id: lesson.id })}
    />
  )
}

/** The day on which a lesson opens, or after which lesson while that one is still to be done. */
function useOpening(programme: Programme) {
  const app = useApp()
  const all = useWords()
  const words = useProgrammeWords()
  return ({ after }: ProgrammeLesson, from: LocalDate | undefined): string => {
    if (from !== undefined) return words.from(dayInWords(from, app.today(), all))
    const awaited = programme.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === after?.lesson)
    return words.fromAfter(after?.months ?? 0, awaited?.title[app.language.value] ?? '')
  }
}
