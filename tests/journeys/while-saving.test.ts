/** Saving takes a moment, and whoever goes on meanwhile stays where they went. */
import { expect, test } from 'vitest'
import { headingOf } from './harness/content.ts'
import {
  answerGate,
  finishPage,
  followButton,
  openExercises,
  openLesson,
  SAFE_START,
  walkToGate,
} from './harness/lessons.ts'
import { choosePassphrase, lockNow, proveKit, seesLock, setLock } from './harness/lock.ts'
import { holdWrites } from './harness/slow.ts'
import {
  button,
  choose,
  goTo,
  openCheckIn,
  openJournal,
  openNowHelp,
  openSettings,
  row,
  seesTitle,
  startForMyself,
} from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'

test('what is being saved takes nobody out of now help, or back to a place they left', async () => {
  const visit = await firstVisit()
  const { page, words, pack } = visit
  await startForMyself(visit)
  await openCheckIn(visit)
  await choose(page, words.checkIn.mood, words.checkIn.moods[2] ?? '')
  await button(page, words.checkIn.keep).evaluate((keep: HTMLElement) => {
    keep.click()
    document.querySelector<HTMLElement>('nav a[href="/?n"]')?.click()
  })
  await seesTitle(page, words.nowHelp.title)
  await page.waitForTimeout(1_000)
  await seesTitle(page, words.nowHelp.title)
  await button(page, words.back).click()
  await goTo(visit, 'today')
  await page.getByText(words.today.checkInDone, { exact: true }).waitFor()

  const other = pack.index.programmes.find(({ id }) => id === 'chemsex')
  await goTo(visit, 'programme')
  await row(page, other?.title.nl ?? '').evaluate((programme: HTMLElement, plan) => {
    programme.click()
    for (const place of document.querySelectorAll<HTMLElement>('nav button'))
      if (place.textContent === plan) place.click()
  }, words.tabs.plan)
  await page.waitForTimeout(1_000)
  await seesTitle(page, words.plan.title)
  await goTo(visit, 'programme')
  await page
    .getByText(other?.title.nl ?? '', { exact: true })
    .first()
    .waitFor()
  expect(await row(page, other?.title.nl ?? '').count()).toBe(0)
})

/** Long enough that what was held up has come through, in milliseconds. */
const THROUGH = 700

const goBack = ({ page, words }: Visit) =>
  page.getByRole('banner').getByRole('button', { name: words.back }).click()

test('a page that is being taken out, and a check-in that is being opened, take nobody out of now help', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)

  await choose(page, words.today.checkIn, words.checkIn.moods[3] ?? '')
  let letGo = await holdWrites(page)
  await button(page, words.today.checkInGo).click()
  await button(page, words.today.checkInGo).click()
  await letGo()
  await seesTitle(page, words.checkIn.title)
  await goBack(visit)
  await seesTitle(page, words.today.title)
  letGo = await holdWrites(page)
  await choose(page, words.today.checkIn, words.checkIn.moods[2] ?? '')
  await button(page, words.today.checkInGo).click()
  await openNowHelp(visit)
  await letGo()
  await page.waitForTimeout(THROUGH)
  await seesTitle(page, words.nowHelp.title)
  await goBack(visit)

  await openJournal(visit)
  await button(page, words.journal.write).click()
  await row(page, words.journal.kinds.note).click()
  await page.getByLabel(words.journal.texts.note).fill('Een regel.')
  letGo = await holdWrites(page)
  await button(page, words.journal.keep).click()
  await button(page, words.journal.keep).click()
  await letGo()
  await seesTitle(page, words.journal.title)
  await page.getByText('‘Een regel.’').click()
  await button(page, words.journal.remove).waitFor()
  // Two taps, one page that was never changed.
  expect(await page.getByText(words.journal.versions(1)).count()).toBe(0)
  await button(page, words.journal.remove).click()
  letGo = await holdWrites(page)
  await button(page.getByRole('dialog', { name: words.journal.removeTitle }), words.journal.remove).click()
  await openNowHelp(visit)
  await letGo()
  await page.waitForTimeout(THROUGH)
  await seesTitle(page, words.nowHelp.title)
})

test('after a safety question the plan and now help never wait for the disk, and the way back leads to the same screen', async () => {
  const visit = await firstVisit()
  const { page, words, pack } = visit
  await startForMyself(visit)
  const lesson = await openLesson(visit, SAFE_START)
  await walkToGate(visit, lesson, 'suicide')
  await seesTitle(page, headingOf(lesson, 'suicide'))
  const letGo = await holdWrites(page)
  await answerGate(visit, lesson, 'suicide', ['acute'])
  await followButton(visit, lesson, 'suicide-acute', '@safety-plan')
  await seesTitle(page, pack.lesson('flows/safety-plan', 'nl').title)
  await goBack(visit)
  await seesTitle(page, headingOf(lesson, 'suicide-acute'))
  await goTo(visit, 'today')
  await row(page, words.today.happened).click()
  await followButton(visit, pack.lesson('flows/slip', 'nl'), 'open', '@now-help')
  await seesTitle(page, words.nowHelp.title)
  await letGo()
})

test('whose partner it is about meets no urge in now help while that is being written', async () => {
  const visit = await firstVisit()
  const { page, words, pack } = visit
  await row(page, words.first.partner).waitFor()
  const letGo = await holdWrites(page)
  await row(page, words.first.partner).click()
  await page.getByRole('navigation', { name: words.menu }).getByRole('link', { name: words.tabs.now }).click()
  await seesTitle(page, headingOf(pack.lesson('flows/partner-now', 'nl'), 'open'))
  await letGo()
})

test('an answer about being dead is saved while its help is read, and is not asked a second time', async () => {
  const visit = await firstVisit()
  const { page, words, pack, language } = visit
  const { measure: said } = words
  const phq = pack.index.measures.find(({ id }) => id === 'phq-9')
  const questions = phq?.texts[language]?.questions ?? []
  await startForMyself(visit)
  await openExercises(visit)
  await finishPage(visit, await openLesson(visit, 'impuls/0/welkom'))
  await goTo(visit, 'insight')
  await row(page, said.title).click()
  await row(page, phq?.title[language] ?? '').click()
  let letGo = async (): Promise<void> => undefined
  for (const [at, question] of questions.entries()) {
    await page.getByText(said.question(at + 1, questions.length)).waitFor()
    const label = question.kind === 'choice' ? question.options.find(({ value }) => value === 1)?.label : ''
    await page.getByLabel(label ?? '', { exact: true }).check()
    if (at + 1 === questions.length) letGo = await holdWrites(page)
    await button(page, at + 1 === questions.length ? said.last : said.go).click()
  }
  await seesTitle(page, said.safe.title)
  await button(page, said.safe.on).click()
  await letGo()
  await seesTitle(page, said.result.title)
})

test('a person who is saved late closes no form that was opened since', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  await openNowHelp(visit)
  await button(page, words.nowHelp.call).click()
  await button(page, words.people.add).click()
  await page.getByLabel(words.people.name, { exact: true }).fill('Sam')
  await page.getByLabel(words.people.phone, { exact: true }).fill('0612345678')
  const letGo = await holdWrites(page)
  await button(page, words.people.keep).click()
  await button(page, words.cancel).click()
  await button(page, words.people.add).click()
  await page.getByLabel(words.people.name, { exact: true }).fill('Noor')
  await letGo()
  await page.getByText(words.people.call('Sam')).waitFor()
  expect(await page.getByLabel(words.people.name, { exact: true }).inputValue()).toBe('Noor')
})

test('who is in now help when a lock opens or a second one is made is not taken from there, and writes in no other journal', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  const kit = await setLock(visit)
  await lockNow(visit)
  await button(page, words.lock.locked.useWords).click()
  await page.getByLabel(words.lock.kit.label, { exact: true }).fill(kit.join(' '))
  let letGo = await holdWrites(page)
  await button(page.locator('main'), words.lock.locked.open).click()
  await openNowHelp(visit)
  await letGo()
  await page.waitForTimeout(THROUGH)
  await seesTitle(page, words.nowHelp.title)
  await goBack(visit)

  await openSettings(visit)
  await row(page, words.lock.settings.second).click()
  await row(page, words.lock.set.passphrase).click()
  await choosePassphrase(visit, 'een zin van iemand anders', words.lock.next)
  await button(page, words.lock.sheet.done).waitFor()
  letGo = await holdWrites(page)
  await proveKit(visit)
  await openNowHelp(visit)
  await letGo()
  await seesLock(visit)
})
