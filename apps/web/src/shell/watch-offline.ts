import { effect } from '@preact/signals'
import type { App } from './app.ts'
import { isTab } from './route.ts'

/** Says once when everything is on the device, and offers a new version when one waits. */
export function watchOffline(app: App): void {
  let busy = app.offline.state.peek() === 'busy' && !navigator.serviceWorker.controller
  effect(() => {
    if (app.offline.state.value === 'ready' && busy && isTab(app.navigation.route.value.at)) {
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
