import type { Device, DeviceProblem } from '@keertij/device'
import { err, LANGUAGES, type Language, type Result } from '@keertij/kernel'
import { batch, signal } from '@preact/signals'
import { hydrate, render } from 'preact'
import { clock } from './platform/clock.ts'
import { createContent, NOW_HELP } from './platform/content.ts'
import { deferDevice, isBlank } from './platform/deferred-device.ts'
import { keepInstallOffer } from './platform/install.ts'
import { leave, onThreeShifts } from './platform/leave.ts'
import { createOffline } from './platform/offline.ts'
import { watchSight } from './platform/sight.ts'
import { type App, createApp } from './shell/app.ts'
import { createNavigation, watchDeviceBack } from './shell/navigation.ts'
import { loadRooms } from './shell/late.ts'
import { lockAway } from './shell/put-away.ts'
import { openPlace } from './shell/places.ts'
import { Root } from './shell/root.tsx'
import type { Tab } from './shell/route.ts'
import { NeutralShell } from './shell/shell.tsx'
import type { Shut } from './shell/unopened.tsx'
import { wantedPlace, type Wanted } from './shell/wanted.ts'
import { loadWords } from './words/index.ts'
import './app.css'

/** The composition root: opens the device, makes the app, puts it where the prerendered page stands. */
async function start(): Promise<void> {
  const place = document.getElementById('app')
  if (!place) throw new Error('The page has no place for the app')
  const pageLanguage: Language = document.documentElement.lang === 'en' ? 'en' : 'nl'
  const asked = wantedPlace(history.state)
  let wanted: Tab | Wanted | undefined = asked
  history.replaceState(null, '', '/')
  const blank = isBlank()
  const content = createContent()
  if (wanted === 'now-help') void content.lesson(NOW_HELP, pageLanguage)
  else if (navigator.serviceWorker?.controller) fetchAhead()
  const pageWords = await loadWords(pageLanguage)
  const nowTapped = new Promise<undefined>((tapped) => {
    const onSelect = (tab: Tab): void => void (wanted = tab)
    const onNow = (): void => {
      wanted = 'now-help'
      tapped(undefined)
    }
    hydrate(
      <NeutralShell words={pageWords} language={pageLanguage} onSelect={onSelect} onNow={onNow} />,
      place,
    )
  })

  // Now help does not wait for the journal, and a first visit has none.
  const nothingKept = await blank
  const opened =
    wanted === 'now-help' || nothingKept ? undefined : await Promise.race([openOnce(), nowTapped])
  const ready = signal(nothingKept || opened !== undefined)
  const shut = signal<Shut | undefined>(opened?.ok === false ? opened.error : undefined)
  const device = opened?.ok ? opened.value : deferDevice(openOnce)
  const navigation = createNavigation({ at: isNew(device) ? 'first' : 'today' })
  const app = createApp({
    device,
    content,
    offline: createOffline(),
    navigation,
    clock,
    random: Math.random,
    ready,
    pageLanguage,
    pageWords,
    exit: leave,
  })
  // Whom it is about comes before which programme: a partner would begin in the wrong one.
  if (asked === 'programme' && wanted === asked && isNew(device)) navigation.go({ at: 'first' })
  else if (wanted === 'now-help') navigation.open({ at: wanted })
  else if (wanted === 'recognise' || wanted === 'letter') openPlace(app, wanted)
  else if (wanted) navigation.go({ at: wanted })
  listen(app)
  render(<Root app={app} shut={shut} />, place)
  await nextFrame()
  // Before anything can be unlocked: the lock comes with the screens behind the first one. On a first visit it waits for those.
  if (!nothingKept) void watchAwayFrom(app)
  if (!ready.value) {
    const problem = await openBehind(app)
    batch(() => {
      shut.value = problem
      ready.value = true
    })
  }
  whenIdle(() => void loadTheRest(app))
}

let opening: Promise<Result<Device, Shut>> | undefined

/** The same device each time. A piece of the app that did not come is asked for again the next time. */
function openOnce(): Promise<Result<Device, Shut>> {
  opening ??= import('./platform/device-room.ts').then(
    ({ openHere }): Promise<Result<Device, DeviceProblem>> => openHere(),
    () => {
      opening = undefined
      return err({ code: 'not-loaded' as const })
    },
  )
  return opening
}

/** Begins at once with what an installed app needs in a moment anyway; it comes from the cache. */
function fetchAhead(): void {
  void openOnce()
  void loadRooms()
}

/** After what was rendered has been painted; at once in a page that nobody sees. */
const nextFrame = (): Promise<void> =>
  new Promise((painted) => {
    if (document.visibilityState === 'hidden') painted()
    else requestAnimationFrame(() => setTimeout(painted))
  })

/** Water and slider now, the journal under them as soon as it is open. */
async function openBehind(app: App): Promise<Shut | undefined> {
  const opened = await openOnce()
  if (!opened.ok) return opened.error
  await app.device.refresh()
  if (!isNew(app.device)) app.navigation.settleOn({ at: 'today' })
  return undefined
}

/** Nobody has written or chosen anything here yet, and nobody put a lock on it. */
const isNew = (device: Device): boolean =>
  device.view().count === 0 && device.settings().programme === undefined && device.lock().state === 'none'

/** What everybody fetches when nothing else waits, in one order: no request tells what a person looks at. */
async function loadTheRest(app: App): Promise<void> {
  for (const language of LANGUAGES) await app.content.lesson(NOW_HELP, language)
  await loadRooms()
  if (!watched) await watchAwayFrom(app)
  await app.device.refresh()
  await Promise.allSettled(LANGUAGES.map(loadWords))
  await app.loadIndex()
  await import('./shell/watch-offline.ts').then(
    ({ watchOffline }) => watchOffline(app),
    // Without a network there is nothing to say yet; the next start tries again.
    () => undefined,
  )
  app.offline.start()
}

let watched = false

/** Locks by itself when nobody looks for long. Without a lock there is nothing to do. */
async function watchAwayFrom(app: App): Promise<void> {
  watched = true
  const room = await import('./platform/device-room.ts').catch(() => undefined)
  watched = room !== undefined
  room?.watchAway({
    now: clock.now,
    lockAfter: () => (app.lock.peek().state === 'unlocked' ? app.device.settings().lockAfter : undefined),
    lock: () => void lockAway(app.device),
    inSightElsewhere: room.tellSight(),
  })
}

function whenIdle(act: () => void): void {
  if (document.readyState !== 'complete') addEventListener('load', () => whenIdle(act), { once: true })
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 3_000 })
  else setTimeout(act, 200)
}

function listen(app: App): void {
  keepInstallOffer()
  watchSight()
  watchDeviceBack(app.navigation)
  onThreeShifts(app.leave)
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void app.device.refresh()
  })
}

void start()
