/** Saving takes a moment, and whoever goes on meanwhile stays where they went. */
import { expect, test } from 'vitest'
import { button, choose, goTo, openCheckIn, row, seesTitle, startForMyself } from './harness/screens.ts'
import { firstVisit } from './harness/visit.ts'

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
