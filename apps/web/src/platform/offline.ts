import { signal, type ReadonlySignal } from '@preact/signals'
import { serviceWorkerUrl } from './policy.ts'

/** `ready` is only ever said when every file of this version lies in the cache. */
export type OfflineState = 'unsupported' | 'busy' | 'ready'

export interface Offline {
  readonly state: ReadonlySignal<OfflineState>
  /** A new version waits for consent. */
  readonly update: ReadonlySignal<boolean>
  /** Puts the service worker to work. */
  start(): void
  /** Takes the new version now; the page is loaded again, drafts are already kept. */
  takeUpdate(): void
}

const ASK_AGAIN = 1_500

/** Knows how far the app is on this device. Call `start` when nothing else waits for the network. */
export function createOffline(): Offline {
  const state = signal<OfflineState>('serviceWorker' in navigator ? 'busy' : 'unsupported')
  const update = signal(false)
  let waiting: ServiceWorker | undefined
  let consented = false

  const ask = async (registration: ServiceWorkerRegistration): Promise<void> => {
    const worker = registration.active
    if (worker && (await isComplete(worker))) state.value = 'ready'
    else setTimeout(() => void ask(registration), ASK_AGAIN)
  }
  const watch = (registration: ServiceWorkerRegistration): void => {
    const look = (): void => {
      waiting = registration.active ? (registration.waiting ?? undefined) : undefined
      update.value = waiting !== undefined
    }
    look()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look)
    })
  }
  return {
    state,
    update,
    start() {
      if (state.value === 'busy') {
        navigator.serviceWorker.addEventListener('controllerchange', () => {
          if (consented) location.reload()
        })
        navigator.serviceWorker
          .register(serviceWorkerUrl(), { updateViaCache: 'none' })
          .then((registration) => {
            watch(registration)
            return ask(registration)
          })
          .catch(() => {
            state.value = navigator.serviceWorker.controller ? state.value : 'unsupported'
          })
      }
    },
    takeUpdate() {
      consented = true
      waiting?.postMessage('update-now')
    },
  }
}

function isComplete(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', (event) => resolve(event.data === true), { once: true })
    channel.port1.start()
    worker.postMessage('complete?', [channel.port2])
  })
}
