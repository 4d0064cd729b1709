import { signal, type ReadonlySignal } from '@preact/signals'
import type { OfflineState } from './offline-state.ts'

export interface Offline {
  readonly state: ReadonlySignal<OfflineState>
  /** A new version waits for consent. */
  readonly update: ReadonlySignal<boolean>
  /** Puts the service worker to work. */
  start(): void
  /** Takes the new version now; the page is loaded again, drafts are already kept. */
  takeUpdate(): void
}

/** In milliseconds, when the code itself could not be fetched. */
const FETCH_AGAIN = 10_000

/** Knows how far the app is on this device. Call `start` when nothing else waits for the network. */
export function createOffline(): Offline {
  const state = signal<OfflineState>('serviceWorker' in navigator ? 'busy' : 'unsupported')
  const update = signal(false)
  let takeUpdate = (): void => undefined
  const start = (): void => {
    if (state.value === 'unsupported') return
    import('./device-room.ts').then(
      ({ keepOffline }) => (takeUpdate = keepOffline({ state, update })),
      () => setTimeout(start, FETCH_AGAIN),
    )
  }
  return { state, update, start, takeUpdate: () => takeUpdate() }
}
