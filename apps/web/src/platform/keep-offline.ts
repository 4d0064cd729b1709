import type { OfflineSignals } from './offline-state.ts'
import { serviceWorkerUrl } from './policy.ts'

/** All in milliseconds. */
const ASK_AGAIN = 1_500
const ANSWER_WITHIN = 3_000
const TRY_AGAIN_FIRST = 5_000
const TRY_AGAIN_AT_MOST = 5 * 60_000

/**
 * Registers the service worker and follows it until every file lies on this device. One file that did not come undoes the
 * whole installation, and the browser then forgets the registration: it is made again, after a while that grows, and at
 * once when the network is back. Returns how to take a new version.
 */
export function keepOffline({ state, update }: OfflineSignals): () => void {
  let waiting: ServiceWorker | undefined
  let consented = false
  let next: ReturnType<typeof setTimeout> | undefined
  let pause = TRY_AGAIN_FIRST
  const watched = new WeakSet<ServiceWorkerRegistration>()

  const later = (act: () => Promise<void>, delay: number): void => {
    clearTimeout(next)
    next = setTimeout(() => void act(), delay)
  }
  const tryAgain = (): void => {
    later(register, pause)
    pause = Math.min(pause * 2, TRY_AGAIN_AT_MOST)
  }
  const ask = async (registration: ServiceWorkerRegistration): Promise<void> => {
    const { active, installing } = registration
    if (active && (await isComplete(active))) state.value = 'ready'
    else if (active || installing || registration.waiting) later(() => ask(registration), ASK_AGAIN)
    else tryAgain()
  }
  const watch = (registration: ServiceWorkerRegistration): void => {
    if (watched.has(registration)) return
    watched.add(registration)
    const look = (): void => {
      waiting = registration.active ? (registration.waiting ?? undefined) : undefined
      update.value = waiting !== undefined
    }
    look()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look)
    })
  }
  async function register(): Promise<void> {
    try {
      const registration = await navigator.serviceWorker.register(serviceWorkerUrl(), {
        updateViaCache: 'none',
      })
      watch(registration)
      await ask(registration)
    } catch (thrown) {
      // What the browser forbids stays forbidden; a network that is away comes back.
      const forbidden = thrown instanceof DOMException && thrown.name === 'SecurityError'
      if (forbidden && !navigator.serviceWorker.controller) state.value = 'unsupported'
      else tryAgain()
    }
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (consented) location.reload()
  })
  addEventListener('online', () => {
    if (state.value === 'busy') later(register, 0)
  })
  void register()
  return () => {
    consented = true
    // Taken in another tab already: then nothing waits, and this page only has to be loaded again.
    if (waiting?.state === 'installed') waiting.postMessage('update-now')
    else location.reload()
  }
}

/** False also when the worker does not answer: the browser may have stopped it. */
function isComplete(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', (event) => resolve(event.data === true), { once: true })
    channel.port1.start()
    worker.postMessage('complete?', [channel.port2])
    setTimeout(resolve, ANSWER_WITHIN, false)
  })
}
