import { signal } from '@preact/signals'
import { createBrowser } from '@keertij/testkit'
import { afterEach, expect, test, vi } from 'vitest'
import type { OfflineState } from '../platform/offline-state.ts'
import { nl } from '../words/nl.ts'
import { appIn } from './fixtures/app.ts'
import { watchOffline } from './watch-offline.ts'

afterEach(() => vi.unstubAllGlobals())

test('what can be put back stays, and neither the app being ready nor a new version takes its place', async () => {
  vi.stubGlobal('navigator', { serviceWorker: { controller: null } })
  const [state, update] = [signal<OfflineState>('busy'), signal(false)]
  const app = await appIn(createBrowser().tab())
  Object.assign(app, { offline: { ...app.offline, state, update } })
  watchOffline(app)
  const removed = { text: 'Weggehaald.', action: { label: 'Zet terug', act: () => undefined } }
  app.notice.value = removed
  state.value = 'ready'
  expect(app.notice.value).toBe(removed)
  app.notice.value = undefined
  expect(app.notice.value).toMatchObject({ text: nl.notices.offlineReady })

  app.notice.value = removed
  update.value = true
  expect(app.notice.value).toBe(removed)
  app.notice.value = undefined
  expect(app.notice.value).toMatchObject({ text: nl.notices.update })
})

test('a new version is offered once, and a newer one again', async () => {
  vi.stubGlobal('navigator', { serviceWorker: { controller: {} } })
  const [state, update] = [signal<OfflineState>('ready'), signal(true)]
  const app = await appIn(createBrowser().tab())
  Object.assign(app, { offline: { ...app.offline, state, update } })
  watchOffline(app)
  expect(app.notice.value).toMatchObject({ text: nl.notices.update })
  app.notice.value = undefined
  expect(app.notice.value).toBeUndefined()
  update.value = false
  update.value = true
  expect(app.notice.value).toMatchObject({ text: nl.notices.update })
})
