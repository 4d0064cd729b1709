import { TEXT_LIMIT, type PlanPart } from '@keertij/journal'
import { Button, TextField } from '@keertij/ui'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useApp, useWords } from '../../../shell/app.ts'
import { SavedLine } from '../../../shell/saved-line.tsx'
import { useStillOpen } from '../../../shell/use-still-open.ts'
import { openLine, type OpenLine } from './line-draft.ts'
import { saysSomething, type PlanLine } from './plan-lines.ts'
import { usePlanWords } from './words.ts'

export interface LineFormProps {
  readonly part: PlanPart
  /** The line to change; none for a new one. */
  readonly line: PlanLine | undefined
  readonly onDone: () => void
}

/** One line of the plan, in place of the line itself. */
export function LineForm({ part, line, onDone }: LineFormProps) {
  const app = useApp()
  const [open, setOpen] = useState<OpenLine>()
  const first = useRef(line)
  useEffect(() => {
    let gone = false
    let opened: OpenLine | undefined
    void openLine(app, part, first.current).then((found) => {
      opened = found
      if (gone) found.close()
      else setOpen(found)
    })
    return () => {
      gone = true
      opened?.close()
    }
  }, [app, part])
  return open ? <LineFields part={part} line={line} open={open} onDone={onDone} /> : null
}

function LineFields({ part, line, open, onDone }: LineFormProps & { readonly open: OpenLine }) {
  const { cancel } = useWords()
  const words = usePlanWords()
  const form = useRef<HTMLFormElement>(null)
  const isOpen = useStillOpen()
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const said = open.words.value
  const field = (name: 'words' | 'situation' | 'action', label: string, hint?: string) => (
    <TextField
      id={`${part}-${line?.id ?? 'new'}-${name}`}
      label={label}
      hint={hint}
      lines={2}
      maxLength={TEXT_LIMIT}
      value={said[name]}
      onInput={(value) => open.change({ [name]: value })}
    />
  )
  const keep = async (): Promise<void> => {
    if ((await open.keep()) && isOpen()) onDone()
  }
  const discard = async (): Promise<void> => {
    await open.discard()
    if (isOpen()) onDone()
  }
  return (
    <form
      ref={form}
      class="stack line-form"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      {part === 'if-then' ? (
        <>
          {field('situation', words.situation, line?.field === undefined ? undefined : words.situationHint)}
          {field('action', words.action, words.actionHint)}
        </>
      ) : (
        field('words', words.line)
      )}
      <div class="actions">
        <Button type="submit" disabled={!saysSomething(part, said)}>
          {words.keep}
        </Button>
        <Button kind="plain" onClick={() => void discard()}>
          {cancel}
        </Button>
      </div>
      <SavedLine of={open.saved} />
    </form>
  )
}
