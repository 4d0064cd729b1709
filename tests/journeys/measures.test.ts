/** Questionnaires: asked after the first lesson, answered one question at a time, told in words, with safety before any result. */
import type { Measure } from '@keertij/programme'
import { expect, test } from 'vitest'
import { finishPage, openExercises, openLesson } from './harness/lessons.ts'
import { button, goTo, row, seesTitle, startForMyself } from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'

const WELCOME = 'impuls/0/welkom'
const SAFETY_PLAN = 'flows/safety-plan'

test('the first lists are there after the first lesson, and an answer about being dead comes before its result', async () => {
  const visit = await firstVisit()
  const { page, words, language, pack } = visit
  const { measure: said } = words
  const [three, phq] = ['keertij-three', 'phq-9'].map((id) => measureOf(visit, id))
  if (three === undefined || phq === undefined) throw new Error('The pack has no questionnaires')
  await startForMyself(visit)
  await openExercises(visit)
  expect(await row(page, said.dueRow).count()).toBe(0)
  await finishPage(visit, await openLesson(visit, WELCOME))
  await goTo(visit, 'today')
  await row(page, said.dueRow).click()

  await seesTitle(page, three.title[language])
  for (const [at, { text }] of questionsOf(visit, three).entries()) {
    await page.getByRole('slider', { name: text }).fill('6')
    await button(page, at === 2 ? said.last : said.go).click()
  }
  await seesTitle(page, said.result.title)
  await page.getByText(said.result.plain(three.scores[0]?.name[language] ?? '', 6, 10)).waitFor()

  await button(page, said.result.next(phq.title[language])).click()
  await seesTitle(page, phq.title[language])
  await answer(visit, phq, 0, 4, 1)
  await page.getByText(words.lesson.draft('').replace(/,\s*$/, '')).first().waitFor()
  await page.reload()
  await goTo(visit, 'insight')
  await row(page, said.title).click()
  await row(page, phq.title[language]).click()
  await page.getByText(said.question(5, 9)).waitFor()
  await answer(visit, phq, 4, 8, 1)
  await page.getByLabel(optionOf(visit, phq, 8, 1), { exact: true }).check()
  await button(page, said.helpNow).waitFor()
  await button(page, said.last).click()

  await seesTitle(page, said.safe.title)
  const shown = await page.locator('main').textContent()
  for (const line of ['113', '1813', '112']) expect(shown).toContain(line)
  expect(shown).not.toContain(phq.scores[0]?.name[language])
  await row(page, said.safe.plan).click()
  await seesTitle(page, pack.lesson(SAFETY_PLAN, language).title)
  await page.getByRole('banner').getByRole('button', { name: words.back }).click()
  await seesTitle(page, said.result.title)
  const band = phq.scores[0]?.bands[1]
  await page
    .getByText(said.result.fits(phq.scores[0]?.name[language] ?? '', band?.name[language] ?? ''))
    .waitFor()
  await page.getByText(said.result.noDiagnosis).waitFor()
  await button(page, said.result.done).click()
  await seesTitle(page, words.today.title)
  expect(await row(page, said.dueRow).count()).toBe(0)
})

function measureOf({ pack }: Visit, id: string): Measure {
  const found = pack.index.measures.find((measure) => measure.id === id)
  if (found === undefined) throw new Error(`No ${id} in the pack`)
  return found
}

const questionsOf = ({ language }: Visit, { texts }: Measure) => texts[language]?.questions ?? []

function optionOf(visit: Visit, measure: Measure, at: number, value: number): string {
  const question = questionsOf(visit, measure)[at]
  const option = question?.kind === 'choice' ? question.options.find((one) => one.value === value) : undefined
  return option?.label ?? ''
}

/** Answers the questions from one to before another with the same number, each with the button under it. */
async function answer(
  visit: Visit,
  measure: Measure,
  from: number,
  to: number,
  value: number,
): Promise<void> {
  const { page, words } = visit
  for (let at = from; at < to; at++) {
    await page.getByText(words.measure.question(at + 1, measure.items.length)).waitFor()
    await page.getByLabel(optionOf(visit, measure, at, value), { exact: true }).check()
    await button(page, words.measure.go).click()
  }
}
