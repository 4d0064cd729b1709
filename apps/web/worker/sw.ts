/**
 * The service worker: the whole app and the whole content pack on the device, fetched by everybody in one fixed order.
 * The build puts VERSION, FILES, SHELLS and NEUTRAL above this text and strips the types; there is no bundler and no
 * library.
 *
 * An update waits for consent or for the next start. The caches of versions before stay as long as a tab may run one of
 * them, so that it finds its hashed files.
 */
declare const VERSION: string
declare const FILES: readonly string[]
declare const SHELLS: Readonly<Record<string, string>>
declare const NEUTRAL: readonly string[]

const worker = self as unknown as ServiceWorkerGlobalScope
const PREFIX = 'keertij-'
const CACHE = PREFIX + VERSION
const AT_ONCE = 6
/** How long the page waits for the choice of language, in milliseconds. */
const CHOICE_WITHIN = 300

worker.addEventListener('install', (event) => event.waitUntil(fill()))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('message', (event) => {
  if (event.data === 'update-now') event.waitUntil(worker.skipWaiting())
  if (event.data === 'complete?') event.waitUntil(answerComplete(event))
})
worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (event.request.mode === 'navigate') {
    if (url.pathname === '/') event.respondWith(shell(event.request))
    else if (NEUTRAL.includes(url.pathname)) event.respondWith(fromCache(url.pathname, event.request))
  } else if (!url.pathname.startsWith('/api/')) event.respondWith(fromCache(url.pathname, event.request))
})

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE)
  for (let from = 0; from < FILES.length; from += AT_ONCE) {
    await Promise.all(FILES.slice(from, from + AT_ONCE).map((file) => put(cache, file)))
  }
}

async function put(cache: Cache, file: string): Promise<void> {
  if (await cache.match(file)) return
  const response = await fetch(file, {
    cache: file.startsWith('/a/') || file.startsWith('/c/') ? 'default' : 'reload',
  })
  if (!response.ok || response.redirected) throw new Error(`${file}: ${response.status}`)
  await cache.put(file, response)
}

/** Old caches go only when nothing runs; else a later version, taking over, finds and removes them. */
async function takeOver(): Promise<void> {
  const running = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  // A version that is coming in at this moment has a cache as well.
  if (running.length === 0 && !worker.registration.installing) {
    const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE)
    await Promise.all(names.map((name) => caches.delete(name)))
  }
  await worker.clients.claim()
}

async function answerComplete(event: ExtendableMessageEvent): Promise<void> {
  const cache = await caches.open(CACHE)
  const stored = new Set((await cache.keys()).map((request) => new URL(request.url).pathname))
  event.ports[0]?.postMessage(FILES.every((file) => stored.has(file)))
}

async function fromCache(path: string, request: Request): Promise<Response> {
  const current = await caches.open(CACHE)
  return (await current.match(path)) ?? (await caches.match(path)) ?? fetch(request)
}

/** The prerendered page in the language that was chosen; the browser's own language until then. */
async function shell(request: Request): Promise<Response> {
  const language = (await chosenLanguage()) ?? (/^en\b/.test(navigator.language) ? 'en' : 'nl')
  const path = SHELLS[language]
  return path === undefined ? fetch(request) : fromCache(path, request)
}

/** Reads the one preference the worker needs from the store of clear values; opens nothing that is not there. */
function chosenLanguage(): Promise<string | undefined> {
  return new Promise((resolve) => {
    // A store that another tab holds may never open; the page does not wait for it.
    setTimeout(resolve, CHOICE_WITHIN, undefined)
    const opening = indexedDB.open('keertij')
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = () => resolve(undefined)
    opening.onsuccess = () => {
      const database = opening.result
      const done = (value: unknown): void => {
        database.close()
        resolve(value === 'nl' || value === 'en' ? value : undefined)
      }
      if (!database.objectStoreNames.contains('clear')) return done(undefined)
      const reading = database.transaction('clear').objectStore('clear').get('language')
      reading.onsuccess = () => done(reading.result)
      reading.onerror = () => done(undefined)
    }
  })
}
