import { browserPorts, openDevice, type Device } from '@keertij/device'
import { addDays, localDate } from '@keertij/kernel'
import { stretchPassphrase } from '@keertij/vault/argon2'

/** Runs in the browser, bundled: a journal of many years, opened, written in and taken apart through the device package. */

const SEALED = 'keertij-1'
const PLAIN = 'plain'
const BARE = 'bare'
/** Head, padded JSON and tag of a record of the smallest length. */
const SEALED_LENGTH = 329

/** Takes in an export file, and waits until the snapshot is whole; lays the same events down in plain JSON. */
export async function seed(text: string): Promise<number> {
  const device = await openedDevice()
  const taken = await device.importAll(text)
  if (!taken.ok) throw new Error(taken.error.code)
  const { events }: { readonly events: readonly unknown[] } = JSON.parse(text)
  const database = await databaseOf(PLAIN, (made) => made.createObjectStore(PLAIN))
  await settled(database.transaction(PLAIN, 'readwrite').objectStore(PLAIN).put(JSON.stringify(events), 1))
  database.close()
  while ((await countOf('bundles')) < Math.floor(taken.value.events / 128))
    await new Promise((resolve) => setTimeout(resolve, 100))
  return taken.value.events
}

/** Milliseconds from nothing to a complete view. */
export async function open(): Promise<number> {
  const start = performance.now()
  const device = await openedDevice()
  if (device.view().entries.size === 0) throw new Error('The journal is empty')
  return performance.now() - start
}

/** The same without a snapshot, as after a restore. The snapshot is laid back. */
export async function openWithoutSnapshot(): Promise<number> {
  const database = await databaseOf(SEALED)
  const bundles = () => database.transaction('bundles', 'readwrite').objectStore('bundles')
  const [keys, values] = [await settled(bundles().getAllKeys()), await settled(bundles().getAll())]
  await settled(bundles().clear())
  const start = performance.now()
  await openedDevice()
  const time = performance.now() - start
  for (const [at, key] of keys.entries()) await settled(bundles().put(values[at], key))
  database.close()
  return time
}

/** The same events as one plain text, read and parsed: what a browser needs at least. */
export async function readPlain(): Promise<number> {
  const start = performance.now()
  const database = await databaseOf(PLAIN)
  const text: unknown = await settled(database.transaction(PLAIN).objectStore(PLAIN).get(1))
  if (typeof text !== 'string') throw new Error('There is no plain journal')
  JSON.parse(text)
  const time = performance.now() - start
  database.close()
  return time
}

/** Milliseconds for one check-in on top of all the rest, `count` times. */
export async function recordOne(count: number): Promise<number[]> {
  const device = await openedDevice()
  const { clock } = browserPorts()
  const today = localDate(clock.now(), clock.offset(clock.now()))
  const times: number[] = []
  for (let n = 0; n < count; n += 1) {
    const start = performance.now()
    const kept = await device.record({
      kind: 'checkin.kept',
      data: { day: addDays(today, -n), mood: 4, urge: 3, halt: [] },
    })
    if (!kept.ok) throw new Error(kept.error.code)
    times.push(performance.now() - start)
  }
  return times
}

/** Milliseconds for as many bytes as a sealed check-in has, in a strict transaction, `count` times. */
export async function writeBare(count: number): Promise<number[]> {
  const database = await databaseOf(BARE, (made) => made.createObjectStore(BARE, { autoIncrement: true }))
  const bytes = crypto.getRandomValues(new Uint8Array(SEALED_LENGTH))
  const times: number[] = []
  for (let n = 0; n < count; n += 1) {
    const start = performance.now()
    const writing = database.transaction(BARE, 'readwrite', { durability: 'strict' })
    writing.objectStore(BARE).add(bytes)
    await new Promise((done) => writing.addEventListener('complete', done))
    times.push(performance.now() - start)
  }
  database.close()
  return times
}

/** Milliseconds to take one page out of the journal. */
export async function removeOne(): Promise<number> {
  const device = await openedDevice()
  const page = [...device.view().entries.values()][0]
  const start = performance.now()
  const removed = await device.record(
    (page?.events ?? []).map((event) => ({ kind: 'entry.removed', data: { event } })),
  )
  if (!removed.ok) throw new Error(removed.error.code)
  return performance.now() - start
}

/** Milliseconds of Argon2id alone, as it is asked of a passphrase. */
export async function derive(): Promise<number> {
  const start = performance.now()
  await stretchPassphrase('een zin die niemand raadt', new Uint8Array(16))
  return performance.now() - start
}

async function openedDevice(): Promise<Device> {
  const device = await openDevice({ ...browserPorts(), channel: undefined })
  if (!device.ok || !device.value.persistent) throw new Error('The device keeps nothing')
  return device.value
}

async function countOf(store: string): Promise<number> {
  const database = await databaseOf(SEALED)
  const count = await settled(database.transaction(store).objectStore(store).count())
  database.close()
  return count
}

function databaseOf(name: string, make: (made: IDBDatabase) => void = () => {}): Promise<IDBDatabase> {
  const opening = indexedDB.open(name)
  opening.addEventListener('upgradeneeded', () => make(opening.result))
  return settled(opening)
}

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((done, failed) => {
    request.addEventListener('success', () => done(request.result))
    request.addEventListener('error', () => failed(request.error))
  })
