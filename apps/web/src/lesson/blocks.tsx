import { holds, numbersOf } from '@keertij/engine'
import type { Block } from '@keertij/programme'
import { Button } from '@keertij/ui'
import { useApp, useWords } from '../shell/app.ts'
import { type AskingBlock, useLesson } from './frame.ts'
import { HelpCards } from './help-cards.tsx'
import { Inlines } from './inlines.tsx'
import { useSpoken } from './variables.ts'

export function Blocks({ of }: { readonly of: readonly Block[] }) {
  return (
    <>
      {of.map((block, at) => (
        <BlockView key={at} block={block} main={isMain(of, at)} />
      ))}
    </>
  )
}

/** One filled button per view: the first button of a run. */
const isMain = (blocks: readonly Block[], at: number): boolean =>
  blocks.findIndex(({ t }) => t === 'button') === at

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
      return <Shown block={block} />
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
  const app = useApp()
  const { known } = useLesson()
  const holdsNow = holds(block.when, known.value, numbersOf(app.journal.value, app.today()))
  return (
    <div class={holdsNow ? 'reply' : undefined} aria-live="polite">
      {holdsNow && <Blocks of={block.c} />}
    </div>
  )
}

function Shown({ block }: { readonly block: Extract<Block, { t: 'show' }> }) {
  const app = useApp()
  const { known } = useLesson()
  return holds(block.when, known.value, numbersOf(app.journal.value, app.today())) ? (
    <Blocks of={block.c} />
  ) : null
}
