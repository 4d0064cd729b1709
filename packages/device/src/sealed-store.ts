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
}

/** Sealed values only: this never sees a key or a word. Every method throws what the browser throws. */
export interface SealedStore {
  rowsAfter(sequence: number): Promise<readonly Row[]>
  /** Writes all or nothing. Also returns what others wrote since `after`, and the place of the last event. */
  write(after: number, change: Change): Promise<{ readonly missed: readonly Row[]; readonly last: number }>
  draft(key: string): Promise<Uint8Array | undefined>
  drafts(): Promise<ReadonlyMap<string, Uint8Array>>
  /** Empties everything, the key slots too. */
  clear(): Promise<void>
  close(): void
}

/** Names of the stores of the sealed database. */
export const STORES = { slots: 'slots', events: 'events', drafts: 'drafts' } as const

/** The sealed store on disk. */
export function createDiskStore(database: IDBPDatabase): SealedStore {
  return {
    async rowsAfter(sequence) {
      return readRows(database.transaction(STORES.events).store, sequence)
    },
    write: (after, change) =>
      writeDurably(database, [STORES.events, STORES.drafts], async (transaction) => {
        const events = transaction.objectStore(STORES.events)
        const drafts = transaction.objectStore(STORES.drafts)
        const missed = await readRows(events, after)
        const start = (missed.at(-1)?.sequence ?? after) + 1
        await Promise.all([
          // `add`, not `put`: a place in the log is never written twice.
          ...change.events.map((seal, index) => events.add(seal(start + index), start + index)),
          ...Array.from(change.keepDrafts, ([key, sealed]) => drafts.put(sealed, key)),
          ...change.dropDrafts.map((key) => drafts.delete(key)),
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
    async clear() {
      await writeDurably(database, Object.values(STORES), (transaction) =>
        Promise.all(Object.values(STORES).map((name) => transaction.objectStore(name).clear())),
      )
    },
    close: () => database.close(),
  }
}

interface EventRows {
  getAllKeys(range: IDBKeyRange): Promise<IDBValidKey[]>
  getAll(range: IDBKeyRange): Promise<unknown[]>
}

async function readRows(events: EventRows, after: number): Promise<readonly Row[]> {
  const range = IDBKeyRange.lowerBound(after, true)
  const [keys, values] = await Promise.all([events.getAllKeys(range), events.getAll(range)])
  return keys.map((key, index) => ({ sequence: Number(key), bytes: asBytes(values[index]) }))
}

/** What is not bytes cannot be opened either; it counts as unreadable and stays where it is. */
const asBytes = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array())

/** The sealed store of a browser that keeps nothing: gone with the tab. */
export function createMemoryStore(): SealedStore {
  const rows: Row[] = []
  const drafts = new Map<string, Uint8Array>()
  return {
    rowsAfter: async (sequence) => rows.slice(sequence),
    async write(after, change) {
      const missed = rows.slice(after)
      for (const seal of change.events) rows.push({ sequence: rows.length + 1, bytes: seal(rows.length + 1) })
      for (const [key, sealed] of change.keepDrafts) drafts.set(key, sealed)
      for (const key of change.dropDrafts) drafts.delete(key)
      return { missed, last: rows.length }
    },
    draft: async (key) => drafts.get(key),
    drafts: async () => new Map(drafts),
    async clear() {
      rows.length = 0
      drafts.clear()
    },
    close() {},
  }
}
