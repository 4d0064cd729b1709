/** Looking for help and asking a doctor for it: without a network, on paper, and with nothing left behind. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { LANGUAGE_NAMES, loadWords } from './harness/app-words.ts'
import { buttonAmong } from './harness/content.ts'
import { keepCopy } from './harness/copy.ts'
import { finishPage, lessonAsking, openExercises, openLesson, wordField } from './harness/lessons.ts'
import { lockNow, seesLock, setLock, unlock } from './harness/lock.ts'
import {
  button,
  choose,
  chooseCountry,
  goTo,
  openHelp,
  openLetter,
  row,
  seesTitle,
  startForMyself,
} from './harness/screens.ts'
import { cutNetwork, firstVisit, offlineReady } from './harness/visit.ts'
import { PROVING } from './harness/proving.ts'

test('help is found by what somebody looks for, and no choice hides a crisis line', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  await offlineReady(page)
  await cutNetwork(visit)
  await chooseCountry(visit, 'NL')
  const now = page.getByRole('region', { name: words.help.crisis })
  const care = page.getByRole('region', { name: words.help.care })
  const lines = ['112', '113', '08002000', '08000188', '0880767000'].map((dial) => `tel:${dial}`)
  const dials = () =>
    now.locator('a.row').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(await dials()).toEqual(lines)

  await page.getByLabel(words.help.need).selectOption('drugs')
  await page.getByLabel(words.help.only.free).check()
  await care.getByText(words.help.fits(2)).waitFor()
  await care.getByText(words.help.costUnknown(1)).waitFor()
  expect(await care.locator('.what').allTextContents()).toEqual([
    expect.stringContaining('Mainline'),
    expect.stringContaining('Narcotics Anonymous'),
  ])
  // A need that only a crisis line answers finds that line.
  await page.getByLabel(words.help.need).selectOption('suicide')
  await care.getByText(words.help.fits(1)).waitFor()
  expect(await care.locator('a.row').getAttribute('href')).toBe('tel:113')

  await page.getByLabel(words.help.need).selectOption('legal-worry')
  await page.getByLabel(words.help.only.lgbtq).check()
  await page.getByText(words.help.nothingText).waitFor()
  expect(await dials()).toEqual(lines)
  await row(page, words.help.wider.lgbtq).click()
  await care.getByText(words.help.fits(1)).waitFor()
  await care.getByText('Stop it Now').first().waitFor()

  await page.getByText(words.help.calling).click()
  for (const call of Object.values(words.help.calls)) {
    await page.getByRole('group', { name: words.help.whom }).getByLabel(call.name, { exact: true }).click()
    for (const line of [...call.say, ...call.asked, ...call.refuse])
      await page.getByText(line, { exact: true }).waitFor()
  }

  // What was chosen is not kept.
  await page.reload()
  await goTo(visit, 'today')
  await openHelp(visit)
  expect(await page.getByLabel(words.help.need).inputValue()).toBe('')
})

test('a card with numbers goes on one sheet that says nothing of Keertij', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  await chooseCountry(visit, 'BE')
  await page.getByText(words.help.card, { exact: true }).click()
  await page.getByLabel('De Druglijn').check()
  await page.getByLabel('S.L.A.A. Nederland').waitFor({ state: 'detached' })
  const title = await printedTitle(page, words.help.cardPrint)
  expect(title).toBe(words.help.cardFile)

  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.paper')
  const text = (await paper.textContent()) ?? ''
  for (const number of ['112', '1813', '101', '106', '1712', '078 15 10 20']) expect(text).toContain(number)
  for (const hidden of ['0800-0188', words.appName, 'drank, drugs']) expect(text).not.toContain(hidden)
  await paper.getByText(words.help.cardDoctor).waitFor()
  await expectOneSheet(page)
})

const NAME = 'Maximiliana van der Wolkenberg'
const OWN_WORD = 'de mist'

test('a letter to the doctor is made from taps, goes on one sheet, and is gone when one leaves', async () => {
  const visit = await firstVisit()
  const { page, words, context } = visit
  const { letter } = words
  await context.grantPermissions(['clipboard-write'])
  await startForMyself(visit)
  await openExercises(visit)
  const lesson = await openLesson(visit, lessonAsking(visit, 'own-word').id)
  await wordField(visit).fill(OWN_WORD)
  await finishPage(visit, lesson)
  const before = await keepCopy(visit)
  await offlineReady(page)
  await cutNetwork(visit)

  await openLetter(visit)
  await page.getByText(letter.empty).waitFor()
  expect(await button(page, letter.copy).count()).toBe(0)
  await page.getByLabel(letter.chips.about.porn).check()
  await page.getByLabel(letter.ownWord(OWN_WORD)).check()
  await page.getByLabel(letter.chips.asks.time).check()
  const sheet = page.locator('.letter-sheet')
  await expect.poll(() => sheet.textContent()).toContain(letter.sentences.about.porn)
  expect(await sheet.textContent()).toContain(letter.sentences.ownWord(OWN_WORD))
  expect(await sheet.textContent()).not.toContain(letter.sentences.about.sex)

  // A doctor may read another language than the person does.
  const { letter: other } = await loadWords('en')
  await choose(page, letter.language, LANGUAGE_NAMES.en)
  await expect.poll(() => sheet.textContent()).toContain(other.sentences.about.porn)
  expect(await sheet.getAttribute('lang')).toBe('en')
  await choose(page, letter.language, LANGUAGE_NAMES.nl)

  // Thoughts of suicide: first the lines, and the sentence only by a tap of its own.
  await page.getByLabel(letter.suicideYes).check()
  await page.getByText(letter.suicideNow).waitFor()
  for (const dial of ['113', '1813', '112'])
    await page.locator(`main a[href="tel:${dial}"]`).filter({ visible: true }).waitFor()
  expect(await sheet.textContent()).not.toContain(letter.sentences.suicide)
  await button(page, letter.suicidePut).click()
  await expect.poll(() => sheet.textContent()).toContain(letter.sentences.suicide)

  await page.getByLabel(letter.name, { exact: true }).fill(NAME)
  await button(page, letter.write).click()
  const text = page.getByLabel(letter.writeLabel)
  await text.fill(`${await text.inputValue()}\n\nEn nog iets in mijn eigen woorden.`)
  await button(page, letter.copy).click()
  await page.getByText(letter.copied).waitFor()
  const written = await text.inputValue()
  expect(written).toContain(letter.sentences.asks.time)
  expect(written).toContain('En nog iets in mijn eigen woorden.')
  expect(written).toContain(NAME)

  expect(await printedTitle(page, letter.print)).toBe(letter.file)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.paper').textContent()).toBe(written)
  await expectOneSheet(page)
  await page.emulateMedia({ media: null })

  await button(page, letter.choose).click()
  await button(page, letter.chooseNo).click()
  await page.getByRole('banner').getByRole('button', { name: words.back }).click()
  await seesTitle(page, words.help.title)
  await row(page, words.help.letter).click()
  await page.getByText(letter.empty).waitFor()
  expect(await page.getByLabel(letter.name, { exact: true }).inputValue()).toBe('')
  // Nothing of it was recorded either.
  const after = await keepCopy(visit)
  expect(after.text).not.toContain(NAME)
  expect(after.events).toEqual(before.events)
  expect(after.drafts).toEqual(before.drafts)
})

test.runIf(PROVING)('a lesson leads to the letter, and behind a lock there is the lock', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  const lesson = await openLesson(visit, 'impuls/6/terugkijken')
  await button(page, buttonAmong(lesson.page, '@letter')).click()
  await seesTitle(page, words.letter.title)
  await setLock(visit)
  await lockNow(visit)
  await openHelp(visit)
  await row(page, words.help.letter).click()
  await seesLock(visit)
  await unlock(visit)
  await seesTitle(page, words.letter.title)
})

/** What a browser puts on the paper, after a press on this button. */
async function printedTitle(page: Page, name: string): Promise<string> {
  await page.evaluate(() => {
    globalThis.print = () => {
      document.body.dataset.printed = document.title
      dispatchEvent(new Event('afterprint'))
    }
  })
  await button(page, name).click()
  return (await page.locator('body').getAttribute('data-printed')) ?? ''
}

async function expectOneSheet(page: Page): Promise<void> {
  for (const hidden of ['main h1', 'main button', '.top', '.tabs'])
    expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  // A4, in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/)
}
