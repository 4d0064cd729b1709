import { instant, offset } from '@keertij/kernel'
import type { DevicePorts, Stretch } from './ports.ts'

/** The ports of a real browser tab; the worker that stretches passphrases is the caller's. */
export const browserPorts = (stretch?: Stretch): DevicePorts => ({
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
  idle: () =>
    new Promise((resolve) => {
      // Safari has no idle callback.
      if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 500)
      else requestIdleCallback(() => resolve(), { timeout: 5_000 })
    }),
  stretch,
})
