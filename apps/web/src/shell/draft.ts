import type { Device, DraftChange, StoreProblem } from '@keertij/device'
import type { EventBody } from '@keertij/journal'
import type { Instant, Result } from '@keertij/kernel'
import { signal, type ReadonlySignal } from '@preact/signals'
import type { App } from './app.ts'
import { keepBeforeLock } from './put-away.ts'
import { record } from './record.ts'

export type Saved =
  | { readonly state: 'idle' | 'saving' | 'failed' }
  | { readonly state: 'draft' | 'kept'; readonly at: Instant }

/** How one kind of draft is read and put together. */
export interface DraftKind<Value> {
  readonly name: string
  /** Version of the text that it answers. */
  readonly content: string
  /** Reads what lies there, whatever wrote it. */
  readonly parse: (stored: unknown) => Value
  /** Lays the parts that changed over the ones before. */
  readonly merge: (before: Value, change: Value) => Value
  /** Told what the draft is now, with what another tab wrote in it and with what is not on the disk yet. */
  readonly onRead: (whole: Value) => void
}

/**
 * [Note: Drafts] What is being written goes to the disk at the first key, and from then on at most once in every pause. Only
 * the parts that changed here are laid over what lies there, so two tabs do not undo each other. It is called saved when
 * nothing waits any more; what could not be written keeps waiting. After an erasure nothing is written again.
 */
export interface OpenDraft<Value> {
  readonly saved: ReadonlySignal<Saved>
  change(parts: Value): void
  /** Writes what waits, now. */
  flush(): Promise<void>
  /**
   * Lays parts over the draft in one transaction with something else, which `write` adds; or makes of it what `change` says, seeing
   * what other tabs wrote. When it fails nothing of it waits: whoever asked says so, and asks again.
   */
  changeWith(
    change: Value | ((before: Value) => Value),
    write: (change: DraftChange) => Promise<Result<void, StoreProblem>>,
  ): Promise<Result<void, StoreProblem>>
  /**
   * Turns the draft into events: asks for them once everything is read, and leaves of the draft what `left` says, in the
   * same transaction. False when it could not be saved; true also when there was nothing to keep.
   */
  keep(bodies: () => readonly EventBody[], left: (stored: Value) => Value | undefined): Promise<boolean>
  close(): void
}

/** At most this much typing is not on the disk yet, in milliseconds. */
const PAUSE = 150
/** After this long what failed is tried again, in milliseconds. */
const AGAIN = 3_000

/**
 * What a screen that was closed has not on the disk yet, by the name of its draft. Who comes back before it is written, or while
 * it cannot be, finds every word all the same; and the screen that is open by then writes it, so that nothing older lands on it.
 */
interface Left {
  look(): object | undefined
  take(): object | undefined
}
const leftBehind = new WeakMap<Device, Map<string, Left>>()
const leftOn = ({ device }: App): Map<string, Left> => {
  const known = leftBehind.get(device) ?? new Map<string, Left>()
  leftBehind.set(device, known)
  return known
}

/** The draft as it lies on the disk, with what is still on its way there. */
export async function readDraft<Value extends object>(
  app: App,
  { name, parse, merge }: Pick<DraftKind<Value>, 'name' | 'parse' | 'merge'>,
): Promise<Value> {
  // Looked at first: what is written meanwhile is on the disk by the time that it is read.
  const rest = leftOn(app).get(name)?.look() as Value | undefined
  const stored = parse((await app.device.draft(name))?.value)
  return rest === undefined ? stored : merge(stored, rest)
}

export function openDraft<Value extends object>(app: App, kind: DraftKind<Value>): OpenDraft<Value> {
  const { name, content, parse, merge } = kind
  const saved = signal<Saved>({ state: 'idle' })
  let waiting = leftOn(app).get(name)?.take() as Value | undefined
  /** On its way to the disk. */
  let writing: Value | undefined
  let erased = false
  let pause: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let last: Promise<unknown> = Promise.resolve()
  /** What was kept since the last change, as text. */
  let keptAs: string | undefined

  const inTurn = <Outcome>(work: () => Promise<Outcome>): Promise<Outcome> => {
    const next = last.then(work, work)
    last = next
    return next
  }
  const withWaiting = (value: Value): Value => (waiting === undefined ? value : merge(value, waiting))
  const take = (): Value | undefined => {
    const taken = waiting
    waiting = undefined
    return taken
  }
  const written = (state: 'draft' | 'kept'): void => {
    saved.value = waiting === undefined ? { state, at: app.clock.now() } : { state: 'saving' }
  }
  const failed = (taken: Value | undefined): void => {
    if (taken !== undefined) waiting = withWaiting(taken)
    saved.value = { state: 'failed' }
    clearTimeout(again)
    again = setTimeout(() => void flush(), AGAIN)
  }
  const flush = (): Promise<void> =>
    inTurn(async () => {
      const taken = take()
      if (taken === undefined) return
      let whole = taken
      const change = (stored: unknown): Value => (whole = merge(parse(stored), taken))
      writing = taken
      const done = await app.device.changeDraft({ name, content, change })
      const isMine = writing === taken
      writing = undefined
      if (erased) return
      if (!done.ok) return isMine ? failed(taken) : undefined
      kind.onRead(withWaiting(whole))
      written('draft')
    })
  const touch = (): void => {
    if (pause !== undefined) return
    pause = setTimeout(() => {
      pause = undefined
      if (waiting !== undefined) touch()
    }, PAUSE)
    void flush()
  }
  const onHide = (): void => void flush()
  const stopKeeping = keepBeforeLock(flush)
  addEventListener('pagehide', onHide)
  document.addEventListener('visibilitychange', onHide)
  const stopListening = app.device.subscribe((why) => {
    if (why !== 'erased') return
    erased = true
    waiting = undefined
    writing = undefined
  })
  const look = (): Value | undefined => (writing === undefined ? waiting : withWaiting(writing))
  const left: Left = {
    look,
    take() {
      const rest = look()
      waiting = undefined
      writing = undefined
      return rest
    },
  }
  if (waiting !== undefined) void flush()

  return {
    saved,
    flush,
    change(parts) {
      if (erased) return
      keptAs = undefined
      waiting = waiting === undefined ? parts : merge(waiting, parts)
      saved.value = { state: 'saving' }
      touch()
    },
    changeWith: (parts, write) =>
      inTurn(async () => {
        keptAs = undefined
        const taken = take()
        const lay = typeof parts === 'function' ? parts : (before: Value) => merge(before, parts)
        let whole: Value | undefined
        const change = (stored: unknown): Value => {
          const before = parse(stored)
          return (whole = lay(taken === undefined ? before : merge(before, taken)))
        }
        const done = await write({ name, content, change })
        if (erased) return done
        if (done.ok) {
          if (whole !== undefined) kind.onRead(withWaiting(whole))
          written('draft')
        } else if (taken !== undefined) failed(taken)
        return done
      }),
    keep: (bodies, left) =>
      inTurn(async () => {
        kind.onRead(withWaiting(parse((await app.device.draft(name))?.value)))
        const events = bodies()
        if (events.length === 0) return true
        // A second tap while the first was being written is the same tap.
        const said = JSON.stringify(events)
        if (said === keptAs) return true
        const taken = take()
        const change = (stored: unknown): Value | undefined => left(parse(stored))
        const done = await record(app, events, { changeDraft: { name, content, change } })
        if (done) {
          written('kept')
          if (waiting === undefined) keptAs = said
        } else if (!erased) failed(taken)
        return done !== undefined
      }),
    close() {
      removeEventListener('pagehide', onHide)
      document.removeEventListener('visibilitychange', onHide)
      clearTimeout(pause)
      leftOn(app).set(name, left)
      // What could not be written keeps trying, so an erasure must still reach it, and a lock waits for it.
      void flush().then(() => {
        if (waiting !== undefined) return
        if (leftOn(app).get(name) === left) leftOn(app).delete(name)
        stopListening()
        stopKeeping()
      })
    },
  }
}
