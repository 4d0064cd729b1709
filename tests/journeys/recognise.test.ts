/**
 * Somebody who does not know yet whether this is about them: looks at the lists and leaves, and nothing is left of it; comes back,
 * answers again, and takes it along.
 */
import { plainText } from '@keertij/engine'
import type { Lesson } from '@keertij/programme'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { headingOf } from './harness/content.ts'
import { keepCopy } from './harness/copy.ts'
import { followButton } from './harness/lessons.ts'
import { button, goTo, openNowHelp, row, seesTitle } from './harness/screens.ts'
import { firstVisit, offlineReady, type Visit } from './harness/visit.ts'

const RECOGNISE = 'flows/recognise'

test('the lists leave nothing behind, however one leaves, and are in the plan once they are taken along', async () => {
  const visit = await firstVisit()
  const { page, words, pack, language, app } = visit
  const lesson = pack.lesson(RECOGNISE, language)
  // What is left of a visit is looked at when everything that everybody gets is there.
  await offlineReady(page)

  // Away by Back, to now help and back, with the page itself, and into the programme.
  await answerSome(visit, lesson)
  await page.getByRole('banner').getByRole('button', { name: words.back }).click()
  await seesTitle(page, words.first.title)
  expect(await storedIn(page)).toEqual([])
  await answerSome(visit, lesson)
  await openNowHelp(visit)
  await page.getByRole('banner').getByRole('button', { name: words.back }).click()
  await seesTitle(page, headingOf(lesson, 'start'))
  await openList(visit, lesson)
  expect(await pressedIn(page).count()).toBe(0)
  await page.reload()
  await seesTitle(page, words.first.title)
  await answerSome(visit, lesson)
  await page.reload()
  await seesTitle(page, words.first.title)
  expect(await storedIn(page)).toEqual([])
  await answerSome(visit, lesson)
  await walkToNext(visit, lesson)
  await followButton(visit, lesson, 'next', '@programme')
  // Whom it is about is asked before a programme begins.
  await seesTitle(page, words.first.title)
  expect(await storedIn(page)).toEqual([])
  await goTo(visit, 'plan')
  expect(await page.getByRole('heading', { name: words.plan.recognised }).count()).toBe(0)
  await page.goto(app.url)
  await seesTitle(page, words.first.title)

  // And once more, to keep it.
  await answerSome(visit, lesson)
  await page.getByText(words.exercise.reflection.said(2, 6), { exact: true }).waitFor()
  await walkToNext(visit, lesson)
  await followButton(visit, lesson, 'next', '@take-along')
  await seesTitle(page, words.first.title)
  await expect.poll(() => storedIn(page), { timeout: 10_000 }).toContain('keertij-1')
  const copy = await keepCopy(visit)
  expect(copy.drafts).toEqual([])
  expect(copy.events.map(({ kind, data }) => [kind, data['answers']])).toEqual([
    ['exercise.kept', { six: { kind: 'reflection', yes: ['loses-track', 'on-my-mind'], no: ['risk'] } }],
  ])
  await page.reload()
  await goTo(visit, 'plan')
  const part = page.getByRole('region', { name: words.plan.recognised })
  await part.getByText(words.exercise.reflection.said(2, 6), { exact: true }).waitFor()
  expect(await part.getByRole('listitem').allTextContents()).toEqual(
    ['loses-track', 'on-my-mind'].map((id) => statementOf(lesson, id)),
  )

  // It can be taken out again, and put back.
  await button(part, words.plan.takeOut).click()
  await part.waitFor({ state: 'detached' })
  await button(page, words.plan.undo).click()
  await part.getByText(words.exercise.reflection.said(2, 6), { exact: true }).waitFor()
})

/** From the first page to the list of six. */
async function openList(visit: Visit, lesson: Lesson): Promise<void> {
  await followButton(visit, lesson, 'start', 'about')
  await followButton(visit, lesson, 'about', 'about-sex')
  await seesTitle(visit.page, headingOf(lesson, 'about-sex'))
}

/** Two yeses, a no, and a yes that is taken back. */
async function answerSome(visit: Visit, lesson: Lesson): Promise<void> {
  const { page, words } = visit
  await row(page, words.first.unsure).click()
  await openList(visit, lesson)
  const say = async (id: string, said: 'yes' | 'no'): Promise<void> => {
    const statement = page.getByRole('group', { name: statementOf(lesson, id), exact: true })
    await button(statement, words.exercise.reflection[said]).click()
  }
  await say('loses-track', 'yes')
  await say('on-my-mind', 'yes')
  await say('needs-more', 'yes')
  await say('needs-more', 'yes')
  await say('risk', 'yes')
  await say('risk', 'no')
  await expect.poll(() => pressedIn(page).count(), { timeout: 10_000 }).toBe(3)
}

async function walkToNext(visit: Visit, lesson: Lesson): Promise<void> {
  for (const [from, to] of [
    ['about-sex', 'answer'],
    ['answer', 'yours'],
    ['yours', 'tonight'],
    ['tonight', 'talk'],
    ['talk', 'next'],
  ] as const)
    await followButton(visit, lesson, from, to)
}

const pressedIn = (page: Page): Locator => page.locator('.reflection [aria-pressed="true"]')

function statementOf(lesson: Lesson, id: string): string {
  const list = lesson.steps
    .flatMap((step) => (step.t === 'screen' ? step.c : []))
    .flatMap((block) => (block.t === 'exercise' ? block.c : []))
    .find((block) => block.t === 'reflection' && block.id === 'six')
  const statement = list?.t === 'reflection' ? list.statements.find((each) => each.id === id) : undefined
  if (!statement) throw new Error(`No statement ${id}`)
  return plainText(statement.label)
}

/** Every place where a page can leave something: databases and the two plain stores. The app's own files are the same for everybody. */
const storedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(document.cookie === '' ? [] : [document.cookie]),
  ])
