/** A lock keeps what was written from whoever holds the phone, and help never waits for it. */
import { expect, test } from 'vitest'
import { keepCopy } from './harness/copy.ts'
import { answerAll, lessonAsking, openExercises, openLesson, wordField } from './harness/lessons.ts'
import {
  choosePassphrase,
  everythingShown,
  isBlank,
  lockNow,
  openNewLock,
  PASSPHRASE,
  seesLate,
  seesLock,
  setLock,
  shownKit,
  storageNames,
  tryPassphrase,
  turn,
  unlock,
  unlockByKit,
} from './harness/lock.ts'
import {
  button,
  goTo,
  keepCheckIn,
  openCheckIn,
  openCrisis,
  openNowHelp,
  openSettings,
  row,
  seesTitle,
  startForMyself,
} from './harness/screens.ts'
import { firstVisit, offlineReady, type Visit, type VisitOptions } from './harness/visit.ts'
import { PROVING } from './harness/proving.ts'

const PRIVATE = 'zeilboot-in-de-mist'
const MINUTE = 60_000

async function lockedVisit(options: VisitOptions = {}): Promise<Visit & { kit: readonly string[] }> {
  const visit = await firstVisit(options)
  await startForMyself(visit)
  await openCheckIn(visit)
  await keepCheckIn(visit, { note: PRIVATE })
  const kit = await setLock(visit)
  return { ...visit, kit }
}

/** Neither what was written, nor a piece of the kit, nor the passphrase. */
async function expectNothingPrivate({ page, kit }: Visit & { kit: readonly string[] }): Promise<void> {
  const shown = (await everythingShown(page)).toLowerCase()
  expect(shown).not.toContain(PRIVATE)
  expect(shown).not.toContain(PASSPHRASE)
  // As a line, and as the list in which the words are shown.
  const words = shown.replaceAll(/<[^>]*>|\s+/g, ' ').replaceAll(/ +/g, ' ')
  for (let at = 0; at + 1 < kit.length; at += 1) expect(words).not.toContain(`${kit[at]} ${kit[at + 1]}`)
}

test.each(PROVING ? (['nl', 'en'] as const) : (['nl'] as const))(
  'a lock keeps everything behind it (%s)',
  async (language) => {
    const visit = await lockedVisit({ language })
    const { page, words } = visit
    await page.reload()
    await seesLock(visit)
    await expectNothingPrivate(visit)
    const [databases, caches, stored, cookie] = JSON.parse(await storageNames(page)) as string[][]
    expect(databases?.toSorted()).toEqual(['keertij', expect.stringMatching(/^keertij-[0-9a-f]{8}$/)])
    expect(caches?.every((name) => /^keertij-[0-9a-f]+$/.test(name))).toBe(true)
    expect([stored, cookie]).toEqual([[], ''])
    for (const tab of ['today', 'programme', 'insight', 'plan'] as const) {
      await page
        .getByRole('navigation', { name: words.menu })
        .getByRole('button', { name: words.tabs[tab] })
        .click()
      await seesLock(visit)
    }

    await tryPassphrase(visit, PASSPHRASE.toUpperCase())
    await page.getByText(words.lock.locked.wrong).waitFor({ timeout: 40_000 })
    await goToLocked(visit, 'insight')
    await unlock(visit)
    // Where the person was going.
    await seesTitle(page, words.insight.title)
    expect((await keepCopy(visit)).text).toContain(PRIVATE)
  },
)

const goToLocked = async (visit: Visit, tab: 'insight' | 'plan'): Promise<void> => {
  const { page, words } = visit
  await page
    .getByRole('navigation', { name: words.menu })
    .getByRole('button', { name: words.tabs[tab] })
    .click()
  await seesLock(visit)
}

test.runIf(PROVING)('a lock on a first visit, proven by the QR code that was saved', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await openNewLock(visit)
  await row(page, words.lock.set.passphrase).click()
  await page.locator('#new-passphrase').fill('kort')
  await button(page, words.lock.next).click()
  await page.getByText(words.lock.choose.short(8)).waitFor()
  await page.locator('#new-passphrase').fill('wachtwoord1234')
  await button(page, words.lock.next).click()
  await page.getByText(words.lock.choose.common).waitFor()
  await button(page, words.lock.choose.suggest).click()
  const passphrase = await page.locator('#new-passphrase').inputValue()
  await choosePassphrase(visit, passphrase, words.lock.next)
  const kit = await shownKit(page)

  const saving = page.waitForEvent('download')
  await button(page, words.lock.sheet.image).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe(`${words.lock.sheet.file}.png`)
  const picture = await download.path()
  expect(await printedTitle(visit)).toBe(words.lock.sheet.title)

  await button(page, words.lock.sheet.done).click()
  await page
    .getByLabel(words.lock.kit.label, { exact: true })
    .fill(kit.with(2, 'zon').with(16, 'x').join(' '))
  await button(page, words.lock.prove.check).click()
  await page.getByText(words.lock.kit.wrongPlaces([3, 17])).waitFor()
  await page
    .getByLabel(words.lock.kit.picture, { exact: true })
    .and(page.locator('input'))
    .setInputFiles(picture)
  await page.getByText(words.lock.kit.readPicture).waitFor()
  await button(page, words.lock.prove.check).click()
  await seesLate(page, words.lock.set.doneTitle)
  await page.reload()
  await unlock(visit, passphrase)
  await seesTitle(page, words.today.title)
})

/** What a browser puts on the paper. */
async function printedTitle({ page, words }: Visit): Promise<string> {
  await page.evaluate(() => {
    globalThis.print = () => {
      document.body.dataset.printed = document.title
      dispatchEvent(new Event('afterprint'))
    }
  })
  await button(page, words.lock.sheet.print).click()
  expect(await page.title()).toBe(words.appName)
  return (await page.locator('body').getAttribute('data-printed')) ?? ''
}

test.each(PROVING ? (['nl', 'en'] as const) : (['nl'] as const))(
  'locked now help works at once and records nothing (%s)',
  async (language) => {
    const visit = await lockedVisit({ language })
    const { page, words, app } = visit
    await offlineReady(page)
    const before = await keepCopy(visit)
    await visit.context.setOffline(true)
    await page.goto(`${app.url}?n`)
    await seesTitle(page, words.nowHelp.title)
    await expectNothingPrivate(visit)
    await page.locator('main input[type=range]').fill('8')
    // Longer than a rating has to stand still before it is recorded.
    await page.waitForTimeout(1_600)
    await page.locator('main .rows button.row').first().click()
    await page.locator('main button.wide').first().click()
    await page.getByRole('progressbar').waitFor()
    await button(page, words.timer.stop).click()
    await page.locator('main input[type=range]').fill('5')
    expect(await page.locator('main').innerText()).not.toContain(words.nowHelp.keep)

    for (const act of [words.nowHelp.call, words.nowHelp.reasons, words.nowHelp.plan]) {
      await button(page.getByRole('navigation', { name: words.nowHelp.bar }), act).click()
      const dialog = page.getByRole('dialog', { name: words.lock.behind.title })
      await button(dialog, words.lock.behind.stay).click()
      await dialog.waitFor({ state: 'hidden' })
    }
    const sheet = await openCrisis(visit)
    expect(await sheet.locator('a[href="tel:112"]').count()).toBe(1)
    await button(sheet, words.crisis.more).click()
    await seesTitle(page, words.help.title)
    await page.getByRole('banner').getByRole('button', { name: words.back }).click()

    await button(page.locator('main'), words.close).click()
    await seesLock(visit)
    expect(await page.locator('.notice').innerText()).toBe('')
    await unlock(visit)
    const after = await keepCopy(visit)
    expect(after.events).toHaveLength(before.events.length)
    expect(after.drafts).toEqual(before.drafts)
  },
)

test.runIf(PROVING)('from locked now help one unlocks and comes back to the water', async () => {
  const visit = await lockedVisit()
  const { page, words, app } = visit
  await page.goto(`${app.url}?n`)
  await seesTitle(page, words.nowHelp.title)
  await button(page, words.nowHelp.reasons).click()
  await button(page.getByRole('dialog'), words.lock.behind.open).click()
  await unlock(visit)
  await seesTitle(page, words.nowHelp.title)
  await button(page, words.nowHelp.plan).click()
  await seesTitle(page, words.plan.title)
})

test('the page is blank while it is out of sight, and now help goes on behind it', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  await openNowHelp(visit)
  await page.locator('main input[type=range]').fill('7')
  await page.locator('main .rows button.row').first().click()
  await page.locator('main button.wide').first().click()
  await page.getByRole('progressbar').waitFor()
  await turn(page, 'hidden')
  expect(await isBlank(page)).toBe(true)
  await turn(page, 'visible')
  await expect.poll(() => isBlank(page)).toBe(false)
  await page.getByRole('progressbar').waitFor()
  await button(page, words.timer.stop).click()
  await page.locator('main input[type=range]').fill('4')
  await page.getByText(words.nowHelp.lower(7, 4)).waitFor()
})

test('now help that lay open overnight begins anew', async () => {
  const visit = await firstVisit({ unopened: true })
  const { page, words, app } = visit
  await page.clock.install({ time: new Date('2026-03-02T23:00:00') })
  await page.goto(app.url)
  await startForMyself(visit)
  await openNowHelp(visit)
  const slider = page.locator('main input[type=range]')
  await slider.fill('7')
  await page.locator('main .rows button.row').first().click()
  await slider.waitFor({ state: 'detached' })
  await turn(page, 'hidden')
  await page.clock.setSystemTime(new Date('2026-03-03T22:00:00'))
  await turn(page, 'visible')
  await slider.waitFor()
  expect(await slider.getAttribute('aria-valuetext')).toBe(words.fields.untouched)
  await slider.fill('4')
  await page.getByRole('banner').getByRole('button', { name: words.back }).click()
  const { events } = await keepCopy(visit)
  const rated = events.filter(({ kind }) => kind === 'urge.rated').map(({ data }) => data)
  expect(rated).toMatchObject([{ rating: 7 }, { rating: 4 }])
  expect(new Set(rated.map(({ episode }) => episode)).size).toBe(2)
})

test.runIf(PROVING)(
  'it locks by itself when somebody stays away, by the timer and by the clock',
  async () => {
    const visit = await lockedVisit()
    const { page, words } = visit
    await page.reload()
    await page.clock.install()
    await page.reload()
    await unlock(visit)
    await turn(page, 'hidden')
    await page.clock.fastForward(4 * MINUTE)
    await turn(page, 'visible')
    await seesTitle(page, words.today.title)
    await expect.poll(() => isBlank(page)).toBe(false)

    await turn(page, 'hidden')
    await page.clock.fastForward(5 * MINUTE + 1_000)
    await seesLock(visit)
    await expectNothingPrivate(visit)

    await unlock(visit)
    await goTo(visit, 'insight')
    await turn(page, 'hidden')
    // A phone that slept: the clock went on, no timer did.
    await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + 60 * MINUTE)
    await turn(page, 'visible')
    await seesLock(visit)
    await expectNothingPrivate(visit)
  },
)

test('half a sentence survives a lock that comes at once', async () => {
  const visit = await lockedVisit()
  const { page, words } = visit
  await openSettings(visit)
  await page.getByLabel(words.lock.settings.afters['at-once'], { exact: true }).check()
  await openExercises(visit)
  const lesson = await openLesson(visit, lessonAsking(visit, 'own-word').id)
  await answerAll(visit, lesson, { 'own-word': 'half een zin, en toen' })
  await turn(page, 'hidden')
  await seesLock(visit)
  await unlock(visit)
  await openLesson(visit, lesson.id)
  await expect.poll(() => wordField(visit).inputValue()).toBe('half een zin, en toen')
})

test.runIf(PROVING)('a new passphrase takes the place of the old one', async () => {
  const visit = await lockedVisit()
  const { page, words } = visit
  await openSettings(visit)
  await row(page, words.lock.settings.changePassphrase).click()
  await choosePassphrase(visit, 'een heel andere zin dan eerst', words.lock.choose.keep)
  await page.getByText(words.lock.choose.kept).waitFor({ timeout: 40_000 })
  await lockNow(visit)
  await tryPassphrase(visit, PASSPHRASE)
  await page.getByText(words.lock.locked.wrong).waitFor({ timeout: 40_000 })
  await unlock(visit, 'een heel andere zin dan eerst')
  await goTo(visit, 'today')
})

test('the 24 words open it, name what is wrong with them, and offer a new passphrase', async () => {
  const visit = await lockedVisit()
  const { page, words, kit } = visit
  await lockNow(visit)
  await button(page, words.lock.locked.useWords).click()
  const field = page.getByLabel(words.lock.kit.label, { exact: true })
  const open = button(page.locator('main'), words.lock.locked.open)
  await field.fill(kit.slice(0, 23).join(' '))
  await open.click()
  await page.getByText(words.lock.kit.count(23)).waitFor()
  await field.fill(kit.with(4, 'qqqq').join(' '))
  await open.click()
  await page.getByText(words.lock.kit.word(5)).waitFor()
  await page.getByRole('button', { name: words.lock.locked.usePassphrase }).click()
  await unlockByKit(visit, kit)
  await button(page, words.lock.locked.newPassphraseYes).click()
  await choosePassphrase(visit, 'weer een andere lange zin', words.lock.choose.keep)
  await page.getByText(words.lock.choose.kept).waitFor({ timeout: 40_000 })
})

test('a passkey opens it, and can be taken out again', async () => {
  const visit = await firstVisit({ unopened: true, named: true })
  const { page, words, app, context } = visit
  const protocol = await context.newCDPSession(page)
  await protocol.send('WebAuthn.enable')
  await protocol.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto(app.url)
  await startForMyself(visit)
  await openNewLock(visit)
  await row(page, words.lock.set.passkey).click()
  const kit = await shownKit(page)
  await button(page, words.lock.sheet.done).click()
  await page.getByLabel(words.lock.kit.label, { exact: true }).fill(kit.join(' '))
  await button(page, words.lock.prove.check).click()
  await seesLate(page, words.lock.set.doneTitle)
  await page.reload()
  await seesLock(visit)
  await button(page, words.lock.locked.passkey).click()
  await seesTitle(page, words.today.title)

  await openSettings(visit)
  await row(page, words.lock.settings.addPassphrase).click()
  await choosePassphrase(visit, PASSPHRASE, words.lock.choose.keep)
  await page.getByText(words.lock.choose.kept).waitFor({ timeout: 40_000 })
  await row(page, words.lock.settings.removePasskey).click()
  await page.getByText(words.lock.passkey.removed).waitFor()
  await lockNow(visit)
  await button(page, words.lock.locked.passkey).click()
  await page.getByText(words.lock.locked.wrongPasskey).waitFor()
  await unlock(visit)
})

test('Back and a reload show nothing, after a lock and after leaving', async () => {
  const visit = await lockedVisit({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  const { page, words } = visit
  await goTo(visit, 'insight')
  await page.getByRole('banner').getByRole('link', { name: words.exit.label }).click()
  await page.waitForURL(`**${words.exit.path}`)
  await page.goBack()
  expect(await page.locator('body').textContent()).not.toContain(PRIVATE)
  await page.goto(visit.app.url)
  await seesLock(visit)
  await expectNothingPrivate(visit)
  await unlock(visit)
  await goTo(visit, 'insight')
  await lockNow(visit)
  await page.goto(new URL(words.exit.path, visit.app.url).href)
  await page.goBack()
  await seesLock(visit)
  await expectNothingPrivate(visit)
  await page.reload()
  await seesLock(visit)
})

test('a lock in one tab locks the other, and a tab behind another does not lock it', async () => {
  const visit = await lockedVisit()
  const { page, words, app } = visit
  const other = await visit.context.newPage()
  other.setDefaultTimeout(10_000)
  await other.goto(app.url)
  const two: Visit = { ...visit, page: other }
  await unlock(two)
  await page.bringToFront()
  await openSettings(visit)
  await page.getByLabel(words.lock.settings.afters['at-once'], { exact: true }).check()
  await turn(page, 'hidden')
  await page.waitForTimeout(500)
  await turn(page, 'visible')
  await seesTitle(page, words.settingsScreen.title)
  await lockNow(visit)
  await seesLock(two)
  await expectNothingPrivate({ ...two, kit: visit.kit })
})

test.runIf(PROVING)('who has nothing left can erase everything and begin anew', async () => {
  const visit = await lockedVisit()
  const { page, words } = visit
  await lockNow(visit)
  await page.getByText(words.lock.locked.forgot).click()
  await button(page, words.lock.locked.erase).click()
  const dialog = page.getByRole('dialog', { name: words.lock.locked.eraseAsk })
  await dialog.getByText(words.lock.locked.eraseText).waitFor()
  await button(dialog, words.lock.locked.eraseYes).click()
  await seesTitle(page, words.first.title)
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toEqual([])
  await page.reload()
  await seesTitle(page, words.first.title)
})

test.runIf(PROVING)('the lock comes off again, and everything stays', async () => {
  const visit = await lockedVisit()
  const { page, words } = visit
  await openSettings(visit)
  await button(page, words.lock.settings.remove).click()
  await button(page.getByRole('dialog'), words.lock.settings.removeYes).click()
  await page.getByText(words.lock.settings.removed).waitFor()
  await page.reload()
  await seesTitle(page, words.today.title)
  expect((await keepCopy(visit)).text).toContain(PRIVATE)
})
