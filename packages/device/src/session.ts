import { err, ok, type Result } from '@keertij/kernel'
import { closeVault, createVault, keySlotOf, openSlot, type KeySlot, type Vault } from '@keertij/vault'
import type { IDBPDatabase } from 'idb'
import { readClear } from './clear-store.ts'
import { openDatabase, writeDurably, type Opening } from './database.ts'
import { vaultOf, type Place } from './home.ts'
import type { DevicePorts } from './ports.ts'
import { errorName, type DeviceProblem } from './problem.ts'
import { createDiskStore, createMemoryStore, STORES, type SealedStore } from './sealed-store.ts'

/** An unlocked vault and the store that it seals. */
export interface Session {
  readonly vault: Vault
  readonly store: SealedStore
}

const VERSION = 3
/** The slot of a vault without a lock. */
export const OPEN_SLOT = 'open'

export const memorySession = (ports: DevicePorts): Session => ({
  vault: createVault(ports.randomBytes),
  store: createMemoryStore(),
})

/**
 * The factory, when this browser lets us store; nothing when it forbids us to (storage switched off), so that the device works
 * in memory. Any other failure, such as a damaged profile, is a problem: never an empty journal instead of a full one.
 */
export async function findFactory(
  ports: DevicePorts,
): Promise<Result<IDBFactory | undefined, DeviceProblem>> {
  const factory = ports.indexedDB
  if (!factory) return ok(undefined)
  try {
    await readClear(factory, ports.databaseName, [])
    return ok(factory)
  } catch (thrown) {
    const name = errorName(thrown)
    if (name === 'SecurityError') return ok(undefined)
    return err({ code: name === 'VersionError' ? 'from-a-newer-version' : 'store-unavailable' })
  }
}

/** The session of what is on disk; `undefined` when nothing was ever saved, or all is locked. Throws what IndexedDB throws. */
export async function findSession(
  ports: DevicePorts,
  factory: IDBFactory,
  place: Place,
  onGone: Opening['onGone'],
): Promise<Result<Session | undefined, DeviceProblem>> {
  if (place.kind === 'shut') return ok(undefined)
  try {
    const database = await openSealed(factory, place.database, undefined, onGone)
    if (place.kind === 'open') return database ? unlock(database, ports) : ok(undefined)
    // A lock is only ever put around a database that is there.
    if (!database) return err({ code: 'store-unavailable' })
    return ok({ vault: vaultOf(ports, place), store: createDiskStore(database) })
  } catch (thrown) {
    if (errorName(thrown) === 'VersionError') return err({ code: 'from-a-newer-version' })
    throw thrown
  }
}

/** The session of what is on disk, made if there is none, with its key in clear. Throws what IndexedDB throws. */
export async function makeSession(
  ports: DevicePorts,
  factory: IDBFactory,
  place: Place,
  onGone: Opening['onGone'],
): Promise<Result<Session, DeviceProblem>> {
  if (place.kind !== 'open') return err({ code: 'store-unavailable' })
  const fresh = createVault(ports.randomBytes)
  const slot = keySlotOf(fresh)
  closeVault(fresh)
  const database = await openSealed(factory, place.database, slot, onGone)
  if (!database) return err({ code: 'store-unavailable' })
  const found = await unlock(database, ports)
  if (!found.ok) return found
  if (found.value) return ok(found.value)
  // Emptied by an erasure that could not delete the database itself.
  return makeSlot(database, ports, slot)
}

/** A new sealed database, without a key in it. Throws what IndexedDB throws. */
export async function makeDatabase(factory: IDBFactory, name: string): Promise<IDBPDatabase> {
  const database = await openSealed(factory, name, NO_SLOT, () => database?.close())
  if (!database) throw new DOMException('The database was not made', 'UnknownError')
  return database
}

const NO_SLOT = 'no slot'

/** `slot` is what a new database gets; without one a database that is not there is not made. */
const openSealed = (
  factory: IDBFactory,
  name: string,
  slot: KeySlot | typeof NO_SLOT | undefined,
  onGone: Opening['onGone'],
): Promise<IDBPDatabase | undefined> =>
  openDatabase({
    factory,
    name,
    version: VERSION,
    // Stores and key appear in one transaction: there is never an open database without its key.
    create:
      slot &&
      ((database, transaction) => {
        for (const store of Object.values(STORES)) database.createObjectStore(store)
        if (slot !== NO_SLOT) transaction.objectStore(STORES.slots).put(slot, OPEN_SLOT)
      }),
    upgrade(database) {
      for (const store of Object.values(STORES))
        if (!database.objectStoreNames.contains(store)) database.createObjectStore(store)
    },
    onGone,
  })

async function makeSlot(
  database: IDBPDatabase,
  ports: DevicePorts,
  slot: unknown,
): Promise<Result<Session, DeviceProblem>> {
  await writeDurably(database, [STORES.slots], (transaction) =>
    transaction.objectStore(STORES.slots).put(slot, OPEN_SLOT),
  )
  const found = await unlock(database, ports)
  if (!found.ok) return found
  return found.value ? ok(found.value) : err({ code: 'key-damaged' })
}

async function unlock(
  database: IDBPDatabase,
  ports: DevicePorts,
): Promise<Result<Session | undefined, DeviceProblem>> {
  const slot: unknown = await database.get(STORES.slots, OPEN_SLOT)
  if (slot === undefined) {
    const holdsRecords = (await database.count(STORES.events)) + (await database.count(STORES.drafts)) > 0
    return holdsRecords ? err({ code: 'key-damaged' }) : ok(undefined)
  }
  const vault = openSlot(slot, ports.randomBytes)
  if (vault.ok) return ok({ vault: vault.value, store: createDiskStore(database) })
  database.close()
  return err({ code: vault.error.code === 'unknown-slot' ? 'from-a-newer-version' : 'key-damaged' })
}
