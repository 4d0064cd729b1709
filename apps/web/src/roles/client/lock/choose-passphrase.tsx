import { passphraseProblem, suggestPassphrase, type LockProblem } from '@keertij/device'
import type { Result } from '@keertij/kernel'
import { Button } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { useWords } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'
import { lockProblemInWords } from './problems.ts'
import { SecretField } from './secret-field.tsx'
import { useBusy } from './use-busy.ts'
import { useLockWords } from './words.ts'

export interface ChoosePassphraseProps {
  readonly title: string | undefined
  readonly onBack: () => void
  readonly onChosen: (passphrase: string) => Promise<Result<void, LockProblem>>
}

const SHORTEST = 12

/** A new passphrase: one's own, or one that is suggested. A weak one is refused with what to do about it. */
export function ChoosePassphrase({ title, onBack, onChosen }: ChoosePassphraseProps) {
  const words = useWords()
  const lock = useLockWords()
  const { choose } = lock
  const [text, setText] = useState('')
  const [suggested, setSuggested] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, run] = useBusy()
  const keep = (): void =>
    run(async () => {
      const weak = passphraseProblem(text)
      if (weak === 'common') return setProblem(choose.common)
      if (weak === 'short') return setProblem(choose.short(SHORTEST - [...text.trim()].length))
      const done = await onChosen(text)
      if (!done.ok) setProblem(lockProblemInWords(done.error, lock, words))
    })
  return (
    <Screen title={title ?? choose.title} className="lock">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <SecretField
          id="new-passphrase"
          label={lock.passphrase}
          hint={choose.hint}
          problem={problem}
          value={text}
          use="new-password"
          shown
          onInput={(typed) => {
            setProblem(undefined)
            setText(typed)
          }}
        />
        <Button
          kind="plain"
          onClick={() => {
            const next = suggestPassphrase((length) => crypto.getRandomValues(new Uint8Array(length)))
            setProblem(undefined)
            setSuggested(next)
            setText(next)
          }}
        >
          {choose.suggest}
        </Button>
        {/* The field may be too narrow to read it whole. */}
        {suggested !== '' && suggested === text && <p class="quote">{suggested}</p>}
        <Button type="submit" wide disabled={busy}>
          {title === undefined ? lock.next : choose.keep}
        </Button>
        <p role="status" class="note">
          {busy ? lock.busy : ''}
        </p>
        <Button kind="plain" icon="back" onClick={onBack}>
          {words.lesson.previous}
        </Button>
      </form>
    </Screen>
  )
}
