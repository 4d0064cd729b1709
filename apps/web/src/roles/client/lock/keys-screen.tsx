import type { LockProblem, NewLock } from '@keertij/device'
import { ok, type Result } from '@keertij/kernel'
import { Button, Row, Rows } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { createPasskey } from '../../../platform/passkey.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import type { Route } from '../../../shell/route.ts'
import { keepAll, lockAway } from '../../../shell/put-away.ts'
import { Screen } from '../../../shell/screen.tsx'
import { saveBackup } from './backup-file.ts'
import { ChoosePassphrase } from './choose-passphrase.tsx'
import { KitSteps } from './kit-steps.tsx'
import { lockProblemInWords } from './problems.ts'
import { useBusy } from './use-busy.ts'
import { usePasskeys } from './use-passkey.ts'
import { useLockWords } from './words.ts'
import './lock.css'

export type Make = Extract<Route, { at: 'keys' }>['make']

/** Making keys, in a few calm steps. Nothing is changed before the last one. */
export function KeysScreen({ make }: { readonly make: Make }) {
  switch (make) {
    case 'lock':
    case 'second':
      return <NewLockSteps second={make === 'second'} />
    case 'passphrase':
      return <NewPassphrase />
    case 'lost':
      return <LostPassphrase />
    case 'kit':
    case 'backup':
      return <NewKit first={make === 'backup'} />
  }
}

type First = NewLock['first']

/** A lock: what it does, a way to unlock, the kit, and proof that the kit was kept. */
function NewLockSteps({ second }: { readonly second: boolean }) {
  const app = useApp()
  const [step, setStep] = useState<'why' | 'passphrase' | 'kit' | 'done'>('why')
  const [first, setFirst] = useState<First>()
  const make = async (kit: string): Promise<Result<void, LockProblem>> => {
    if (!first) throw new Error('A lock has a first way to unlock it')
    await keepAll()
    if (!second) return app.device.setLock({ first, kit })
    const isHere = app.navigation.here()
    const done = await app.device.addProfile({ first, kit })
    // Who went elsewhere meanwhile does not see `SecondDone`, and would write on in the journal of the other.
    if (done.ok && !isHere()) void lockAway(app.device)
    return done
  }
  const chosen = (secret: First): void => {
    setFirst(secret)
    setStep('kit')
  }
  switch (step) {
    case 'why':
      return <Why second={second} onPassphrase={() => setStep('passphrase')} onPasskey={chosen} />
    case 'passphrase':
      return (
        <ChoosePassphrase
          title={undefined}
          onBack={() => setStep('why')}
          onChosen={(text) => {
            chosen({ way: 'passphrase', text })
            return Promise.resolve(ok(undefined))
          }}
        />
      )
    case 'kit':
      return <KitSteps onBack={() => setStep('why')} onProven={make} onDone={() => setStep('done')} />
    case 'done':
      return second ? <SecondDone /> : <LockDone />
  }
}

function LockDone() {
  const { navigation } = useApp()
  const { set } = useLockWords()
  return (
    <Screen title={set.doneTitle} className="lock stack">
      <p class="lead">{set.done}</p>
      <p>{set.doneOld}</p>
      <p class="go-on">
        <Button wide onClick={() => navigation.go({ at: 'today' })}>
          {set.toToday}
        </Button>
      </p>
    </Screen>
  )
}

/** However one goes on from here, it is with a new start: the memory of this page still holds the first person. */
function SecondDone() {
  const { device } = useApp()
  const { settings, second } = useLockWords()
  useEffect(() => () => void lockAway(device), [device])
  return (
    <Screen title={second.doneTitle} className="lock stack">
      <p class="lead">{second.done}</p>
      <p class="go-on">
        <Button wide icon="lock" onClick={() => void lockAway(device)}>
          {settings.now}
        </Button>
      </p>
    </Screen>
  )
}

interface WhyProps {
  readonly second: boolean
  readonly onPassphrase: () => void
  readonly onPasskey: (secret: First) => void
}

function Why({ second, onPassphrase, onPasskey }: WhyProps) {
  const app = useApp()
  const { set, second: place, passkey, busy: patience } = useLockWords()
  const can = usePasskeys()
  const [busy, run] = useBusy()
  const [told, setTold] = useState<string>()
  const usePasskey = (): void =>
    run(async () => {
      setTold(undefined)
      const made = await createPasskey(set.passkeyName)
      if (made.ok) onPasskey({ way: 'passkey', prf: made.value })
      else setTold(passkey[made.error])
    })
  return (
    <Screen title={second ? place.title : set.title} className="lock">
      <div class="stack">
        {second ? (
          <>
            <p>{place.lead}</p>
            <p>{place.seen}</p>
            <p>{place.lost}</p>
          </>
        ) : (
          <>
            <p>{set.does}</p>
            <p>{set.doesNot}</p>
            <p>{set.lost}</p>
            {app.journal.value.count > 0 && <p class="note">{set.traces}</p>}
          </>
        )}
      </div>
      <section class="part" aria-labelledby="how">
        <h2 id="how">{set.how}</h2>
        <Rows label={set.how}>
          {can && <Row icon="unlocked" what={set.passkey} why={set.passkeyWhy} onClick={usePasskey} />}
          <Row icon="message" what={set.passphrase} why={set.passphraseWhy} onClick={onPassphrase} />
        </Rows>
        <p role="status" class="note gap">
          {busy ? patience : (told ?? '')}
        </p>
        {can && <p class="note">{set.passkeyCloud}</p>}
        <p class="note">{set.wordsNext}</p>
      </section>
    </Screen>
  )
}

/** Who came in by the kit may have forgotten the rest. It is an offer: going back goes where the person was going. */
function LostPassphrase() {
  const { navigation } = useApp()
  const { locked } = useLockWords()
  const [wanted, setWanted] = useState(false)
  if (wanted) return <NewPassphrase />
  return (
    <Screen title={locked.inAgain} className="lock stack">
      <p class="lead">{locked.newPassphrase}</p>
      <p class="go-on">
        <Button wide onClick={() => setWanted(true)}>
          {locked.newPassphraseYes}
        </Button>
      </p>
      <Button kind="quiet" wide onClick={navigation.back}>
        {locked.notNow}
      </Button>
    </Screen>
  )
}

function NewPassphrase() {
  const app = useApp()
  const { choose } = useLockWords()
  return (
    <ChoosePassphrase
      title={choose.changeTitle}
      onBack={app.navigation.back}
      onChosen={async (text) => {
        const isHere = app.navigation.here()
        const done = await app.device.changeWay({ way: 'passphrase', text })
        if (!done.ok) return done
        app.notice.value = { text: choose.kept }
        if (isHere()) app.navigation.back()
        return done
      }}
    />
  )
}

/** `first`: words for a backup file, where there is no lock. */
function NewKit({ first }: { readonly first: boolean }) {
  const app = useApp()
  const words = useWords()
  const lock = useLockWords()
  const [begun, setBegun] = useState(false)
  const keep = async (kit: string): Promise<Result<void, LockProblem>> =>
    first ? app.device.keepKit(kit) : app.device.changeWay({ way: 'kit', words: kit })
  const done = async (): Promise<void> => {
    const isHere = app.navigation.here()
    if (!first) app.notice.value = { text: lock.newKit.kept }
    else {
      const saved = await saveBackup(app)
      app.notice.value = {
        text: saved.ok ? lock.backup.made : lockProblemInWords(saved.error, lock, words),
      }
    }
    if (isHere()) app.navigation.back()
  }
  if (begun) return <KitSteps onBack={() => setBegun(false)} onProven={keep} onDone={() => void done()} />
  return (
    <Screen title={lock.newKit.title} className="lock stack">
      <p>{first ? lock.newKit.first : lock.newKit.lead}</p>
      <p class="go-on">
        <Button wide onClick={() => setBegun(true)}>
          {lock.newKit.make}
        </Button>
      </p>
    </Screen>
  )
}
