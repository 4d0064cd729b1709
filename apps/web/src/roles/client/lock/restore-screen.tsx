import { localDate, instant } from '@keertij/kernel'
import { Button } from '@keertij/ui'
import { useRef, useState } from 'preact/hooks'
import { expectBack } from '../../../platform/away.ts'
import { fullDate } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'
import { KitEntry } from './kit-entry.tsx'
import { lockProblemInWords } from './problems.ts'
import { useBusy } from './use-busy.ts'
import { useLockWords } from './words.ts'
import './lock.css'

/** In bytes: more than any journal, and less than stops a phone. */
const LARGEST = 200 * 1024 * 1024

/** A sealed copy comes back: a file, and the 24 words that belong to it. What is here already stays. */
export function RestoreScreen() {
  const app = useApp()
  const words = useWords()
  const lock = useLockWords()
  const { backup } = lock
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, run] = useBusy()
  const restore = (): void =>
    run(async () => {
      if (!file) return setProblem(backup.noFile)
      const isHere = app.navigation.here()
      const bytes = file.size > LARGEST ? undefined : await file.arrayBuffer().catch(() => undefined)
      if (!bytes) return setProblem(backup['not-a-backup'])
      const done = await app.device.restore(new Uint8Array(bytes), text)
      if (!done.ok) return setProblem(lockProblemInWords(done.error, lock, words))
      const made = instant(done.value.madeAt)
      const day = fullDate(localDate(made, app.clock.offset(made)), words)
      if (isHere()) app.navigation.go({ at: 'today' })
      app.notice.value = { text: backup.done(done.value.events, day) }
    })
  return (
    <Screen title={backup.restoreTitle} className="lock">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          restore()
        }}
      >
        <p>{backup.restoreText}</p>
        <p class="note">{backup.iphone}</p>
        <div>
          <input
            ref={input}
            class="sr"
            type="file"
            tabIndex={-1}
            aria-label={backup.file}
            onChange={(event) => {
              setProblem(undefined)
              setFile(event.currentTarget.files?.[0])
            }}
          />
          <Button
            kind="quiet"
            icon="upload"
            onClick={() => {
              expectBack()
              input.current?.click()
            }}
          >
            {backup.file}
          </Button>
          <p class="note gap" role="status">
            {file ? backup.chosen(file.name) : ''}
          </p>
        </div>
        <KitEntry
          value={text}
          problem={problem}
          onInput={(typed) => {
            setProblem(undefined)
            setText(typed)
          }}
        />
        <Button type="submit" wide disabled={busy}>
          {backup.go}
        </Button>
        <p role="status" class="note">
          {busy ? lock.busy : ''}
        </p>
      </form>
    </Screen>
  )
}
