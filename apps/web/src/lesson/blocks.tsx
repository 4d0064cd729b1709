import { holds, numbersOf } from '@keertij/engine'
import type { Block, Condition } from '@keertij/programme'
import { Button } from '@keertij/ui'
import { useContext } from 'preact/hooks'
import { AppContext, useWords } from '../shell/app.ts'
import { type AskingBlock, LessonContext, useLesson } from './frame.ts'
import { HelpCards } from './help-cards.tsx'
import { Inlines } from './inlines.tsx'
import { useSpoken } from './variables.ts'

interface BlocksProps {
  readonly of: readonly Block[]
  /** The filled button of the view may stand here. */
  readonly main?: boolean
}

export function Blocks({ of, main = true }: BlocksProps) {
  const holdsNow = useConditions()
  const first = main ? of.findIndex((block) => leadsOn(block, holdsNow)) : -1
  return (
    <>
      {of.map((block, at) => (
        <BlockView key={at} block={block} main={at === first} />
      ))}
    </>
  )
}

/** One filled button per view: the first that shows, also where only some answers show it. */
const leadsOn = (block: Block, holdsNow: (when: Condition) => boolean): boolean =>
  block.t === 'button' ||
  (block.t === 'show' && holdsNow(block.when) && block.c.some((inside) => leadsOn(inside, holdsNow)))

/** Whether a condition holds with what was answered; none does where a text only tells. */
function useConditions(): (when: Condition) => boolean {
  const app = useContext(AppContext)
  const lesson = useContext(LessonContext)
  return (when) =>
    app !== undefined &&
    lesson !== undefined &&
    holds(when, lesson.known.value, numbersOf(app.journal.value, app.today()))
}

function BlockView({ block, main }: { readonly block: Block; readonly main: boolean }) {
  switch (block.t) {
    case 'h':
      return <Heading level={block.level} of={block.c} />
    case 'p':
      return <Paragraph of={block.c} />
    case 'ul':
    case 'ol':
      return <List block={block} />
    case 'quote':
      return (
        <blockquote class="say-so">
          <Blocks of={block.c} />
        </blockquote>
      )
    case 'note':
      return <NoteBlock kind={block.kind} of={block.c} />
    case 'help':
      return <HelpCards ids={block.ids} />
    case 'button':
      return <GoButton block={block} main={main} />
    case 'reply':
      return <Reply block={block} />
    case 'show':
      return <Shown block={block} main={main} />
    default:
      return <Asked block={block} />
  }
}

/** A paragraph may be one sentence of the app that is empty today: then there is none. */
function Paragraph({ of }: { readonly of: Extract<Block, { t: 'p' }>['c'] }) {
  const speak = useSpoken()
  if (of.length === 1 && speak(of) === '') return null
  return (
    <p>
      <Inlines of={of} />
    </p>
  )
}

/** What asks something of the person; a text that only tells has none. */
function Asked({ block }: { readonly block: AskingBlock }) {
  const { Ask } = useLesson()
  return Ask ? <Ask block={block} /> : null
}

function Heading({ level, of }: { readonly level: 1 | 2 | 3; readonly of: Extract<Block, { t: 'h' }>['c'] }) {
  if (level === 1) return null
  const content = <Inlines of={of} />
  return level === 2 ? <h2>{content}</h2> : <h3>{content}</h3>
}

function List({ block }: { readonly block: Extract<Block, { t: 'ul' | 'ol' }> }) {
  const items = block.items.map((item, at) => (
    <li key={at}>
      <Inlines of={item} />
    </li>
  ))
  return block.t === 'ul' ? <ul class="bullets">{items}</ul> : <ol class="numbers">{items}</ol>
}

function NoteBlock({ kind, of }: { readonly kind: 'evidence' | 'content'; readonly of: readonly Block[] }) {
  const { lesson } = useWords()
  return (
    <aside class={`aside ${kind}`} aria-label={kind === 'evidence' ? lesson.evidence : lesson.content}>
      <Blocks of={of} />
    </aside>
  )
}

function GoButton({
  block,
  main,
}: {
  readonly block: Extract<Block, { t: 'button' }>
  readonly main: boolean
}) {
  const { follow, quiet } = useLesson()
  return (
    <p class="go-on">
      <Button kind={main && !quiet ? 'main' : 'quiet'} wide onClick={() => follow(block.goto)}>
        <Inlines of={block.c} />
      </Button>
    </p>
  )
}

/** An answer to this answer; read aloud when it appears. */
function Reply({ block }: { readonly block: Extract<Block, { t: 'reply' }> }) {
  const holdsNow = useConditions()(block.when)
  return (
    <div class={holdsNow ? 'reply' : undefined} aria-live="polite">
      {holdsNow && <Blocks of={block.c} />}
    </div>
  )
}

function Shown({ block, main }: { readonly block: Extract<Block, { t: 'show' }>; readonly main: boolean }) {
  return useConditions()(block.when) ? <Blocks of={block.c} main={main} /> : null
}
