import { Button } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { useLockWords } from './words.ts'

export interface SecretFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly value: string
  readonly onInput: (value: string) => void
  readonly use: 'current-password' | 'new-password'
  /** Choosing a passphrase is easier when one sees it. */
  readonly shown?: boolean
}

/** One by one, because the types of the element pair each kind of input with the roles it may have. */
const SEEN = { type: 'text' } as const
const HIDDEN = { type: 'password' } as const

/** A field for a passphrase. No keyboard learns from it and no spelling check sends it anywhere. */
export function SecretField({
  id,
  label,
  hint,
  problem,
  value,
  onInput,
  use,
  shown = false,
}: SecretFieldProps) {
  const words = useLockWords()
  const [seen, setSeen] = useState(shown)
  const told = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`]
    .filter(Boolean)
    .join(' ')
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="secret">
        <input
          id={id}
          {...(seen ? SEEN : HIDDEN)}
          value={value}
          // A browser keeps what stands in an ordinary field for when it starts again, on the disk.
          autocomplete={seen ? 'off' : use}
          autocapitalize="none"
          autocorrect="off"
          spellcheck={false}
          maxLength={200}
          aria-describedby={told === '' ? undefined : told}
          aria-invalid={problem === undefined ? undefined : true}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <Button kind="plain" onClick={() => setSeen(!seen)}>
          {seen ? words.hide : words.show}
        </Button>
      </div>
      {problem !== undefined && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
