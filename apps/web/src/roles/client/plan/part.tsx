import type { PlanSlot } from '@keertij/programme'
import { Button, Row, Rows } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { useApp } from '../../../shell/app.ts'
import { lessonFor } from './lesson-cards.ts'
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
  const open = (): void => {
    if (lesson) app.navigation.open({ at: 'lesson', id: lesson.id })
  }
  return (
    <section class="part stack" aria-labelledby={`plan-${slot}`}>
      <h2 id={`plan-${slot}`}>{title}</h2>
      {empty && <p class="soft">{words.empty}</p>}
      {empty && lesson && (
        <Rows>
          <Row
            icon="task"
            what={slot === 'safety-plan' ? words.make : words.fill(lesson.title[app.language.value])}
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
