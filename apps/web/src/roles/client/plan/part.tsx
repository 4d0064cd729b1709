import type { PlanSlot } from '@keertij/programme'
import { Button, Row, Rows } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { lessonDraftName, parseLessonDraft } from '../../../lesson/lesson-draft.ts'
import { type App, useApp } from '../../../shell/app.ts'
import { lessonFor } from './lesson-cards.ts'
import type { PlanWords } from './words.nl.ts'
import { usePlanWords } from './words.ts'

export interface PartProps {
  readonly title: string
  readonly slot: PlanSlot
  readonly empty: boolean
  /** It changes in its lesson only, so the way there stays when it is filled. */
  readonly inLesson?: boolean
  readonly children: ComponentChildren
}

/** One part of the plan, with the way to the lesson in which it is made. */
export function Part({ title, slot, empty, inLesson = false, children }: PartProps) {
  const app = useApp()
  const words = usePlanWords()
  const lesson = lessonFor(app, slot)
  const begun = useBegun(app, empty ? lesson?.id : undefined)
  const open = (): void => {
    if (lesson) app.navigation.open({ at: 'lesson', id: lesson.id })
  }
  return (
    <section class="part stack" aria-labelledby={`plan-${slot}`}>
      <h2 id={`plan-${slot}`}>{title}</h2>
      {empty && <p class="soft">{begun ? words.begun : words.empty}</p>}
      {empty && lesson && (
        <Rows>
          <Row
            icon="task"
            what={wayIn(words, slot, lesson.title[app.language.value], begun)}
            onClick={open}
          />
        </Rows>
      )}
      {(!empty || !inLesson) && children}
      {!empty && inLesson && lesson && (
        <Button kind="plain" onClick={open}>
          {words.change}
          <span class="sr">: {title}</span>
        </Button>
      )}
    </section>
  )
}

function wayIn(words: PlanWords, slot: PlanSlot, title: string, begun: boolean): string {
  if (begun) return words.goOn(title)
  return slot === 'safety-plan' ? words.make : words.fill(title)
}

/**
 * Something was written in this lesson that is not in the plan yet, because it was left before its end. "Empty" would say that it
 * is gone.
 */
function useBegun(app: App, lesson: string | undefined): boolean {
  const [begun, setBegun] = useState<string>()
  const { finished } = app.journal.value
  useEffect(() => {
    if (lesson === undefined) return
    let gone = false
    void app.device.draft(lessonDraftName(lesson)).then((draft) => {
      const written = Object.keys(parseLessonDraft(draft?.value).answers).length > 0
      if (!gone) setBegun(written ? lesson : undefined)
    })
    return () => {
      gone = true
    }
  }, [app, lesson])
  return lesson !== undefined && begun === lesson && !finished.has(lesson)
}
