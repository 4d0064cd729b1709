/** Stopping with chemsex: the safety questions come first, a stop date shows the phase, and a daily downer keeps it closed. */
import { expect, test } from 'vitest'
import { CHEMSEX_START, followChemsex, openStopDate, walkChemsexStart } from './harness/chemsex.ts'
import { headingOf } from './harness/content.ts'
import { keepCopy } from './harness/copy.ts'
import { answerGate, followButton, lessonTitle, openLesson } from './harness/lessons.ts'
import { button, goTo, openNowHelp, row, seesTitle, startForMyself } from './harness/screens.ts'
import { firstVisit } from './harness/visit.ts'

test('who passes the questions sets a stop date, sees the phase and a tip, and chooses the day', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  await openStopDate(visit)
  await page.getByText(words.phases.ask).waitFor()
  expect(await page.locator('#stop-date').count()).toBe(0)

  await walkChemsexStart(visit)
  await goTo(visit, 'today')
  await row(page, words.phases.title).click()
  await button(page, words.phases.keep).click()
  await page.getByText(words.phases.spansText).waitFor()
  await button(page, words.phases.longer(words.phases.names.crash)).click()

  await goTo(visit, 'today')
  await page.getByRole('heading', { name: words.phases.names.crash }).waitFor()
  const tips = visit.pack
    .lesson('flows/phases', 'nl')
    .page.flatMap((block) => (block.t === 'ul' ? block.items : []))
    .map((item) => item.join(''))
  await page.getByText(tips[0] ?? '').waitFor()
  await button(page, words.phases.say).click()
  await page.getByText(words.phases.said).waitFor()
  await row(page, words.phases.redFlags).click()
  await seesTitle(page, lessonTitle(visit, 'chemsex/3/de-crash'))

  await goTo(visit, 'today')
  await openNowHelp(visit)
  await page.getByRole('heading', { name: words.phases.unresponsive }).waitFor()
  await row(page, words.phases.unresponsiveHow).click()
  await page.locator('main a[href="tel:112"]').first().waitFor()

  const { events } = await keepCopy(visit)
  const kept = events.filter(({ kind }) => kind === 'stop-date.kept' || kind === 'today-not.said')
  expect(kept.map(({ kind, data }) => [kind, data['lengths']])).toEqual([
    ['stop-date.kept', undefined],
    ['stop-date.kept', { crash: 21 }],
    ['today-not.said', undefined],
  ])
})

test('GHB every day keeps the stop date closed, says why and whom to call, also when the answer is changed', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  await followChemsex(visit)
  await walkChemsexStart(visit, 'ghb')
  await goTo(visit, 'today')
  await page.getByRole('heading', { name: words.phases.first }).waitFor()
  expect(await button(page, words.phases.say).count()).toBe(0)

  const lesson = await openLesson(visit, CHEMSEX_START)
  await followButton(visit, lesson, 'start', 'age')
  await answerGate(visit, lesson, 'age', ['yes'])
  await answerGate(visit, lesson, 'suicide', ['no'])
  await followButton(visit, lesson, 'suicide-no', 'downers')
  await answerGate(visit, lesson, 'downers', ['none'])

  await goTo(visit, 'today')
  await row(page, words.phases.title).click()
  await seesTitle(page, words.phases.title)
  await page.getByText(words.phases.closed).waitFor()
  await page.locator('main a[href="tel:112"]').first().waitFor()
  expect(await page.locator('#stop-date').count()).toBe(0)
})

test('who has nobody yet to speak to is not invited to choose a day', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  await followChemsex(visit)
  const lesson = await openLesson(visit, CHEMSEX_START)
  await followButton(visit, lesson, 'start', 'age')
  await answerGate(visit, lesson, 'age', ['yes'])
  await answerGate(visit, lesson, 'suicide', ['no'])
  await followButton(visit, lesson, 'suicide-no', 'downers')
  await answerGate(visit, lesson, 'downers', ['none'])
  await answerGate(visit, lesson, 'mind', ['depression'])
  await followButton(visit, lesson, 'not-alone', 'contact')
  await answerGate(visit, lesson, 'contact', ['nobody'])
  await seesTitle(page, headingOf(lesson, 'contact-nobody'))
  await goTo(visit, 'today')
  await row(page, words.phases.title).getByText(words.phases.beforeDay.alone).waitFor()
})

test('who follows another programme sees nothing of it', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  expect(await row(page, words.phases.title).count()).toBe(0)
  await openNowHelp(visit)
  await page.locator('main').getByRole('slider').waitFor()
  expect(await page.getByRole('heading', { name: words.phases.unresponsive }).count()).toBe(0)
})
