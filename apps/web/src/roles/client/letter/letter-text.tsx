import type { Language } from '@keertij/kernel'
import { Button, Dialog, Note, TextField } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../../../shell/app.ts'
import { printUnder } from '../../../platform/print.ts'
import { letterText } from '@keertij/engine'
import { useLetterWords } from './words.ts'

/** The letter as it stands, following the choices. */
export function LetterPreview({
  language,
  paragraphs,
  onWrite,
}: {
  readonly language: Language
  /** Nothing while there is no letter yet. */
  readonly paragraphs: readonly string[] | undefined
  readonly onWrite: () => void
}) {
  const words = useLetterWords()
  if (!paragraphs) return <p class="soft">{words.empty}</p>
  return (
    <div class="stack">
      <div class="sheet letter-sheet" lang={language}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph} class="written">
            {paragraph}
          </p>
        ))}
      </div>
      <LetterActs text={letterText(paragraphs)}>
        <Button kind="plain" icon="task" onClick={onWrite}>
          {words.write}
        </Button>
      </LetterActs>
    </div>
  )
}

interface LetterWritingProps {
  readonly text: string
  /** It says something else than the choices do. */
  readonly changed: boolean
  readonly onInput: (text: string) => void
  readonly onChoose: () => void
}

const TEXT = 'letter-text'

/** The letter in the person's own hands. Going back to the choices makes it anew, and asks first. */
export function LetterWriting({ text, changed, onInput, onChoose }: LetterWritingProps) {
  const words = useLetterWords()
  const [asking, setAsking] = useState(false)
  useEffect(() => document.getElementById(TEXT)?.focus(), [])
  return (
    <div class="stack">
      <p>{words.writing}</p>
      <Note kind="signal">{words.offences}</Note>
      <TextField id={TEXT} label={words.writeLabel} labelHidden lines={14} value={text} onInput={onInput} />
      <LetterActs text={text}>
        <Button kind="plain" icon="back" onClick={() => (changed ? setAsking(true) : onChoose())}>
          {words.choose}
        </Button>
      </LetterActs>
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.chooseAsk}>
        <p>{words.chooseText}</p>
        <Button wide onClick={onChoose}>
          {words.chooseYes}
        </Button>
        <Button kind="quiet" wide onClick={() => setAsking(false)}>
          {words.chooseNo}
        </Button>
      </Dialog>
    </div>
  )
}

function LetterActs({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  const app = useApp()
  const words = useLetterWords()
  if (text.trim() === '') return <div class="actions">{children}</div>
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      app.notice.value = { text: words.copied }
    } catch {
      // Forbidden by the browser or the person: the letter stays where it can be selected.
      app.notice.value = { text: words.notCopied }
    }
  }
  return (
    <div class="stack">
      <Button wide icon="print" onClick={() => printUnder(words.file)}>
        {words.print}
      </Button>
      <Button kind="quiet" wide onClick={() => void copy()}>
        {words.copy}
      </Button>
      <div class="actions">{children}</div>
    </div>
  )
}
