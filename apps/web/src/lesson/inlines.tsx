import type { Inline, Variable } from '@keertij/programme'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { useApp, useWords } from '../shell/app.ts'
import { LessonContext } from './frame.ts'
import { variableText } from './variables.ts'

/** Sources in the order in which the lesson lists them; their number is how a sentence refers to them. */
export const SourcesContext = createContext<readonly string[]>([])

/** Running text. A person's own word comes back in quotation marks, for ever. */
export function Inlines({ of }: { readonly of: readonly Inline[] }) {
  return (
    <>
      {of.map((part, at) => (
        <InlinePart key={at} part={part} />
      ))}
    </>
  )
}

function InlinePart({ part }: { readonly part: Inline }) {
  if (typeof part === 'string') return <>{part}</>
  switch (part.t) {
    case 'em':
      return (
        <em>
          <Inlines of={part.c} />
        </em>
      )
    case 'strong':
      return (
        <strong>
          <Inlines of={part.c} />
        </strong>
      )
    case 'link':
      return <Inlines of={part.c} />
    case 'var':
      return <VariableText name={part.name} />
    case 'src':
      return <SourceMark id={part.id} />
  }
}

function VariableText({ name }: { readonly name: Variable }) {
  const app = useApp()
  const lesson = useContext(LessonContext)
  return <>{variableText(app, name, lesson)}</>
}

function SourceMark({ id }: { readonly id: string }) {
  const { lesson } = useWords()
  const number = useContext(SourcesContext).indexOf(id) + 1
  return (
    <sup>
      <a class="source" href={`#source-${id}`} aria-label={lesson.source(number)} onClick={goToSource}>
        {number}
      </a>
    </sup>
  )
}

/** Goes to the source without a new entry in the browser's history. */
function goToSource(event: MouseEvent): void {
  event.preventDefault()
  const id = (event.currentTarget as HTMLAnchorElement).hash.slice(1)
  const list = document.getElementById(id)
  list?.closest('details')?.setAttribute('open', '')
  list?.scrollIntoView({ block: 'center' })
  list?.focus()
}
