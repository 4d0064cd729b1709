import { browserPorts, openDevice } from '@keertij/device'
import type { Language } from '@keertij/kernel'
import { effect } from '@preact/signals'
import { hydrate, render } from 'preact'
import { createContent } from './platform/content.ts'
import { leave, onThreeShifts } from './platform/exit.ts'
import { startOffline } from './platform/offline.ts'
import { createApp } from './shell/app.ts'
import { createNavigation, watchDeviceBack } from './shell/navigation.ts'
import { Root } from './shell/root.tsx'
import { NeutralShell } from './shell/shell.tsx'
import { Unopened } from './shell/unopened.tsx'
import './app.css'

/** The composition root: opens the device, makes the app, puts it where the prerendered page stands. */
async function start(): Promise<void> {
  const place = document.getElementById('app')
  if (!place) throw new Error('The page has no place for the app')
  const pageLanguage: Language = document.documentElement.lang === 'en' ? 'en' : 'nl'
  hydrate(<NeutralShell language={pageLanguage} />, place)
  const ports = browserPorts()
  const device = await openDevice(ports)
  if (!device.ok) return render(<Unopened language={pageLanguage} problem={device.error} />, place)

  const asked = (history.state as { now?: boolean } | null)?.now === true
  history.replaceState(null, '', '/')
  const home = { at: device.value.view().count > 0 ? 'today' : 'first' } as const
  const navigation = createNavigation(home)
  const app = createApp({
    device: device.value,
    content: createContent(),
    offline: startOffline(),
    navigation,
    clock: ports.clock,
    random: Math.random,
    pageLanguage,
    exit: leave,
  })
  if (asked) navigation.open({ at: 'now-help' })
  watchDeviceBack(navigation)
  onThreeShifts(app.leave)
  watchOffline(app)
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void device.value.refresh()
  })
  render(<Root app={app} />, place)
}

/** Says once when everything is on the device, and offers a new version when one waits. */
function watchOffline(app: ReturnType<typeof createApp>): void {
  let busy = app.offline.state.peek() === 'busy' && !navigator.serviceWorker.controller
  effect(() => {
    if (app.offline.state.value === 'ready' && busy) {
      busy = false
      app.notice.value = { text: app.words.peek().notices.offlineReady }
    }
  })
  effect(() => {
    if (!app.offline.update.value) return
    const { notices, settingsScreen } = app.words.peek()
    app.notice.value = { text: notices.update, action: { label: settingsScreen.updateNow, act: app.offline.takeUpdate } }
  })
}

void start()
