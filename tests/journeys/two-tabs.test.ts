/** Two tabs are one diary: what one writes the other shows, and what one erases is gone in both. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { eraseAll, keepCopy } from './harness/copy.ts'
import {
  button,
  goTo,
  keepCheckIn,
  openCheckIn,
  openJournal,
  row,
  seesTitle,
  startForMyself,
} from './harness/screens.ts'
import { answerAll, lessonAsking, openExercises, openLesson } from './harness/lessons.ts'
import { firstVisit, type Visit } from './harness/visit.ts'

const FIRST = 'Eerste tabblad schreef dit'
const SECOND = 'Tweede tabblad schreef dit'
const DRAFT = 'halverwege een woord'

test('two tabs write, both see all, and erasing in one blanks the other', async () => {
  const one = await firstVisit()
  const { words, app } = one
  await startForMyself(one)
  await openExercises(one)
  const page = await one.context.newPage()
  page.setDefaultTimeout(10_000)
  await page.goto(app.url)
  const two: Visit = { ...one, page }
  await seesTitle(page, words.today.title)

  await openCheckIn(one)
  await keepCheckIn(one, { mood: 2, note: FIRST })
  await two.page.bringToFront()
  await two.page.getByText(words.today.checkInDone).waitFor()
  await openJournal(two)
  await two.page.getByText(FIRST).waitFor()

  await openCheckIn(two)
  await keepCheckIn(two, { mood: 4, note: SECOND })
  await openJournal(one)
  await one.page.getByText(SECOND).waitFor()

  await one.page.bringToFront()
  await removeCheckIn(one)
  await openJournal(two)
  for (const note of [FIRST, SECOND])
    await expect.poll(() => two.page.getByText(note).count(), { timeout: 10_000 }).toBe(0)

  await bothAtOnce(one, two)

  await openCheckIn(two)
  await two.page.getByLabel(words.checkIn.note).fill(SECOND)
  const slider = await two.page.getByRole('slider', { name: words.checkIn.urge }).elementHandle()
  await one.page.bringToFront()
  await eraseAll(one)
  await seesTitle(one.page, words.first.title)
  await seesTitle(two.page, words.first.title)
  // Nothing that is still under a thumb writes anything back.
  await slider?.evaluate((element) => element.dispatchEvent(new Event('input', { bubbles: true })))
  await pause(500)
  expect(await two.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(
    [],
  )
  for (const { page } of [one, two]) {
    await expect
      .poll(() => page.locator('body').innerText(), { timeout: 10_000 })
      .not.toMatch(/Anouk|Bram|tabblad schreef dit/)
  }
  await two.page.reload()
  await row(two.page, words.first.self).waitFor()
})

/** Takes the check-in away, with the one that it replaced. */
async function removeCheckIn({ page, words }: Visit): Promise<void> {
  await page.locator('main button.row').filter({ hasText: SECOND }).click()
  await button(page, words.checkIn.remove).click()
  await button(page.getByRole('dialog', { name: words.checkIn.remove }), words.checkIn.remove).click()
  await page.getByText(words.checkIn.removed, { exact: true }).waitFor()
  await expect.poll(() => page.getByText(FIRST).count(), { timeout: 10_000 }).toBe(0)
}

/** Neither loses what the other keeps at the same moment; a draft of one is there for the other. */
async function bothAtOnce(one: Visit, two: Visit): Promise<void> {
  await Promise.all([addPerson(one, 'Anouk'), addPerson(two, 'Bram')])
  for (const { page, words } of [one, two]) {
    await row(page, words.people.call('Anouk')).waitFor()
    await row(page, words.people.call('Bram')).waitFor()
  }
  await one.page.bringToFront()
  const lesson = await openLesson(one, lessonAsking(one, 'own-word').id)
  await answerAll(one, lesson, { 'own-word': DRAFT })
  await one.page.getByText(one.words.lesson.draft('').slice(0, 10)).waitFor()
  const copy = await keepCopy(two)
  expect(copy.events.filter(({ kind }) => kind === 'person.kept')).toHaveLength(2)
  expect(copy.events.filter(({ kind }) => kind === 'checkin.kept')).toHaveLength(2)
  expect(JSON.stringify(copy.drafts)).toContain(DRAFT)
}

async function addPerson(visit: Visit, name: string): Promise<void> {
  const { page, words } = visit
  await goTo(visit, 'plan')
  await page.getByRole('button', { name: words.people.add, exact: true }).click()
  await page.getByLabel(words.people.name, { exact: true }).fill(name)
  await page.getByLabel(words.people.phone).fill('06 1111 2222')
  await page.getByRole('button', { name: words.people.keep, exact: true }).click()
}
