import { Button } from '@keertij/ui'
import { useRef, useState } from 'preact/hooks'
import { expectBack } from '../../../platform/away.ts'
import { readPicture } from '../../../platform/qr.ts'
import { KIT_WORDS, wordsIn } from './kit-words.ts'
import { useLockWords } from './words.ts'

export interface KitEntryProps {
  readonly value: string
  readonly onInput: (text: string) => void
  readonly problem?: string | undefined
}

/** The 24 words: typed, or read from a picture of their QR code. The picture is chosen as a file, so no camera is asked for. */
export function KitEntry({ value, onInput, problem }: KitEntryProps) {
  const { kit } = useLockWords()
  const [picture, setPicture] = useState<'read' | 'none'>()
  const file = useRef<HTMLInputElement>(null)
  const typed = wordsIn(value).length
  const read = async (input: HTMLInputElement): Promise<void> => {
    const [chosen] = input.files ?? []
    if (!chosen) return
    const text = await readPicture(chosen)
    input.value = ''
    const found = text !== undefined && wordsIn(text).length === KIT_WORDS
    setPicture(found ? 'read' : 'none')
    if (found) onInput(text.toLowerCase())
  }
  const told = ['kit-hint', problem !== undefined && 'kit-problem'].filter(Boolean).join(' ')
  return (
    <>
      <div class="field">
        <label class="label" for="kit">
          {kit.label}
        </label>
        <p class="note hint" id="kit-hint">
          {kit.hint}
        </p>
        <textarea
          id="kit"
          rows={5}
          value={value}
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck={false}
          maxLength={1_000}
          aria-describedby={told}
          aria-invalid={problem === undefined ? undefined : true}
          onInput={(event) => {
            setPicture(undefined)
            onInput(event.currentTarget.value)
          }}
        />
        <p class="note" role="status">
          {picture === 'read' ? kit.readPicture : picture === 'none' ? kit.noPicture : kit.typed(typed)}
        </p>
        {problem !== undefined && (
          <p class="problem" id="kit-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <input
        ref={file}
        class="sr"
        type="file"
        accept="image/*"
        tabIndex={-1}
        aria-label={kit.picture}
        onChange={(event) => void read(event.currentTarget)}
      />
      <Button
        kind="plain"
        icon="upload"
        onClick={() => {
          expectBack()
          file.current?.click()
        }}
      >
        {kit.picture}
      </Button>
    </>
  )
}
