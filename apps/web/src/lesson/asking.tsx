import { exercisesOpen, isClosed } from '@keertij/engine'
import type { Block } from '@keertij/programme'
import { Button, Exercise } from '@keertij/ui'
import { FieldView } from '../exercises/registry.tsx'
import { useFieldWords } from '../exercises/words.ts'
import { PeopleList } from '../people/people-list.tsx'
import { useApp, useWords } from '../shell/app.ts'
import { Blocks } from './blocks.tsx'
import { type AskingBlock, useLesson } from './frame.ts'

/** A block that asks something of the person. */
export function Ask({ block }: { readonly block: AskingBlock }) {
  switch (block.t) {
    case 'exercise':
      return <ExerciseBlock block={block} />
    case 'people':
      return <People />
    case 'technique':
      return (
        <section>
          <h3>{block.title}</h3>
          <Blocks of={block.c} />
        </section>
      )
    default:
      return <FieldView field={block} />
  }
}

/** Behind a lock nobody is shown, and nobody can be added. */
function People() {
  return useApp().locked.value ? null : <PeopleList />
}

/**
 * Questions that are kept together. Closed for who is not 18 yet: then there is only the text to read. A list that belongs to no
 * programme is closed with them; the steps after a slip and the safety plan are there for everybody.
 */
function ExerciseBlock({ block }: { readonly block: Extract<Block, { t: 'exercise' }> }) {
  const app = useApp()
  const { lesson } = useWords()
  const words = useFieldWords()
  const { programme, traceless } = useLesson()
  const closed = traceless && isClosed(app.journal.value, 'exercises')
  const otherwise = closed ? 'closed' : 'open'
  const open = programme ? exercisesOpen(app.journal.value, programme) : otherwise
  return (
    <Exercise name={lesson.exercise}>
      {open === 'open' && (
        <>
          <Blocks of={block.c} />
          <p class="note gap">{traceless ? words.nowhere : lesson.onlyYou}</p>
        </>
      )}
      {open === 'closed' && <p>{lesson.closed}</p>}
      {open === 'ask' && <AskFirst lesson={programme?.entry?.lesson} />}
    </Exercise>
  )
}

/** The safety questions come before the first exercise, and lead back to it. */
function AskFirst({ lesson: id }: { readonly lesson: string | undefined }) {
  const app = useApp()
  const { lesson } = useWords()
  if (id === undefined) return null
  return (
    <div class="stack">
      <p>{lesson.askFirst}</p>
      <Button kind="quiet" wide onClick={() => app.navigation.open({ at: 'lesson', id })}>
        {lesson.toQuestions}
      </Button>
    </div>
  )
}
