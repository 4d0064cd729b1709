import type { Device, DeviceProblem } from '@keertij/device'
import { instant, LANGUAGES, offset, type Clock, type Language, type Result } from '@keertij/kernel'
import { effect, signal, type Signal } from '@preact/signals'
import { hydrate, render } from 'preact'
import { createContent, NOW_HELP, type Content } from './platform/content.ts'
import { deferDevice, isBlank } from './platform/deferred-device.ts'
import { leave, onThreeShifts } from './platform/exit.ts'
import { keepInstallOffer } from './platform/install.ts'
import { createOffline } from './platform/offline.ts'
import { type App, createApp } from './shell/app.ts'
import { createNavigation, watchDeviceBack } from './shell/navigation.ts'
import { loadRooms } from './shell/late.ts'
import { Root } from './shell/root.tsx'
import type { Tab } from './shell/route.ts'
import { NeutralShell } from './shell/shell.tsx'
import { Unopened } from './shell/unopened.tsx'
import { loadWords } from './words/index.ts'
import './app.css'

const clock: Clock = {
  now: () => instant(Date.now()),
  offset: (at) => offset(-new Date(at).getTimezoneOffset()),
}

/** The composition root: opens the device, makes the app, puts it where the prerendered page stands. */
async function start(): Promise<void> {
  const place = document.getElementById('app')
  if (!place) throw new Error('The page has no place for the app')
  const pageLanguage: Language = document.documentElement.lang === 'en' ? 'en' : 'nl'
  const asked = (history.state as { now?: boolean } | null)?.now === true
  history.replaceState(null, '', '/')
  const blank = isBlank()
  const content = createContent()
  if (asked || navigator.serviceWorker?.controller) fetchAhead(content, pageLanguage)
  const pageWords = await loadWords(pageLanguage)
  let tapped: Tab | undefined
  const onSelect = (tab: Tab): void => void (tapped = tab)
  hydrate(<NeutralShell words={pageWords} language={pageLanguage} onSelect={onSelect} />, place)

  // Now help does not wait for the journal, and a first visit has none.
  const waits = !asked && !(await blank)
  const device = waits ? await opened() : deferDevice(openOnce)
  if ('code' in device)
    return render(<Unopened words={pageWords} language={pageLanguage} problem={device} />, place)
  const ready = signal(waits || (await blank))
  const navigation = createNavigation({ at: device.view().count > 0 ? 'today' : 'first' })
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
  if (tapped) navigation.go({ at: tapped })
  if (asked) openNowHelp(app, ready)
  listen(app)
  render(<Root app={app} />, place)
  whenIdle(() => void loadTheRest(app))
}

let opening: Promise<Result<Device, DeviceProblem>> | undefined
const openOnce = (): Promise<Result<Device, DeviceProblem>> => {
  opening ??= import('./platform/device-room.ts').then(({ openHere }) => openHere())
  return opening
}

async function opened(): Promise<Device | DeviceProblem> {
  const device = await openOnce()
  return device.ok ? device.value : device.error
}

/** Begins at once with what an installed app needs in a moment anyway; it comes from the cache. */
function fetchAhead(content: Content, language: Language): void {
  void openOnce()
  void loadRooms()
  void content.lesson(NOW_HELP, language)
}

/** The home-screen shortcut: water and slider now, the journal as soon as it is open. */
function openNowHelp(app: App, ready: Signal<boolean>): void {
  app.navigation.open({ at: 'now-help' })
  void app.device.refresh().then(() => {
    ready.value = true
    if (app.device.view().count > 0) app.navigation.settleOn({ at: 'today' })
  })
}

/** What everybody fetches when nothing else waits, in one order: no request tells what a person looks at. */
async function loadTheRest(app: App): Promise<void> {
  try {
    for (const language of LANGUAGES) await app.content.lesson(NOW_HELP, language)
    await loadRooms()
    await openOnce()
    await Promise.all(LANGUAGES.map(loadWords))
    await app.loadIndex()
  } finally {
    app.offline.start()
  }
}

function whenIdle(act: () => void): void {
  if (document.readyState !== 'complete') addEventListener('load', () => whenIdle(act), { once: true })
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 3_000 })
  else setTimeout(act, 200)
}

function listen(app: App): void {
  keepInstallOffer()
  watchDeviceBack(app.navigation)
  onThreeShifts(app.leave)
  watchOffline(app)
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void app.device.refresh()
  })
}

/** Says once when everything is on the device, and offers a new version when one waits. */
function watchOffline(app: App): void {
  let busy = app.offline.state.peek() === 'busy' && !navigator.serviceWorker.controller
  effect(() => {
    if (app.offline.state.value === 'ready' && busy && app.navigation.route.value.at !== 'now-help') {
      busy = false
      app.notice.value = { text: app.words.peek().notices.offlineReady }
    }
  })
  effect(() => {
    if (!app.offline.update.value) return
    const { notices, settingsScreen } = app.words.peek()
    app.notice.value = {
      text: notices.update,
      action: { label: settingsScreen.updateNow, act: app.offline.takeUpdate },
    }
  })
}

void start()
