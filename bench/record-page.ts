import { browserPorts, openDevice } from '@keertij/device'
import { addDays, localDate } from '@keertij/kernel'

/** Runs in the browser, bundled: check-ins one after the other, each waited for as a person's screen does. */

/** Records `count` check-ins. Returns acknowledged records a second. */
export async function keepCheckIns(count: number): Promise<number> {
  const ports = browserPorts()
  const device = await openDevice(ports)
  if (!device.ok || !device.value.persistent) throw new Error('The device keeps nothing')
  const today = localDate(ports.clock.now(), ports.clock.offset(ports.clock.now()))
  const start = performance.now()
  for (let n = 0; n < count; n += 1) {
    const day = addDays(today, -(n % 365))
    const kept = await device.value.record({
      kind: 'checkin.kept',
      data: { day, mood: 4, urge: 3, halt: [] },
    })
    if (!kept.ok) throw new Error(kept.error.code)
  }
  return (count / (performance.now() - start)) * 1_000
}

/** Writes `count` times as many bytes as a sealed check-in has, each in a strict transaction. Returns writes a second. */
export async function writeBytes(count: number): Promise<number> {
  const database = await open()
  const bytes = crypto.getRandomValues(new Uint8Array(SEALED))
  const start = performance.now()
  for (let n = 0; n < count; n += 1) {
    await new Promise<void>((done, failed) => {
      const writing = database.transaction('bytes', 'readwrite', { durability: 'strict' })
      writing.objectStore('bytes').add(bytes)
      writing.addEventListener('complete', () => done())
      writing.addEventListener('abort', () => failed(writing.error))
    })
  }
  const seconds = (performance.now() - start) / 1_000
  database.close()
  return count / seconds
}

/** Head, padded JSON and tag of a record of the smallest length. */
const SEALED = 329

function open(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('bare')
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('bytes', { autoIncrement: true }),
    )
    opening.addEventListener('success', () => done(opening.result))
    opening.addEventListener('error', () => failed(opening.error))
  })
}
