import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Visit } from './visit.ts'

/** The heading of the open screen. Popovers and dialogs have their own, outside or below `main`. */
const title = (page: Page): Locator => page.locator('main h1')

export async function seesTitle(page: Page, text: string): Promise<void> {
  await expect.poll(() => title(page).textContent(), { timeout: 10_000 }).toBe(text)
}

/** The app itself is there, in the place of the page that everybody gets: from then on the bar answers. */
const appOpened = ({ page, words }: Pick<Visit, 'page' | 'words'>): Promise<void> =>
  title(page)
    .filter({ hasNotText: new RegExp(`^${words.appName}$`) })
    .waitFor({ state: 'attached' })

export const button = (page: Page | Locator, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

/** A row to press, found by its first line. */
export const row = (page: Page | Locator, name: string): Locator =>
  page.locator('.rows .row').filter({ has: page.locator('.what').getByText(name, { exact: true }) })

/** One of the places in the bar. */
export async function goTo(
  { page, words }: Visit,
  tab: 'today' | 'programme' | 'insight' | 'plan',
): Promise<void> {
  await appOpened({ page, words })
  await page
    .getByRole('navigation', { name: words.menu })
    .getByRole('button', { name: words.tabs[tab] })
    .click()
  await seesTitle(page, words[tab].title)
}

/** The journal, from the place where what was found in it is shown. */
export async function openJournal(visit: Visit): Promise<void> {
  const { page, words } = visit
  await goTo(visit, 'insight')
  await row(page, words.insight.journal).click()
  await seesTitle(page, words.journal.title)
}

export async function openNowHelp({ page, words }: Visit): Promise<void> {
  await page.getByRole('navigation', { name: words.menu }).getByRole('link', { name: words.tabs.now }).click()
  await seesTitle(page, words.nowHelp.title)
}

export async function startForMyself({ page, words }: Visit): Promise<void> {
  await row(page, words.first.self).click()
  await seesTitle(page, words.today.title)
}

/** A choice among words, by the question and the word. */
export async function choose(page: Page, question: string, word: string): Promise<void> {
  const option = page.getByRole('group', { name: question }).getByLabel(word, { exact: true })
  await option.click()
  await expect.poll(() => option.isChecked(), { timeout: 10_000 }).toBe(true)
}

/** Moves a slider. */
export async function rate(page: Page, question: string, value: number): Promise<void> {
  await page.getByRole('slider', { name: question }).fill(String(value))
}

export async function openCrisis({ page, words }: Visit): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: words.crisis.button }).click()
  const sheet = page.getByRole('dialog', { name: words.crisis.title })
  await sheet.waitFor()
  return sheet
}

export async function openSettings(visit: Visit): Promise<void> {
  const { page, words } = visit
  await goTo(visit, 'today')
  await button(page, words.settings).click()
  await seesTitle(page, words.settingsScreen.title)
}

/** The help directory; `country` sets whose lines are shown. */
export async function openHelp(visit: Visit): Promise<void> {
  const { page, words } = visit
  const sheet = await openCrisis(visit)
  await button(sheet, words.crisis.more).click()
  await seesTitle(page, words.help.title)
}

/** The letter to one's own doctor, by way of the help directory. */
export async function openLetter(visit: Visit): Promise<void> {
  const { page, words } = visit
  await goTo(visit, 'today')
  await openHelp(visit)
  await row(page, words.help.letter).click()
  await seesTitle(page, words.letter.title)
}

export async function chooseCountry(visit: Visit, country: 'NL' | 'BE' | 'both'): Promise<void> {
  const { page, words } = visit
  await openHelp(visit)
  const { countries } = words.crisis
  await choose(
    page,
    words.help.country,
    country === 'both' ? words.settingsScreen.countryNone : countries[country],
  )
}

export interface CheckIn {
  readonly mood?: number
  readonly urge?: number
  readonly kept?: 'yes' | 'partly' | 'no'
  readonly note?: string
}

/** Today's check-in, from its screen until it is said to be kept; then, unless the day went otherwise, today is open. */
export async function keepCheckIn(visit: Visit, checkIn: CheckIn): Promise<void> {
  const { page, words } = visit
  await choose(page, words.checkIn.mood, words.checkIn.moods[(checkIn.mood ?? 3) - 1] ?? '')
  if (checkIn.urge !== undefined) await rate(page, words.checkIn.urge, checkIn.urge)
  if (checkIn.kept) await choose(page, words.checkIn.kept, words.checkIn.keeps[checkIn.kept])
  if (checkIn.note !== undefined) await page.getByLabel(words.checkIn.note).fill(checkIn.note)
  await button(page, words.checkIn.keep).click()
  const done = checkIn.kept === 'no' ? words.checkIn.done : words.today.checkInDone
  await page.getByText(done, { exact: true }).waitFor()
  if (checkIn.kept !== 'no') await seesTitle(page, words.today.title)
}

/** Opens today's check-in, whether or not it was done before. */
export async function openCheckIn(visit: Visit): Promise<void> {
  const { page, words } = visit
  await goTo(visit, 'today')
  await button(page, words.today.checkInGo).or(button(page, words.today.checkInChange)).click()
  await seesTitle(page, words.checkIn.title)
}
