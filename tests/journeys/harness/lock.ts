import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { button, openSettings, row, seesTitle } from './screens.ts'
import type { Visit } from './visit.ts'

/** Stretching a passphrase takes a second, and many on a machine that does other work as well. In ms. */
const STRETCH = 40_000

export const PASSPHRASE = 'zeven natte schapen op de dijk'

/** Opens the steps that make a lock, on a first visit or from the settings. */
export async function openNewLock(visit: Visit): Promise<void> {
  const { page, words } = visit
  const early = button(page, words.first.lock)
  if (await early.isVisible()) await early.click()
  else {
    await openSettings(visit)
    await button(page, words.lock.settings.set).click()
  }
  await seesTitle(page, words.lock.set.title)
}

/** Sets a lock with a passphrase, to its end. Gives the 24 words. */
export async function setLock(visit: Visit, passphrase = PASSPHRASE): Promise<readonly string[]> {
  const { page, words } = visit
  await openNewLock(visit)
  await row(page, words.lock.set.passphrase).click()
  await choosePassphrase(visit, passphrase, words.lock.next)
  const kit = await proveKit(visit)
  await seesLate(page, words.lock.set.doneTitle)
  await button(page, words.lock.set.toToday).click()
  await seesTitle(page, words.today.title)
  return kit
}

export async function choosePassphrase(
  { page, words }: Visit,
  passphrase: string,
  go: string,
): Promise<void> {
  await page.locator('#new-passphrase').fill(passphrase)
  await button(page, go).click()
  await page.getByText(words.lock.busy).waitFor({ state: 'hidden', timeout: STRETCH })
}

/** Takes the words that are shown, and gives them back by their first four letters. */
export async function proveKit({ page, words }: Visit): Promise<readonly string[]> {
  const kit = await shownKit(page)
  await button(page, words.lock.sheet.done).click()
  await seesTitle(page, words.lock.prove.title)
  await page
    .getByLabel(words.lock.kit.label, { exact: true })
    .fill(kit.map((word) => word.slice(0, 4)).join(' '))
  await button(page, words.lock.prove.check).click()
  return kit
}

export async function shownKit(page: Page): Promise<readonly string[]> {
  await page.locator('.kit-words li').first().waitFor()
  const kit = await page.locator('.kit-words li').allTextContents()
  expect(kit).toHaveLength(24)
  return kit
}

/** The heading of a screen that comes after a passphrase was stretched. */
export async function seesLate(page: Page, title: string): Promise<void> {
  await page.locator('main h1').getByText(title, { exact: true }).waitFor({ timeout: STRETCH })
}

export async function seesLock({ page, words }: Visit): Promise<void> {
  await page
    .locator('main h1')
    .getByText(words.lock.locked.title, { exact: true })
    .waitFor({ timeout: STRETCH })
}

export async function tryPassphrase({ page, words }: Visit, passphrase: string): Promise<void> {
  await page.getByLabel(words.lock.passphrase, { exact: true }).fill(passphrase)
  await button(page.locator('main'), words.lock.locked.open).click()
}

export async function unlock(visit: Visit, passphrase = PASSPHRASE): Promise<void> {
  const { page, words } = visit
  await seesLock(visit)
  await tryPassphrase(visit, passphrase)
  await page
    .locator('main h1')
    .getByText(words.lock.locked.title, { exact: true })
    .waitFor({ state: 'detached', timeout: STRETCH })
}

export async function unlockByKit(visit: Visit, kit: readonly string[]): Promise<void> {
  const { page, words } = visit
  await seesLock(visit)
  await button(page, words.lock.locked.useWords).click()
  await page.getByLabel(words.lock.kit.label, { exact: true }).fill(kit.join('\n'))
  await button(page.locator('main'), words.lock.locked.open).click()
  await page.locator('main h1').getByText(words.lock.locked.title).waitFor({ state: 'detached' })
}

/** By the button in the settings. */
export async function lockNow(visit: Visit): Promise<void> {
  const { page, words } = visit
  await openSettings(visit)
  await button(page, words.lock.settings.now).click()
  await seesLock(visit)
}

/** Everything of the page that somebody could read: text, attributes and values, also of what is hidden. */
export const everythingShown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea')].map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    )
    return [document.body.outerHTML, document.title, ...values].join('\n')
  })

/** What the storage tells by its names alone. */
export const storageNames = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    const stored = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat()
    return JSON.stringify([databases, await caches.keys(), stored, document.cookie])
  })

/** Plays that the page goes out of sight, or comes back, as the browser tells it. */
export const turn = (page: Page, to: 'visible' | 'hidden'): Promise<void> =>
  page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true })
    Object.defineProperty(document, 'hidden', { value: visibility === 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, to)

/** Nothing can be seen: neither the page nor what lies above it. */
export const isBlank = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [document.body, ...document.querySelectorAll('dialog, [popover]')].every(
      (element) => getComputedStyle(element).opacity === '0',
    ),
  )

/** How often each of these occurs in the files that a browser keeps. The browser must be closed. */
export function countInFiles(
  profile: string,
  wanted: Readonly<Record<string, Uint8Array | string>>,
): Readonly<Record<string, number>> {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name)))
  const count = (needle: Buffer): number =>
    files.reduce((sum, bytes) => {
      let times = 0
      for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) times += 1
      return sum + times
    }, 0)
  // Browsers write text in one byte or in two bytes for each letter.
  const forms = (what: Uint8Array | string): readonly Buffer[] =>
    typeof what === 'string' ? [Buffer.from(what, 'utf8'), Buffer.from(what, 'utf16le')] : [Buffer.from(what)]
  return Object.fromEntries(
    Object.entries(wanted).map(([name, what]) => [
      name,
      forms(what).reduce((sum, form) => sum + count(form), 0),
    ]),
  )
}
