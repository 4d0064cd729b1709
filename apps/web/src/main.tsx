import type { Device, DeviceProblem } from '@keertij/device'
import { instant, LANGUAGES, offset, type Clock, type Language, type Result } from '@keertij/kernel'
import { effect } from '@preact/signals'
import { hydrate, render } from 'preact'
import { createContent } from './platform/content.ts'
import { deferDevice, isBlank } from './platform/deferred-device.ts'
import { leave, onThreeShifts } from './platform/exit.ts'
import { startOffline } from './platform/offline.ts'
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
  const pageWords = await loadWords(pageLanguage)
  let tapped: Tab | undefined
  const onSelect = (tab: Tab): void => void (tapped = tab)
  hydrate(<NeutralShell words={pageWords} language={pageLanguage} onSelect={onSelect} />, place)
  const opening = import('./platform/device-room.ts').then(({ openHere }) => openHere())
  const device = (await isBlank()) ? deferDevice(opening) : await opened(opening)
  if ('code' in device)
    return render(<Unopened words={pageWords} language={pageLanguage} problem={device} />, place)

  const asked = (history.state as { now?: boolean } | null)?.now === true
  history.replaceState(null, '', '/')
  const home = { at: device.view().count > 0 ? 'today' : 'first' } as const
  const navigation = createNavigation(home)
  const app = createApp({
    device,
    content: createContent(),
    offline: startOffline(),
    navigation,
    clock,
    random: Math.random,
    pageLanguage,
    pageWords,
    exit: leave,
  })
  if (tapped) navigation.go({ at: tapped })
  if (asked) navigation.open({ at: 'now-help' })
  void loadRooms().then(() => Promise.all(LANGUAGES.map(loadWords)))
  listen(app)
  render(<Root app={app} />, place)
}

async function opened(opening: Promise<Result<Device, DeviceProblem>>): Promise<Device | DeviceProblem> {
  const device = await opening
  return device.ok ? device.value : device.error
}

function listen(app: App): void {
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
