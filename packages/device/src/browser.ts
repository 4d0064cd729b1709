import { instant, offset } from '@keertij/kernel'
import type { DevicePorts } from './ports.ts'

/** The ports of a real browser tab. */
export const browserPorts = (): DevicePorts => ({
  indexedDB: globalThis.indexedDB,
  databaseName: 'keertij',
  clock: {
    now: () => instant(Date.now()),
    offset: (at) => offset(-new Date(at).getTimezoneOffset()),
  },
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  locks: navigator.locks && { request: (name, work) => navigator.locks.request(name, work) },
  channel: typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('keertij'),
  storage: navigator.storage,
})
