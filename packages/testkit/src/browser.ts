import 'fake-indexeddb/auto'
import { IDBFactory as MemoryFactory } from 'fake-indexeddb'
import { seededBytes } from './bytes.ts'
import { seededClock, type SeededClock } from './clock.ts'

type Listener = (event: { readonly data: unknown }) => void

/** One browser with one site's storage, in memory. Each `tab()` gives the ports of one tab. */
export interface FakeBrowser {
  readonly indexedDB: IDBFactory
  readonly clock: SeededClock
  /** How often the site asked not to be evicted. */
  asked(): number
  tab(): FakeTab
}

export interface FakeTab {
  readonly indexedDB: IDBFactory
  readonly databaseName: string
  readonly clock: SeededClock
  readonly randomBytes: (length: number) => Uint8Array<ArrayBuffer>
  readonly locks: { request<Value>(name: string, work: () => Promise<Value>): Promise<Value> }
  readonly channel: {
    postMessage(message: unknown): void
    addEventListener(type: 'message', listener: Listener): void
  }
  readonly storage: {
    persist(): Promise<boolean>
    persisted(): Promise<boolean>
    estimate(): Promise<{ readonly usage: number; readonly quota: number }>
  }
  readonly stretch: (passphrase: string, salt: Uint8Array) => Promise<Uint8Array>
}

export function createBrowser(seed = 1): FakeBrowser {
  const indexedDB = new MemoryFactory()
  const clock = seededClock('2026-02-02T20:00:00Z')
  const randomBytes = seededBytes(seed)
  const locks = createLocks()
  const tabs: Set<Listener>[] = []
  let asked = 0
  return {
    indexedDB,
    clock,
    asked: () => asked,
    tab: () => ({
      indexedDB,
      databaseName: 'keertij',
      clock,
      randomBytes,
      locks,
      channel: createChannel(tabs),
      storage: {
        async persist() {
          asked += 1
          return true
        },
        persisted: async () => asked > 0,
        estimate: async () => ({ usage: 1_000, quota: 1_000_000 }),
      },
      stretch: cheapStretch,
    }),
  }
}

/** Stands in for Argon2id, which takes a second: no less one-way, and cheap to guess at. */
async function cheapStretch(passphrase: string, salt: Uint8Array): Promise<Uint8Array> {
  const message = new TextEncoder().encode(`${passphrase}\n${Array.from(salt).join()}`)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', message))
}

/** One holder at a time for each name, in order of asking, as Web Locks do. */
function createLocks(): FakeTab['locks'] {
  const last = new Map<string, Promise<unknown>>()
  return {
    request(name, work) {
      const next = (last.get(name) ?? Promise.resolve()).then(work, work)
      last.set(name, next)
      return next
    },
  }
}

/** Reaches every other tab, a moment later, as `BroadcastChannel` does. */
function createChannel(tabs: Set<Listener>[]): FakeTab['channel'] {
  const own = new Set<Listener>()
  tabs.push(own)
  return {
    postMessage(data) {
      for (const other of tabs) {
        if (other !== own) for (const listener of other) setTimeout(() => listener({ data }), 0)
      }
    },
    addEventListener: (_type, listener) => void own.add(listener),
  }
}
