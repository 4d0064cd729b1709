import { effect } from '@preact/signals'
import type { App } from './app.ts'
import { isTab } from './route.ts'

/**
 * Says once when everything is on the device, and offers a new version when one waits. The first is said among the places only:
 * it never lies over a question. Neither takes the place of something to do: what was removed by mistake can still be put back.
 */
export function watchOffline(app: App): void {
  let busy = app.offline.state.peek() === 'busy' && !navigator.serviceWorker.controller
  let offered = false
  let said: App['notice']['value']
  const isFree = (): boolean => app.notice.value?.action === undefined
  effect(() => {
    const amongPlaces = isTab(app.navigation.route.value.at)
    if (!amongPlaces && said && app.notice.peek() === said) app.notice.value = undefined
    if (app.offline.state.value === 'ready' && busy && amongPlaces && isFree()) {
      busy = false
      said = { text: app.words.peek().notices.offlineReady }
      app.notice.value = said
    }
  })
  effect(() => {
    const { value: waits } = app.offline.update
    if (!waits || offered || !isFree()) return void (offered &&= waits)
    offered = true
    const { notices, settingsScreen } = app.words.peek()
    app.notice.value = {
      text: notices.update,
      action: { label: settingsScreen.updateNow, act: app.offline.takeUpdate },
    }
  })
}
