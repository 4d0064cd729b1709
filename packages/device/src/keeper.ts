import { ok, type Result } from '@keertij/kernel'
import { closeVault, deriveName, openLocal, sealLocal, type Vault } from '@keertij/vault'
import * as v from 'valibot'
import { deleteDatabase, type Gone } from './database.ts'
import { createLog, readArrival, type Arrival, type Log } from './log.ts'
import { NamedDraft } from './portable.ts'
import type { DevicePorts } from './ports.ts'
import type { DeviceProblem } from './problem.ts'
import type { Row, SealedStore } from './sealed-store.ts'
import { findSession, makeSession, memorySession, sealedName, type Session } from './session.ts'

/** What is written together. */
export interface Keeping {
  readonly arrivals: readonly Exclude<Arrival, { kind: 'sealed-shut' }>[]
  readonly drafts: readonly NamedDraft[]
  readonly dropDrafts: readonly string[]
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
  /** Empties and deletes the sealed database. */
  erase(): Promise<'gone' | 'blocked'>
  /** Forgets keys and content in this tab; what is on disk stays. */
  forget(): void
}

/** `factory` is absent where the browser keeps nothing; `onGone` is told when the store went away, and that this tab forgot it. */
export function createKeeper(
  ports: DevicePorts,
  factory: IDBFactory | undefined,
  onGone: (why: Gone) => void,
): Keeper {
  let session: Session | undefined
  let log = createLog()
  let cursor = 0

  const forget = () => {
    if (session) close(session)
    session = undefined
    log = createLog()
    cursor = 0
  }
  const goes = (why: Gone) => {
    // A newer app took the store over: what is on the screen may stay, the next write reports it.
    if (why === 'upgraded') session = undefined
    else forget()
    onGone(why)
  }
  const find = async (): Promise<Result<Session | undefined, DeviceProblem>> => {
    if (session || !factory) return ok(session)
    const found = await findSession(ports, factory, goes)
    // Two calls may have looked at the same time; the first one stays.
    if (found.ok && session && found.value) close(found.value)
    else if (found.ok) session ??= found.value
    return found.ok ? ok(session) : found
  }
  const make = async (): Promise<Result<Session, DeviceProblem>> => {
    const made = factory ? await makeSession(ports, factory, goes) : ok(memorySession(ports))
    if (made.ok) session = made.value
    return made
  }
  const take = (vault: Vault, rows: readonly Row[], own: readonly Arrival[], last: number) => {
    const unseen = rows.filter((row) => row.sequence > cursor)
    log.take([...unseen.map((row) => openRow(vault, row)), ...own])
    cursor = Math.max(cursor, last)
  }

  return {
    persistent: factory !== undefined,
    log: () => log,
    forget,
    async refresh() {
      const found = await find()
      if (!found.ok) return found
      const reading = found.value
      if (!reading) return ok(undefined)
      const rows = await reading.store.rowsAfter(cursor)
      // Erased meanwhile: what was read belongs to nobody any more.
      if (reading === session) take(reading.vault, rows, [], rows.at(-1)?.sequence ?? cursor)
      return ok(undefined)
    },
    async write(keeping) {
      const found = await find()
      if (!found.ok) return found
      const nothing = keeping.arrivals.length === 0 && keeping.drafts.length === 0
      if (!found.value && nothing) return ok({ first: false })
      const writing = found.value ? ok(found.value) : await make()
      if (!writing.ok) return writing
      const { vault, store } = writing.value
      const { missed, last } = await store.write(cursor, sealKeeping(vault, keeping))
      if (writing.value === session) take(vault, missed, keeping.arrivals, last)
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
    async erase() {
      const found = await find()
      // Emptied first: what was written is gone also when another tab keeps the database itself from going.
      if (found.ok) await found.value?.store.clear()
      forget()
      return factory ? deleteDatabase(factory, sealedName(ports)) : 'gone'
    },
  }
}

function close({ vault, store }: Session): void {
  closeVault(vault)
  store.close()
}

const utf8 = new TextEncoder()
const fromUtf8 = new TextDecoder('utf-8', { fatal: true })
const encodeJson = (value: unknown): Uint8Array => utf8.encode(JSON.stringify(value))

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
  }
}

function openRow(vault: Vault, row: Row): Arrival {
  const json = openJson(vault, 'event', String(row.sequence), row.bytes)
  return json === undefined ? { kind: 'sealed-shut' } : readArrival(json)
}

/** A draft that does not open counts as not there; it stays in the store until it is written over. */
function openDraft(vault: Vault, key: string, sealed: Uint8Array): NamedDraft | undefined {
  const draft = v.safeParse(NamedDraft, openJson(vault, 'draft', key, sealed))
  return draft.success ? draft.output : undefined
}

function openJson(vault: Vault, purpose: 'event' | 'draft', key: string, sealed: Uint8Array): unknown {
  const plain = openLocal(vault, { purpose, key }, sealed)
  if (!plain.ok) return undefined
  try {
    return JSON.parse(fromUtf8.decode(plain.value))
  } catch {
    // Sealed by us and no JSON: unreadable, like a broken seal.
    return undefined
  }
}
