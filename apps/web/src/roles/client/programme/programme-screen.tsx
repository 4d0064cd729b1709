import { isClosed, lessonStatus, moduleProgress, resumeAt } from '@keertij/engine'
import type { Module } from '@keertij/programme'
import { Row, Rows } from '@keertij/ui'
import { useApp, useWords } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'

/** The modules that are there, with what is done and where one is. What is not written yet is not shown. */
export function ProgrammeScreen() {
  const app = useApp()
  const words = useWords()
  const [programme] = app.index.value?.programmes ?? []
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
    <Screen title={words.programme.title}>
      <p>{words.programme.intro}</p>
      {isClosed(app.journal.value, 'exercises') && <p class="note">{words.lesson.closed}</p>}
      {programme.modules.map((module) => (
        <ModulePart key={module.id} module={module} />
      ))}
      <section class="part stack">
        <p class="note">{words.programme.more}</p>
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

function ModulePart({ module }: { readonly module: Module }) {
  const app = useApp()
  const words = useWords()
  const language = app.language.value
  const [programme] = app.index.value?.programmes ?? []
  const { finished, total } = moduleProgress(module, app.journal.value)
  const here = programme && resumeAt(programme, app.journal.value)?.lesson.id
  return (
    <section class="part" aria-labelledby={`module-${module.id}`}>
      <p class="over">{words.programme.week(module.week)}</p>
      <h2 id={`module-${module.id}`}>{module.title[language]}</h2>
      <p class="soft">{module.heart[language]}</p>
      <p class="note gap">{words.programme.of(finished, total)}</p>
      <Rows>
        {module.lessons.map((lesson) => {
          const done = lessonStatus(app.journal.value, lesson.id) === 'finished'
          const state = done ? words.programme.done : lesson.id === here ? words.programme.now : undefined
          return (
            <Row
              key={lesson.id}
              icon={done ? 'check' : 'programme'}
              best={lesson.id === here}
              what={lesson.title[language]}
              why={[words.lesson.minutes(lesson.minutes), state].filter(Boolean).join('. ')}
              onClick={() => app.navigation.open({ at: 'lesson', id: lesson.id })}
            />
          )
        })}
      </Rows>
    </section>
  )
}
