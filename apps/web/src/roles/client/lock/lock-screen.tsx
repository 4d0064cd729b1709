import type { Secret } from '@keertij/device'
import { Button, Dialog } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { readPasskey } from '../../../platform/passkey.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { problemInWords } from '../../../shell/problem-words.ts'
import { Screen } from '../../../shell/screen.tsx'
import { KitEntry } from './kit-entry.tsx'
import { lockProblemInWords } from './problems.ts'
import { SecretField } from './secret-field.tsx'
import { useBusy } from './use-busy.ts'
import { usePasskeys } from './use-passkey.ts'
import { useLockWords } from './words.ts'
import './lock.css'

/**
 * The lock. It knows nobody: no name, no sign whose journals lie behind it. After an unlock the open route itself is shown,
 * so a person comes where they were going.
 */
export function LockScreen() {
  const words = useLockWords()
  const [way, setWay] = useState<'passphrase' | 'kit'>('passphrase')
  return (
    <Screen title={words.locked.title} className="lock">
      <p class="lead">{words.locked.lead}</p>
      {way === 'kit' ? <ByKit /> : <ByPassphrase />}
      <div class="lock-ways">
        <PasskeyButton />
        <Button kind="plain" onClick={() => setWay(way === 'kit' ? 'passphrase' : 'kit')}>
          {way === 'kit' ? words.locked.usePassphrase : words.locked.useWords}
        </Button>
      </div>
      <Forgot />
    </Screen>
  )
}

function ByPassphrase() {
  const { locked, ...words } = useLockWords()
  const [text, setText] = useState('')
  const { busy, problem, unlock, forget } = useUnlock(locked.wrong)
  return (
    <form
      class="stack part"
      onSubmit={(event) => {
        event.preventDefault()
        if (text !== '') unlock({ way: 'passphrase', text })
      }}
    >
      <SecretField
        id="passphrase"
        label={words.passphrase}
        value={text}
        problem={problem}
        use="current-password"
        onInput={(typed) => {
          forget()
          setText(typed)
        }}
      />
      <Submit busy={busy} />
    </form>
  )
}

function ByKit() {
  const app = useApp()
  const { locked } = useLockWords()
  const [text, setText] = useState('')
  const { busy, problem, unlock, forget } = useUnlock(locked.wrongWords, () =>
    app.navigation.open({ at: 'keys', make: 'lost' }),
  )
  return (
    <form
      class="stack part"
      onSubmit={(event) => {
        event.preventDefault()
        unlock({ way: 'kit', words: text })
      }}
    >
      <KitEntry
        value={text}
        problem={problem}
        onInput={(typed) => {
          forget()
          setText(typed)
        }}
      />
      <Submit busy={busy} />
    </form>
  )
}

function Submit({ busy }: { readonly busy: boolean }) {
  const { locked, busy: patience } = useLockWords()
  return (
    <>
      <Button type="submit" wide icon="unlocked" disabled={busy}>
        {locked.open}
      </Button>
      <p role="status" class="note">
        {busy ? patience : ''}
      </p>
    </>
  )
}

function PasskeyButton() {
  const { locked, passkey } = useLockWords()
  const can = usePasskeys()
  const [told, setTold] = useState<string>()
  const { busy, problem, unlock, forget } = useUnlock(locked.wrongPasskey)
  const use = async (): Promise<void> => {
    forget()
    setTold(undefined)
    const read = await readPasskey()
    if (read.ok) unlock({ way: 'passkey', prf: read.value })
    else setTold(passkey[read.error])
  }
  if (!can) return null
  return (
    <>
      <Button kind="quiet" wide disabled={busy} onClick={() => void use()}>
        {locked.passkey}
      </Button>
      <p role="status" class="note">
        {problem ?? told ?? ''}
      </p>
    </>
  )
}

/** Tries a secret. `wrong` is said when it fits no lock here. */
function useUnlock(wrong: string, onOpen: () => void = () => undefined) {
  const app = useApp()
  const words = useWords()
  const lock = useLockWords()
  const [busy, run] = useBusy()
  const [problem, setProblem] = useState<string>()
  return {
    busy,
    problem,
    forget: () => setProblem(undefined),
    unlock(secret: Secret) {
      run(async () => {
        setProblem(undefined)
        const isHere = app.navigation.here()
        const done = await app.device.unlock(secret)
        // Who went to now help meanwhile is offered nothing there.
        if (done.ok) return isHere() && onOpen()
        setProblem(done.error.code === 'wrong-secret' ? wrong : lockProblemInWords(done.error, lock, words))
      })
    },
  }
}

/** No passphrase any more: the kit, or everything erased and a new beginning. */
function Forgot() {
  const app = useApp()
  const words = useWords()
  const { locked } = useLockWords()
  const [asking, setAsking] = useState(false)
  const erase = async (): Promise<void> => {
    setAsking(false)
    const done = await app.device.erase()
    if (!done.ok && done.error.code !== 'held-by-another-tab')
      app.notice.value = { text: problemInWords(done.error, words) }
  }
  return (
    <>
      <details class="table part">
        <summary>{locked.forgot}</summary>
        <p class="note">{locked.forgotText}</p>
        <Button kind="quiet" icon="trash" onClick={() => setAsking(true)}>
          {locked.erase}
        </Button>
      </details>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={locked.eraseAsk}
        closeLabel={words.cancel}
      >
        <p>{locked.eraseText}</p>
        <p>{locked.eraseKept}</p>
        <p class="go-on">
          <Button kind="quiet" wide onClick={() => void erase()}>
            {locked.eraseYes}
          </Button>
        </p>
      </Dialog>
    </>
  )
}

/** Where somebody came only to unlock: back to where they were. */
export function Unlocked() {
  const { navigation } = useApp()
  useEffect(() => navigation.back(), [navigation])
  return null
}
