import { openDatabase, writeDurably } from './database.ts'

const STORE = 'clear'
const VERSION = 1

/** The values under these keys, in clear; `undefined` where there is none. Makes nothing. Throws what IndexedDB throws. */
export async function readClear(
  factory: IDBFactory,
  name: string,
  keys: readonly string[],
): Promise<readonly unknown[]> {
  const database = await openDatabase({ factory, name, version: VERSION, create: undefined, onGone() {} })
  if (!database) return keys.map(() => undefined)
  try {
    const store = database.transaction(STORE).store
    return await Promise.all(keys.map((key) => store.get(key)))
  } finally {
    database.close()
  }
}

/** Writes values, all or none, durably; `undefined` takes one out. Throws what IndexedDB throws. */
export async function writeClear(
  factory: IDBFactory,
  name: string,
  values: ReadonlyMap<string, unknown>,
): Promise<void> {
  const database = await openDatabase({ factory, name, version: VERSION, create: makeStore, onGone() {} })
  if (!database) return
  try {
    await writeDurably(database, [STORE], (transaction) => {
      const store = transaction.objectStore(STORE)
      return Promise.all(
        Array.from(values, async ([key, value]) =>
          value === undefined ? store.delete(key) : store.put(value, key),
        ),
      )
    })
  } finally {
    database.close()
  }
}

const makeStore = (database: IDBDatabase): void => void database.createObjectStore(STORE)
