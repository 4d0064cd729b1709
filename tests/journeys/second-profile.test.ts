/** Two people use one phone: each has a lock and a journal, one field finds out which, and neither sees the other. */
import { expect, test } from 'vitest'
import { eraseAll, keepCopy } from './harness/copy.ts'
import {
  choosePassphrase,
  everythingShown,
  lockNow,
  PASSPHRASE,
  proveKit,
  seesLate,
  seesLock,
  setLock,
  unlock,
  unlockByKit,
} from './harness/lock.ts'
import {
  button,
  keepCheckIn,
  openCheckIn,
  openSettings,
  row,
  seesTitle,
  startForMyself,
} from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'
import { PROVING } from './harness/proving.ts'

const FIRST = 'wat de eerste schreef'
const SECOND = 'wat de tweede schreef'
const OTHER_PASSPHRASE = 'negen droge koeien in de wei'

/** A journal for somebody else beside the one that is open, up to the last screen. Gives its 24 words. */
async function makeRoom(visit: Visit): Promise<readonly string[]> {
  const { page, words } = visit
  await openSettings(visit)
  await row(page, words.lock.settings.second).click()
  await seesTitle(page, words.lock.second.title)
  await row(page, words.lock.set.passphrase).click()
  await choosePassphrase(visit, OTHER_PASSPHRASE, words.lock.next)
  const kit = await proveKit(visit)
  await seesLate(page, words.lock.second.doneTitle)
  return kit
}

async function twoPeople(): Promise<Visit & { kits: readonly [readonly string[], readonly string[]] }> {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  await openCheckIn(visit)
  await keepCheckIn(visit, { note: FIRST })
  const kit = await setLock(visit)
  const other = await makeRoom(visit)
  expect(await everythingShown(page)).not.toContain(FIRST)
  await button(page.locator('main'), words.lock.settings.now).click()
  await seesLock(visit)
  return { ...visit, kits: [kit, other] }
}

test('each unlocks their own journal with their own secret, by the same field', async () => {
  const visit = await twoPeople()
  const { words, page, kits } = visit
  await unlock(visit, OTHER_PASSPHRASE)
  await openCheckIn(visit)
  await keepCheckIn(visit, { note: SECOND })
  const second = await keepCopy(visit)
  expect(second.text).toContain(SECOND)
  expect(second.text).not.toContain(FIRST)
  await openSettings(visit)
  await page.getByText(words.lock.settings.two).waitFor()

  await lockNow(visit)
  const shown = await everythingShown(page)
  expect(shown).not.toContain(FIRST)
  expect(shown).not.toContain(SECOND)
  await unlock(visit, PASSPHRASE)
  const first = await keepCopy(visit)
  expect(first.text).toContain(FIRST)
  expect(first.text).not.toContain(SECOND)

  await lockNow(visit)
  await unlockByKit(visit, kits[1])
  expect((await keepCopy(visit)).text).toContain(SECOND)
})

test.runIf(PROVING)('making room for somebody else ends in a new start, however one goes on', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  await openCheckIn(visit)
  await keepCheckIn(visit, { note: FIRST })
  await setLock(visit)
  await makeRoom(visit)
  await page.evaluate(() => Object.assign(globalThis, { memory: 'of the first person' }))
  await page
    .getByRole('navigation', { name: words.menu })
    .getByRole('button', { name: words.tabs.insight })
    .click()
  await seesLock(visit)
  expect(await page.evaluate(() => 'memory' in globalThis)).toBe(false)
})

test.runIf(PROVING)(
  'one cannot take off the lock while the other is there, and may erase only what is their own',
  async () => {
    const visit = await twoPeople()
    const { words, page } = visit
    await unlock(visit, OTHER_PASSPHRASE)
    await openSettings(visit)
    await button(page, words.lock.settings.remove).click()
    const dialog = page.getByRole('dialog', { name: words.lock.settings.removeAsk })
    await dialog.getByText(words.lock.settings.removeSecond).waitFor()
    expect(await button(dialog, words.lock.settings.removeYes).count()).toBe(0)
    await button(dialog, words.close).click()
    await eraseAll(visit)
    await seesLock(visit)
    await unlock(visit, PASSPHRASE)
    expect((await keepCopy(visit)).text).toContain(FIRST)
    await openSettings(visit)
    await button(page, words.lock.settings.remove).click()
    await button(page.getByRole('dialog'), words.lock.settings.removeYes).click()
    await page.getByText(words.lock.settings.removed).waitFor()
  },
)
