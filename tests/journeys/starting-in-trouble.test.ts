/** When a part of the app, the store or the key is not there: nothing is hidden, nothing is lost, and now help works. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { buttonAmong } from './harness/content.ts'
import {
  button,
  goTo,
  keepCheckIn,
  openCheckIn,
  openCrisis,
  openJournal,
  openNowHelp,
  row,
  seesTitle,
  startForMyself,
} from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'
import { PROVING } from './harness/proving.ts'

const SAFETY_PLAN = 'flows/safety-plan'
const NOTE = 'een regel in het dagboek'
const DEVICE = '**/a/device-room-*.js'

/** Somebody who kept something before. No service worker: what a page asks for can be held back or broken. */
async function returning(): Promise<Visit> {
  const visit = await firstVisit({ serviceWorkers: 'block' })
  await startForMyself(visit)
  await openCheckIn(visit)
  await keepCheckIn(visit, { note: NOTE })
  return visit
}

/** Starts anew, with the piece of the app that opens the journal on its way until it is let go. */
async function holdingTheDevice({ page, context }: Visit): Promise<() => void> {
  let letGo = (): void => undefined
  const held = new Promise<void>((go) => (letGo = go))
  await context.route(DEVICE, (route) => held.then(() => route.continue()))
  await page.reload()
  return letGo
}

test('now help opens while the journal is still being opened', async () => {
  const visit = await returning()
  const { page, words } = visit
  const letGo = await holdingTheDevice(visit)
  await openNowHelp(visit)
  await button(page, words.back).click()
  await page.getByText(words.loading).waitFor()
  letGo()
  await openJournal(visit)
  await page.getByText(NOTE).waitFor()
})

test('help lines that were opened before the app was there stay open when it comes', async () => {
  const visit = await returning()
  const { page, words } = visit
  const letGo = await holdingTheDevice(visit)
  const sheet = await openCrisis(visit)
  letGo()
  await button(sheet, words.crisis.more).waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  await seesTitle(page, words.today.title)
})

test.runIf(PROVING)('a part of the app that does not come is said, and can be tried again', async () => {
  const visit = await returning()
  const { page, words, context } = visit
  await context.route(DEVICE, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("half a file")' }),
  )
  await page.reload()
  await seesTitle(page, words.unopened.title)
  await page.getByText(words.unopened['not-loaded']).waitFor()
  await context.unroute(DEVICE)
  await button(page, words.problems.retry).click()
  await openJournal(visit)
  await page.getByText(NOTE).waitFor()
})

test('the shortcut over a damaged key gives now help, and behind it the truth', async () => {
  const visit = await returning()
  const { page, words, app } = visit
  await damageKey(page)
  await page.goto(`${app.url}?n`)
  await seesTitle(page, words.nowHelp.title)
  await button(page, words.back).click()
  await seesTitle(page, words.unopened.title)
  await page.getByText(words.unopened['key-damaged']).waitFor()
  await button(page, words.tabs.now).click()
  await seesTitle(page, words.nowHelp.title)

  await page.goto(app.url)
  await seesTitle(page, words.unopened.title)
  await button(page, words.tabs.now).click()
  await seesTitle(page, words.nowHelp.title)
})

const damageKey = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('keertij-1')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('slots', 'readwrite')
          writing.objectStore('slots').put('nonsense', 'open')
          writing.oncomplete = () => {
            opening.result.close()
            done()
          }
        }
      }),
  )

test.runIf(PROVING)('where the browser keeps nothing, every place says so', async () => {
  const visit = await firstVisit({ unopened: true })
  const { page, words, app } = visit
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await page.goto(app.url)
  const said = page.locator('main').getByText(words.settingsScreen.storageMemory, { exact: true })
  await said.waitFor()
  expect(await page.getByText(words.first.private).count()).toBe(0)
  await startForMyself(visit)
  await said.waitFor()
  for (const place of ['programme', 'insight', 'plan'] as const) {
    await goTo(visit, place)
    await said.waitFor()
  }
  await page.goto(`${app.url}?n`)
  await seesTitle(page, words.nowHelp.title)
  await button(page, words.back).click()
  await said.waitFor()
})

test('at a desk, Esc does not leave what somebody is writing', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  await openCheckIn(visit)
  const note = page.getByLabel(words.checkIn.note)
  await note.fill(NOTE)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.evaluate(() => new Promise((next) => setTimeout(next, 200)))
  await seesTitle(page, words.checkIn.title)
  expect(await note.inputValue()).toBe(NOTE)
})

test('a message that cannot be copied says so and stays', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await startForMyself(visit)
  await openTell(visit)
  await button(page, words.tell.copy).click()
  await page.getByText(words.tell.notCopied).waitFor()
  expect(await page.getByLabel(words.tell.message).inputValue()).toBe(words.tell.suggestion)
})

async function openTell(visit: Visit): Promise<void> {
  const { page, words, pack, language } = visit
  const plan = pack.lesson(SAFETY_PLAN, language)
  await goTo(visit, 'plan')
  await row(page, words.plan.make).click()
  await seesTitle(page, plan.title)
  await button(page, buttonAmong(plan.page, '@tell-someone')).click()
  await seesTitle(page, words.tell.title)
}
