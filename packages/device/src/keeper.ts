import { ok, type Result } from '@keertij/kernel'
import { closeVault, deriveName, openLocal, sealLocal, type Vault } from '@keertij/vault'
import * as v from 'valibot'
import { openClip, sealClip, strayClips, type Clip, type NewClip } from './clip.ts'
import type { Gone } from './database.ts'
import type { Place } from './home.ts'
import { decodeJson, encodeJson } from './json.ts'
import { createLog, readArrival, type Arrival, type Log } from './log.ts'
import { NamedDraft } from './portable.ts'
import type { DevicePorts } from './ports.ts'
import type { DeviceProblem } from './problem.ts'
import type { Row, SealedStore } from './sealed-store.ts'
import { findSession, makeSession, memorySession, type Session } from './session.ts'
import { BUNDLE, openSnapshot, sealBundle, spanOf, type Line } from './snapshot.ts'

/** What is written together. */
export interface Keeping {
  readonly arrivals: readonly Exclude<Arrival, { kind: 'sealed-shut' }>[]
  readonly drafts: readonly NamedDraft[]
  readonly dropDrafts: readonly string[]
  /** Sounds and photos that come and go with it; `drop` holds ids. */
  readonly clips?: { readonly keep: readonly NewClip[]; readonly drop: readonly string[] }
}

/** Holds the vault, the sealed store and what was read from it. Reads and writes throw what the browser throws. */
export interface Keeper {
  /** False when it all lives in memory. */
  readonly persistent: boolean
  log(): Log
  /** Reads what was written since. */
  refresh(): Promise<Result<void, DeviceProblem>>
  /** Writes all or nothing, durably; call it in turn. `first` says that this was the first save on this device. */
  write(keeping: Keeping): Promise<Result<{ readonly first: boolean }, DeviceProblem>>
  draft(name: string): Promise<NamedDraft | undefined>
  drafts(): Promise<readonly NamedDraft[]>
  clip(id: string): Promise<Clip | undefined>
  clipIds(): Promise<readonly string[]>
  /** Ids of the sounds and photos that nothing names any more. */
  strayClips(): Promise<readonly string[]>
  /** What lies here; nothing when nothing was ever saved, or all is locked. */
  session(): Promise<Result<Session | undefined, DeviceProblem>>
  /** The same, made if there is none. Call it in turn. */
  ownSession(): Promise<Result<Session, DeviceProblem>>
  /** Makes a bundle that the snapshot misses. What comes back writes it; call that in turn. Nothing when all are there. */
  nextBundle(): Promise<(() => Promise<void>) | undefined>
  /** Forgets keys and content in this tab; what is on disk stays. */
  forget(): void
}

/**
 * `place` is where the journal of this tab lies now. `factory` is absent where the browser keeps nothing; `onGone` is told when
 * the store went away, and that this tab forgot it.
 */
export function createKeeper(
  ports: DevicePorts,
  factory: IDBFactory | undefined,
  place: () => Place,
  onGone: (why: Gone) => void,
): Keeper {
  let session: Session | undefined
  let log = createLog()
  let cursor = 0
  let bundled = new Set<number>()

  const forget = () => {
    if (session) close(session)
    session = undefined
    log = createLog()
    cursor = 0
    bundled = new Set()
  }
  const goes = (why: Gone) => {
    // A newer app took the store over: what is on the screen may stay, the next write reports it.
    if (why === 'upgraded') session = undefined
    else forget()
    onGone(why)
  }
  const find = async (): Promise<Result<Session | undefined, DeviceProblem>> => {
    if (session || !factory) return ok(session)
    const here = place()
    const found = await findSession(ports, factory, here, goes)
    // Locked meanwhile, or moved: nobody may read it here any more.
    if (found.ok && found.value && here !== place()) {
      close(found.value)
      return ok(undefined)
    }
    // Two calls may have looked at the same time; the first one stays.
    if (found.ok && session && found.value) close(found.value)
    else if (found.ok) session ??= found.value
    return found.ok ? ok(session) : found
  }
  const make = async (): Promise<Result<Session, DeviceProblem>> => {
    const made = factory ? await makeSession(ports, factory, place(), goes) : ok(memorySession(ports))
    if (made.ok) session = made.value
    return made
  }
  const take = (lines: readonly Line[], own: readonly Arrival[], last: number) => {
    const unseen = lines.filter((line) => line.sequence > cursor)
    log.take([...unseen.map((line) => line.arrival), ...own])
    cursor = Math.max(cursor, last)
  }
  /** Nothing when this was erased or locked meanwhile: then what was read belongs to nobody any more. */
  const openRows = async (reading: Session, rows: readonly Row[]): Promise<readonly Line[] | undefined> => {
    const lines: Line[] = []
    for (let from = 0; from < rows.length; from += BUNDLE) {
      // A tap on Exit must not wait until a long log is open.
      if (from > 0) await new Promise((resolve) => setTimeout(resolve, 0))
      if (reading !== session) return undefined
      for (const row of rows.slice(from, from + BUNDLE)) lines.push(openRow(reading.vault, row))
    }
    return reading === session ? lines : undefined
  }
  /** The first reading: the snapshot, and from the log what it does not hold. */
  const readFromStart = async (reading: Session): Promise<void> => {
    // A snapshot that the browser cannot read is none.
    const sealed = await reading.store.bundles().catch(() => new Map<number, Uint8Array>())
    if (reading !== session) return
    const { spans, whole, end, ...snapshot } = await openSnapshot(reading.vault, sealed)
    if (reading !== session) return
    const rows = await Promise.all(spans.map(({ after, last }) => reading.store.rowsAfter(after, last)))
    const lines = await openRows(reading, rows.flat())
    if (!lines) return
    bundled = new Set(whole)
    // Somebody else may have been first.
    if (cursor > 0) return
    log.take([...snapshot.arrivals, ...lines.map((line) => line.arrival)], snapshot.events)
    cursor = Math.max(end, lines.at(-1)?.sequence ?? 0)
  }
  const readOn = (reading: Session): Promise<void> =>
    cursor === 0 ? readFromStart(reading) : readBehind(reading)
  const readBehind = async (reading: Session): Promise<void> => {
    const lines = await openRows(reading, await reading.store.rowsAfter(cursor))
    if (lines) take(lines, [], lines.at(-1)?.sequence ?? cursor)
  }

  return {
    persistent: factory !== undefined,
    log: () => log,
    forget,
    async refresh() {
      const found = await find()
      if (!found.ok) return found
      if (found.value) await readOn(found.value)
      return ok(undefined)
    },
    async write(keeping) {
      const found = await find()
      if (!found.ok) return found
      const { arrivals, drafts, clips } = keeping
      const nothing = arrivals.length + drafts.length + (clips?.keep.length ?? 0) === 0
      if (!found.value && nothing) return ok({ first: false })
      const writing = found.value ? ok(found.value) : await make()
      if (!writing.ok) return writing
      const { vault, store } = writing.value
      const { missed, last } = await store.write(cursor, sealKeeping(vault, keeping))
      if (writing.value === session)
        take(
          missed.map((row) => openRow(vault, row)),
          keeping.arrivals,
          last,
        )
      return ok({ first: found.value === undefined })
    },
    async draft(name) {
      const found = await find()
      const reading = found.ok ? found.value : undefined
      if (!reading) return undefined
      const key = deriveName(reading.vault, 'draft', name)
      const sealed = await reading.store.draft(key)
      return sealed && reading === session ? openDraft(reading.vault, key, sealed) : undefined
    },
    async drafts() {
      const found = await find()
      const reading = found.ok ? found.value : undefined
      if (!reading) return []
      const all = await reading.store.drafts()
      if (reading !== session) return []
      return Array.from(all, ([key, sealed]) => openDraft(reading.vault, key, sealed))
        .filter((draft) => draft !== undefined)
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    async clip(id) {
      const found = await find()
      const reading = found.ok ? found.value : undefined
      const sealed = await reading?.store.clip(id)
      return reading && sealed && reading === session ? openClip(reading.vault, id, sealed) : undefined
    },
    async clipIds() {
      const found = await find()
      return found.ok && found.value ? found.value.store.clipIds() : []
    },
    async strayClips() {
      const found = await find()
      const reading = found.ok ? found.value : undefined
      if (!reading) return []
      // In this order: a clip comes with its draft, and what the draft lets go of stands in the log by then.
      const ids = await reading.store.clipIds()
      if (ids.length === 0) return []
      const drafts = await reading.store.drafts()
      await readOn(reading)
      // Half of what was read would name too little.
      if (reading !== session) return []
      return strayClips(
        ids,
        Array.from(drafts, ([key, sealed]) => openDraft(reading.vault, key, sealed)),
        log,
      )
    },
    session: find,
    async ownSession() {
      const found = await find()
      if (!found.ok) return found
      return found.value ? ok(found.value) : make()
    },
    async nextBundle() {
      const making = session
      if (!making || !factory) return undefined
      let number = 0
      while (bundled.has(number)) number += 1
      const { after, last } = spanOf(number)
      if (last > cursor) return undefined
      const rows = await making.store.rowsAfter(after, last)
      if (making !== session) return undefined
      const sealed = await sealBundle(
        making.vault,
        number,
        rows.map((row) => openRow(making.vault, row)),
      )
      return async () => {
        if (making !== session) return
        // A log with a gap is read line by line, so that a bundle never stands in for what is not there.
        if (rows.length === BUNDLE) await making.store.keepBundle(number, sealed)
        bundled.add(number)
      }
    },
  }
}

function close({ vault, store }: Session): void {
  closeVault(vault)
  store.close()
}

function sealKeeping(vault: Vault, keeping: Keeping): Parameters<SealedStore['write']>[1] {
  return {
    events: keeping.arrivals.map(
      (arrival) => (sequence) =>
        sealLocal(
          vault,
          { purpose: 'event', key: String(sequence) },
          encodeJson(arrival.kind === 'event' ? arrival.event : arrival.raw),
        ),
    ),
    keepDrafts: new Map(
      keeping.drafts.map((draft) => {
        const key = deriveName(vault, 'draft', draft.name)
        return [key, sealLocal(vault, { purpose: 'draft', key }, encodeJson(draft))]
      }),
    ),
    dropDrafts: keeping.dropDrafts.map((name) => deriveName(vault, 'draft', name)),
    ...(keeping.clips && {
      clips: {
        keep: new Map(keeping.clips.keep.map((clip) => [clip.id, sealClip(vault, clip)])),
        drop: keeping.clips.drop,
      },
    }),
  }
}

function openRow(vault: Vault, { sequence, bytes }: Row): Line {
  const json = openJson(vault, 'event', String(sequence), bytes)
  return { sequence, arrival: json === undefined ? { kind: 'sealed-shut' } : readArrival(json) }
}

/** A draft that does not open counts as not there; it stays in the store until it is written over. */
function openDraft(vault: Vault, key: string, sealed: Uint8Array): NamedDraft | undefined {
  const draft = v.safeParse(NamedDraft, openJson(vault, 'draft', key, sealed))
  return draft.success ? draft.output : undefined
}

function openJson(vault: Vault, purpose: 'event' | 'draft', key: string, sealed: Uint8Array): unknown {
  const plain = openLocal(vault, { purpose, key }, sealed)
  // Sealed by us and no JSON: unreadable, like a broken seal.
  return plain.ok ? decodeJson(plain.value) : undefined
}
