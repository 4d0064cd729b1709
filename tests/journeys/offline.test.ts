/** The app comes to lie on the device also when the network fails half way, and an open tab never loses its files. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { filesForOffline } from './harness/built-app.ts'
import { button, openSettings, startForMyself } from './harness/screens.ts'
import { cutNetwork, firstVisit, offlineReady, type Visit } from './harness/visit.ts'
import { PROVING } from './harness/proving.ts'

test.runIf(PROVING)('an installation that fails half way is tried again', async () => {
  const visit = await firstVisit({ unopened: true })
  const { page, app } = visit
  const broken = copyOf(visit)
  const last = filesForOffline(broken).findLast((file) => file.startsWith('/c/l/'))
  rmSync(join(broken, last ?? ''))
  await app.serve(broken)
  await page.goto(app.url)
  await expect.poll(() => cachesHere(page), { timeout: 20_000 }).toHaveLength(1)
  await expect.poll(() => workers(page), { timeout: 20_000 }).toBe(0)
  await app.serve(app.folder)
  await offlineReady(page)
  await cutNetwork(visit)
  await page.reload()
  await page.getByRole('link', { name: visit.words.exit.label }).waitFor()
})

test('a network that goes away is no browser that cannot', async () => {
  const visit = await firstVisit({ unopened: true })
  const { page, app, words } = visit
  await page.addInitScript(() => {
    const { serviceWorker } = navigator
    const register = serviceWorker.register.bind(serviceWorker)
    let away = true
    addEventListener('online', () => (away = false))
    serviceWorker.register = async (...given) => {
      if (away) throw new TypeError('Failed to fetch')
      return register(...given)
    }
  })
  await page.goto(app.url)
  await startForMyself(visit)
  await openSettings(visit)
  await page.getByText(words.settingsScreen.offlineBusy).waitFor()
  await page.evaluate(() => new Promise((next) => setTimeout(next, 2_000)))
  await page.getByText(words.settingsScreen.offlineBusy).waitFor()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.getByText(words.settingsScreen.offlineReady).waitFor({ timeout: 20_000 })
})

test('a tab that is open keeps the files of its version, however many versions pass', async () => {
  const visit = await firstVisit()
  const { page } = visit
  await offlineReady(page)
  const [first = ''] = await cachesHere(page)
  await serveVersion(visit, 'passed-over')
  await expect.poll(() => cachesHere(page)).toContain('keertij-passed-over')
  await expect.poll(() => waits(page)).toBe(true)
  await serveVersion(visit, 'taken')
  await expect.poll(() => cachesHere(page)).toContain('keertij-taken')
  await expect.poll(() => workers(page), { timeout: 20_000 }).toBe(2)
  await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage('update-now'),
  )
  await expect.poll(() => tookOver(page)).toBe(true)
  expect(await cachesHere(page)).toContain(first)
})

test('a new version that was taken in one tab is there in the other at a tap', async () => {
  const visit = await firstVisit()
  const { page, words, app, context } = visit
  await offlineReady(page)
  const other = await context.newPage()
  await other.goto(app.url)
  await serveVersion(visit, 'newer')
  for (const tab of [other, page]) {
    await tab.bringToFront()
    await tab.getByText(words.notices.update).waitFor()
  }
  for (const tab of [other, page]) {
    await tab.bringToFront()
    await Promise.all([tab.waitForEvent('load'), button(tab, words.settingsScreen.updateNow).click()])
  }
})

test.runIf(PROVING)('a store that does not open does not hold up the page', async () => {
  const visit = await firstVisit()
  const { page, app, words, context } = visit
  await offlineReady(page)
  await page.goto(new URL(words.exit.path, app.url).href)
  await page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('keertij')
      opening.onsuccess = () => done(opening.result)
    })
    // Held, and asked for in another version: everybody else waits in line.
    indexedDB.open('keertij', opened.version + 1)
    Object.assign(globalThis, { opened })
  })
  const other = await context.newPage()
  await other.goto(app.url, { waitUntil: 'commit', timeout: 5_000 })
  await other.getByRole('link', { name: words.exit.label }).waitFor()
})

const copyOf = ({ app }: Visit): string => {
  const folder = mkdtempSync(join(tmpdir(), 'keertij-version-'))
  cpSync(app.folder, folder, { recursive: true })
  return folder
}

/** Serves the same app as another version, and lets the browser look for it. */
async function serveVersion(visit: Visit, version: string): Promise<void> {
  const folder = copyOf(visit)
  const worker = join(folder, 'sw.js')
  const text = readFileSync(worker, 'utf8').replace(/^const VERSION = .*$/m, `const VERSION = "${version}"`)
  writeFileSync(worker, text)
  for (const twin of ['.br', '.gz']) rmSync(worker + twin, { force: true })
  await visit.app.serve(folder)
  await visit.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
}

const cachesHere = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())

/** How many workers the browser knows: one that runs, one that waits. None when an installation was undone. */
const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    if (registration?.installing) return -1
    return [registration?.active, registration?.waiting].filter(Boolean).length
  })

const waits = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return Boolean(registration?.waiting) && !registration?.installing
  })

/** The version that waited is at work, and done with what it does first. */
const tookOver = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return !registration?.waiting && registration?.active?.state === 'activated'
  })
