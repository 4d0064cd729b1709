import type { LockProblem } from '@keertij/device'
import type { Result } from '@keertij/kernel'
import { Button } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { useApp, useWords } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'
import { KitEntry } from './kit-entry.tsx'
import { KitSheet } from './kit-sheet.tsx'
import { wordsIn, wrongPlaces } from './kit-words.ts'
import { lockProblemInWords } from './problems.ts'
import { useBusy } from './use-busy.ts'
import { useLockWords } from './words.ts'

export interface KitStepsProps {
  readonly onBack: () => void
  /** The words were given back, whole: now they may be used. */
  readonly onProven: (kit: string) => Promise<Result<void, LockProblem>>
  readonly onDone: () => void
}

/** Shows a new kit, and goes on when the person gave all 24 words back: typed, or by the QR code that they kept. */
export function KitSteps({ onBack, onProven, onDone }: KitStepsProps) {
  const { device } = useApp()
  const words = useWords()
  const { loading } = words
  const [kit, setKit] = useState<readonly string[]>()
  const [proving, setProving] = useState(false)
  useEffect(() => {
    // On a first visit the device may still be on its way.
    void device.refresh().then(() => setKit(device.newKit().words))
  }, [device])
  if (!kit) return <p class="soft late">{loading}</p>
  return proving ? (
    <Prove kit={kit} onBack={() => setProving(false)} onProven={onProven} onDone={onDone} />
  ) : (
    <Show kit={kit} onBack={onBack} onKept={() => setProving(true)} />
  )
}

interface ShowProps {
  readonly kit: readonly string[]
  readonly onBack: () => void
  readonly onKept: () => void
}

function Show({ kit, onBack, onKept }: ShowProps) {
  const words = useWords()
  const { sheet } = useLockWords()
  return (
    <Screen title={sheet.title} className="lock">
      <div class="stack no-print">
        <p>{sheet.lead}</p>
        <p>{sheet.keep}</p>
      </div>
      <KitSheet words={kit} />
      <div class="stack go-on no-print">
        <Button wide onClick={onKept}>
          {sheet.done}
        </Button>
        <Button kind="plain" icon="back" onClick={onBack}>
          {words.lesson.previous}
        </Button>
      </div>
    </Screen>
  )
}

interface ProveProps extends Pick<KitStepsProps, 'onBack' | 'onProven' | 'onDone'> {
  readonly kit: readonly string[]
}

function Prove({ kit, onBack, onProven, onDone }: ProveProps) {
  const words = useWords()
  const lock = useLockWords()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, run] = useBusy()
  const check = (): void =>
    run(async () => {
      const typed = wordsIn(text)
      if (typed.length !== kit.length) return setProblem(lock.kit.count(typed.length))
      const wrong = wrongPlaces(kit, typed)
      if (wrong.length === kit.length) return setProblem(lock.prove.otherKit)
      if (wrong.length > 0) return setProblem(lock.kit.wrongPlaces(wrong))
      const done = await onProven(kit.join(' '))
      if (done.ok) onDone()
      else setProblem(lockProblemInWords(done.error, lock, words))
    })
  return (
    <Screen title={lock.prove.title} className="lock">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          check()
        }}
      >
        <p>{lock.prove.lead}</p>
        <KitEntry
          value={text}
          problem={problem}
          onInput={(typed) => {
            setProblem(undefined)
            setText(typed)
          }}
        />
        <Button type="submit" wide disabled={busy}>
          {lock.prove.check}
        </Button>
        <p role="status" class="note">
          {busy ? lock.busy : ''}
        </p>
        <Button kind="plain" icon="back" onClick={onBack}>
          {lock.prove.again}
        </Button>
      </form>
    </Screen>
  )
}
