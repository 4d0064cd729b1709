import { wrap, type IDBPDatabase, type IDBPTransaction } from 'idb'

/** Why a connection went: the database is being deleted, upgraded by a newer app, or the browser cut us off. */
export type Gone = 'erased' | 'upgraded' | 'lost'

export interface Opening {
  readonly factory: IDBFactory
  readonly name: string
  /** Absent: whatever version it has. */
  readonly version: number | undefined
  /** Makes the stores. Without it a database that is not there is not made: looking leaves nothing behind. */
  readonly create: ((database: IDBDatabase, transaction: IDBTransaction) => void) | undefined
  /** Adds what this version has more than the one that was found. */
  readonly upgrade?: (database: IDBDatabase) => void
  readonly onGone: (why: Gone) => void
}

/** An open database, or `undefined` when there is none and none was to be made. Throws what IndexedDB throws. */
export async function openDatabase(opening: Opening): Promise<IDBPDatabase | undefined> {
  const request = opening.factory.open(opening.name, opening.version)
  let absent = false
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (!request.transaction) return
    if (oldVersion > 0) return opening.upgrade?.(request.result)
    if (opening.create) return opening.create(request.result, request.transaction)
    absent = true
    // Undoes the making of the database itself.
    request.transaction.abort()
  })
  try {
    const database = await wrap(request)
    if (database) watch(database, opening.onGone)
    return database
  } catch (thrown) {
    if (absent) return undefined
    throw thrown
  }
}

function watch(database: IDBPDatabase, onGone: Opening['onGone']): void {
  database.addEventListener('versionchange', (event) => {
    database.close()
    onGone(event.newVersion === null ? 'erased' : 'upgraded')
  })
  database.addEventListener('close', () => onGone('lost'))
}

/** Resolves when the database is gone, or `blocked` when another tab holds it: then it goes when that tab lets go. */
export async function deleteDatabase(factory: IDBFactory, name: string): Promise<'gone' | 'blocked'> {
  const request = factory.deleteDatabase(name)
  const blocked = new Promise<'blocked'>((resolve) => {
    request.addEventListener('blocked', () => resolve('blocked'))
  })
  return Promise.race([wrap(request).then(() => 'gone' as const), blocked])
}

export type Writing = IDBPTransaction<unknown, string[], 'readwrite'>

/**
 * One transaction, whole or not at all, and durable: resolves after the browser flushed it to disk and said that it is
 * complete. Throws what made it fail. `work` awaits only requests of this transaction.
 */
export async function writeDurably<Value>(
  database: IDBPDatabase,
  stores: readonly string[],
  work: (transaction: Writing) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' })
  // Listens from the start, so that a failure is never an unhandled rejection.
  const ending = transaction.done.then(
    () => undefined,
    (thrown: unknown) => ({ thrown }),
  )
  // Also what the browser throws at once undoes the whole: by itself it would commit what was asked before that.
  const value = await (async () => work(transaction))().catch(async (thrown: unknown) => {
    abort(transaction)
    // The transaction knows why the browser ended it (disk full); the request may only know that it was cut off.
    throw transaction.error ?? thrown
  })
  const failure = await ending
  if (failure) throw failure.thrown
  return value
}

function abort(transaction: Writing): void {
  try {
    transaction.abort()
  } catch (thrown) {
    // InvalidStateError: it had ended by itself, so there is nothing left to undo.
    if (!(thrown instanceof DOMException && thrown.name === 'InvalidStateError')) throw thrown
  }
}
