import { LOCK_AFTER } from '@keertij/device'
import { Button, Choices, Dialog, Row, Rows } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { createPasskey } from '../../../platform/passkey.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { problemInWords } from '../../../shell/problem-words.ts'
import { lockAway } from '../../../shell/put-away.ts'
import { lockProblemInWords } from './problems.ts'
import { useBusy } from './use-busy.ts'
import { usePasskeys } from './use-passkey.ts'
import { useLockWords } from './words.ts'

/** Everything about the lock that can be changed later. */
export function LockSection() {
  const app = useApp()
  const { settings } = useLockWords()
  const open = app.lock.value.state === 'unlocked'
  // What goes with the window needs no lock, and can have none.
  if (!app.device.persistent) return null
  return (
    <section class="part stack" aria-labelledby="lock">
      <h2 id="lock">{settings.title}</h2>
      {open ? (
        <OpenLock />
      ) : (
        <>
          <p>{settings.none}</p>
          <Button kind="quiet" icon="lock" onClick={() => app.navigation.open({ at: 'keys', make: 'lock' })}>
            {settings.set}
          </Button>
        </>
      )}
    </section>
  )
}

function OpenLock() {
  const app = useApp()
  const { settings } = useLockWords()
  const { ways, profiles } = app.lock.value
  return (
    <>
      <p>
        {settings.on} {settings.ways(ways.map((way) => settings.way[way]))}
      </p>
      {profiles > 1 && <p>{settings.two}</p>}
      <Button kind="quiet" icon="lock" onClick={() => void lockAway(app.device)}>
        {settings.now}
      </Button>
      <LockAfterChoice />
      <Ways />
    </>
  )
}

function LockAfterChoice() {
  const app = useApp()
  const words = useWords()
  const { settings } = useLockWords()
  const { lockAfter } = app.settings.value
  return (
    <Choices
      name="lock-after"
      kind="one"
      legend={settings.after}
      options={LOCK_AFTER.map((value) => ({ value, label: settings.afters[value] }))}
      selected={[lockAfter]}
      onSelect={([value]) => {
        const after = LOCK_AFTER.find((each) => each === value) ?? 'five-minutes'
        void app.device.keepSettings({ lockAfter: after }).then((done) => {
          if (!done.ok) app.notice.value = { text: problemInWords(done.error, words) }
        })
      }}
    />
  )
}

/** The ways to unlock: each can be changed, and a passkey taken out while there is a passphrase. */
function Ways() {
  const app = useApp()
  const words = useWords()
  const lock = useLockWords()
  const { settings, passkey } = lock
  const { ways, profiles } = app.lock.value
  const can = usePasskeys()
  const [, run] = useBusy()
  const open = (make: 'passphrase' | 'kit' | 'second'): void => app.navigation.open({ at: 'keys', make })
  const tell = (text: string): void => void (app.notice.value = { text })
  const addPasskey = (): void =>
    run(async () => {
      const made = await createPasskey(lock.set.passkeyName)
      if (!made.ok) return tell(passkey[made.error])
      const done = await app.device.changeWay({ way: 'passkey', prf: made.value })
      tell(done.ok ? passkey.added : lockProblemInWords(done.error, lock, words))
    })
  const removePasskey = (): void =>
    run(async () => {
      const done = await app.device.removeWay('passkey')
      tell(done.ok ? passkey.removed : lockProblemInWords(done.error, lock, words))
    })
  const hasPassphrase = ways.includes('passphrase')
  return (
    <>
      <Rows>
        <Row
          icon="message"
          what={hasPassphrase ? settings.changePassphrase : settings.addPassphrase}
          onClick={() => open('passphrase')}
        />
        {can && !ways.includes('passkey') && (
          <Row icon="unlocked" what={settings.addPasskey} onClick={addPasskey} />
        )}
        {ways.includes('passkey') && hasPassphrase && (
          <Row icon="unlocked" what={settings.removePasskey} onClick={removePasskey} />
        )}
        <Row icon="journal" what={settings.newKit} onClick={() => open('kit')} />
        {profiles < 2 && <Row icon="people" what={settings.second} onClick={() => open('second')} />}
      </Rows>
      <RemoveLock />
    </>
  )
}

function RemoveLock() {
  const app = useApp()
  const words = useWords()
  const lock = useLockWords()
  const { settings } = lock
  const [asking, setAsking] = useState(false)
  const [busy, run] = useBusy()
  const alone = app.lock.value.profiles < 2
  const remove = (): void =>
    run(async () => {
      const done = await app.device.removeLock()
      setAsking(false)
      app.notice.value = {
        text: done.ok ? settings.removed : lockProblemInWords(done.error, lock, words),
      }
    })
  return (
    <>
      <Button kind="plain" onClick={() => setAsking(true)}>
        {settings.remove}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={settings.removeAsk}
        closeLabel={alone ? words.cancel : words.close}
      >
        <p>{alone ? settings.removeText : settings.removeSecond}</p>
        {alone && (
          <p class="go-on">
            <Button kind="quiet" wide disabled={busy} onClick={remove}>
              {settings.removeYes}
            </Button>
          </p>
        )}
        <p role="status" class="note">
          {busy ? lock.busy : ''}
        </p>
      </Dialog>
    </>
  )
}
