import { err, ok, type Result } from '@keertij/kernel'
import { closeVault, createVault, keySlotOf, openSlot, type Vault } from '@keertij/vault'
import type { IDBPDatabase } from 'idb'
import { openDatabase, writeDurably, type Opening } from './database.ts'
import type { DevicePorts } from './ports.ts'
import { errorName, type DeviceProblem } from './problem.ts'
import { createDiskStore, createMemoryStore, STORES, type SealedStore } from './sealed-store.ts'

/** An unlocked vault and the store that it seals. */
export interface Session {
  readonly vault: Vault
  readonly store: SealedStore
}

const VERSION = 1
/** The slot of a vault without a lock. */
const OPEN_SLOT = 'open'

/** A new local key goes with a new database, so the name carries a number. */
export const sealedName = (ports: DevicePorts): string => `${ports.databaseName}-1`

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
    const opening = { factory, name: sealedName(ports), version: VERSION, create: undefined, onGone() {} }
    const database = await openDatabase(opening)
    database?.close()
    return ok(factory)
  } catch (thrown) {
    const name = errorName(thrown)
    if (name === 'SecurityError') return ok(undefined)
    return err({ code: name === 'VersionError' ? 'from-a-newer-version' : 'store-unavailable' })
  }
}

/** The session of what is on disk; `undefined` when nothing was ever saved. Throws what IndexedDB throws. */
export async function findSession(
  ports: DevicePorts,
  factory: IDBFactory,
  onGone: Opening['onGone'],
): Promise<Result<Session | undefined, DeviceProblem>> {
  const database = await openDatabase({
    factory,
    name: sealedName(ports),
    version: VERSION,
    create: undefined,
    onGone,
  })
  return database ? unlock(database, ports) : ok(undefined)
}

/** The session of what is on disk, made if there is none. Throws what IndexedDB throws. */
export async function makeSession(
  ports: DevicePorts,
  factory: IDBFactory,
  onGone: Opening['onGone'],
): Promise<Result<Session, DeviceProblem>> {
  const fresh = createVault(ports.randomBytes)
  const slot = keySlotOf(fresh)
  closeVault(fresh)
  const database = await openDatabase({
    factory,
    name: sealedName(ports),
    version: VERSION,
    // Stores and key appear in one transaction: there is never a database without its key.
    create(database, transaction) {
      for (const name of Object.values(STORES)) database.createObjectStore(name)
      transaction.objectStore(STORES.slots).put(slot, OPEN_SLOT)
    },
    onGone,
  })
  if (!database) return err({ code: 'store-unavailable' })
  const found = await unlock(database, ports)
  if (!found.ok) return found
  if (found.value) return ok(found.value)
  // Emptied by an erasure that could not delete the database itself.
  return makeSlot(database, ports, slot)
}

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
