import { isClosed } from '@keertij/engine'
import type { Block } from '@keertij/programme'
import { FieldView } from '../exercises/registry.tsx'
import { PeopleList } from '../roles/client/people/people-list.tsx'
import { useApp, useWords } from '../shell/app.ts'
import { Blocks } from './blocks.tsx'
import type { AskingBlock } from './frame.ts'

/** A block that asks something of the person. */
export function Ask({ block }: { readonly block: AskingBlock }) {
  switch (block.t) {
    case 'exercise':
      return <ExerciseBlock block={block} />
    case 'people':
      return <PeopleList />
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

/** Questions that are kept together. Closed for who is not 18 yet: then there is only the text to read. */
function ExerciseBlock({ block }: { readonly block: Extract<Block, { t: 'exercise' }> }) {
  const app = useApp()
  const { lesson } = useWords()
  const closed = isClosed(app.journal.value, 'exercises')
  return (
    <section class="exercise bleed" aria-label={lesson.exercise}>
      <p class="over">{lesson.exercise}</p>
      {closed ? <p>{lesson.closed}</p> : <Blocks of={block.c} />}
      {!closed && <p class="note gap">{lesson.onlyYou}</p>}
    </section>
  )
}
