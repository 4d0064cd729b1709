import type { SealedRecord } from '@keertij/vault'
import type { IDBPDatabase } from 'idb'
import { writeDurably } from './database.ts'

/** One line of the log as it lies in the store. Anything may be in the bytes. */
export interface Row {
  readonly sequence: number
  readonly bytes: Uint8Array
}

/** What changes together. */
export interface Change {
  /** Each is sealed for the place in the log that it gets. */
  readonly events: readonly ((sequence: number) => SealedRecord)[]
  /** By opaque key. */
  readonly keepDrafts: ReadonlyMap<string, SealedRecord>
  /** Opaque keys. */
  readonly dropDrafts: readonly string[]
  /** By their ids. */
  readonly clips?: {
    readonly keep: ReadonlyMap<string, SealedRecord>
    readonly drop: readonly string[]
  }
}

/** Sealed values only: this never sees a key or a word. Every method throws what the browser throws. */
export interface SealedStore {
  /** Lines of the log behind this place, up to and with `last`. */
  rowsAfter(sequence: number, last?: number): Promise<readonly Row[]>
  /** Writes all or nothing. Also returns what others wrote since `after`, and the place of the last event. */
  write(after: number, change: Change): Promise<{ readonly missed: readonly Row[]; readonly last: number }>
  draft(key: string): Promise<Uint8Array | undefined>
  drafts(): Promise<ReadonlyMap<string, Uint8Array>>
  clip(id: string): Promise<Uint8Array | undefined>
  clipIds(): Promise<readonly string[]>
  /** What is kept beside the log under a fixed name. */
  kept(name: string): Promise<Uint8Array | undefined>
  /** Replaces it, durably; nothing takes it out. */
  keep(name: string, sealed: SealedRecord | undefined): Promise<void>
  /** The snapshot, by number of the bundle. */
  bundles(): Promise<ReadonlyMap<number, Uint8Array>>
  /** Not durable at once: a bundle that is lost is made again. */
  keepBundle(number: number, sealed: SealedRecord): Promise<void>
  /** Empties everything, the key slots too. */
  clear(): Promise<void>
  close(): void
}

/** Names of the stores of the sealed database. */
export const STORES = {
  slots: 'slots',
  events: 'events',
  drafts: 'drafts',
  kept: 'kept',
  bundles: 'bundles',
  clips: 'clips',
} as const

/** The sealed store on disk. */
export function createDiskStore(database: IDBPDatabase): SealedStore {
  return {
    async rowsAfter(sequence, last) {
      return readRows(database.transaction(STORES.events).store, sequence, last)
    },
    write: (after, change) =>
      writeDurably(database, storesFor(change), async (transaction) => {
        const events = transaction.objectStore(STORES.events)
        const drafts = transaction.objectStore(STORES.drafts)
        const missed = await readRows(events, after)
        const start = (missed.at(-1)?.sequence ?? after) + 1
        await Promise.all([
          // `add`, not `put`: a place in the log is never written twice. `async`: one that throws at once leaves none unheard.
          ...change.events.map(async (seal, index) => events.add(seal(start + index), start + index)),
          ...Array.from(change.keepDrafts, async ([key, sealed]) => drafts.put(sealed, key)),
          ...change.dropDrafts.map(async (key) => drafts.delete(key)),
          ...(change.clips ? changeClips(transaction.objectStore(STORES.clips), change.clips) : []),
        ])
        return { missed, last: start + change.events.length - 1 }
      }),
    async draft(key) {
      const value: unknown = await database.get(STORES.drafts, key)
      return value === undefined ? undefined : asBytes(value)
    },
    async drafts() {
      const store = database.transaction(STORES.drafts).store
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
      return new Map(keys.map((key, index) => [String(key), asBytes(values[index])]))
    },
    async clip(id) {
      const value: unknown = await database.get(STORES.clips, id)
      return value === undefined ? undefined : asBytes(value)
    },
    async clipIds() {
      return (await database.getAllKeys(STORES.clips)).map(String)
    },
    async kept(name) {
      const value: unknown = await database.get(STORES.kept, name)
      return value === undefined ? undefined : asBytes(value)
    },
    async keep(name, sealed) {
      await writeDurably(database, [STORES.kept], async (transaction) => {
        const kept = transaction.objectStore(STORES.kept)
        if (sealed) await kept.put(sealed, name)
        else await kept.delete(name)
      })
    },
    async bundles() {
      const store = database.transaction(STORES.bundles).store
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
      return new Map(keys.map((key, index) => [Number(key), asBytes(values[index])]))
    },
    async keepBundle(number, sealed) {
      const transaction = database.transaction(STORES.bundles, 'readwrite', { durability: 'relaxed' })
      await Promise.all([transaction.store.put(sealed, number), transaction.done])
    },
    async clear() {
      await writeDurably(database, Object.values(STORES), (transaction) =>
        Promise.all(Object.values(STORES).map((name) => transaction.objectStore(name).clear())),
      )
    },
    close: () => database.close(),
  }
}

/** Events and drafts do not wait for a store that most writes leave alone. */
const storesFor = ({ clips }: Change): readonly string[] => [
  STORES.events,
  STORES.drafts,
  ...(clips ? [STORES.clips] : []),
]

interface ClipRows {
  add(value: unknown, key: string): Promise<unknown>
  delete(key: string): Promise<unknown>
}

/** `add`: a clip is never written over. The former one goes first, so that its room can serve. */
const changeClips = (clips: ClipRows, { keep, drop }: NonNullable<Change['clips']>) => [
  ...drop.map(async (id) => clips.delete(id)),
  ...Array.from(keep, async ([id, sealed]) => clips.add(sealed, id)),
]

interface EventRows {
  getAllKeys(range: IDBKeyRange): Promise<IDBValidKey[]>
  getAll(range: IDBKeyRange): Promise<unknown[]>
}

async function readRows(events: EventRows, after: number, last = Infinity): Promise<readonly Row[]> {
  const range = IDBKeyRange.bound(after, last, true)
  const [keys, values] = await Promise.all([events.getAllKeys(range), events.getAll(range)])
  return keys.map((key, index) => ({ sequence: Number(key), bytes: asBytes(values[index]) }))
}

/** What is not bytes cannot be opened either; it counts as unreadable and stays where it is. */
const asBytes = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array())

/** The sealed store of a browser that keeps nothing: gone with the tab. */
export function createMemoryStore(): SealedStore {
  const rows: Row[] = []
  const drafts = new Map<string, Uint8Array>()
  const kept = new Map<string, Uint8Array>()
  const clips = new Map<string, Uint8Array>()
  return {
    rowsAfter: async (sequence, last) => rows.slice(sequence, last),
    async write(after, change) {
      const missed = rows.slice(after)
      for (const seal of change.events) rows.push({ sequence: rows.length + 1, bytes: seal(rows.length + 1) })
      for (const [key, sealed] of change.keepDrafts) drafts.set(key, sealed)
      for (const key of change.dropDrafts) drafts.delete(key)
      for (const id of change.clips?.drop ?? []) clips.delete(id)
      for (const [id, sealed] of change.clips?.keep ?? []) clips.set(id, sealed)
      return { missed, last: rows.length }
    },
    draft: async (key) => drafts.get(key),
    drafts: async () => new Map(drafts),
    clip: async (id) => clips.get(id),
    clipIds: async () => [...clips.keys()],
    kept: async (name) => kept.get(name),
    async keep(name, sealed) {
      if (sealed) kept.set(name, sealed)
      else kept.delete(name)
    },
    // What lives in memory is read once.
    bundles: async () => new Map(),
    async keepBundle() {},
    async clear() {
      rows.length = 0
      drafts.clear()
      kept.clear()
      clips.clear()
    },
    close() {},
  }
}
