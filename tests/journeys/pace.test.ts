/** Somebody takes the shorter path, stays away for weeks, and finds what was to come later on its day. */
import { expect, test } from 'vitest'
import {
  answerAll,
  answerGate,
  finishPage,
  followButton,
  lessonAsking,
  lessonTitle,
  openExercises,
  openLesson,
} from './harness/lessons.ts'
import { choose, goTo, keepCheckIn, openCheckIn, row, seesTitle, startForMyself } from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'
import { PROVING } from './harness/proving.ts'

const PAUSE_CHECK = 'flows/pause-check'
const LAST = 'impuls/12/hoe-nu-verder'
const LATER = 'impuls/12/na-een-maand'
const BESIDE = 'impuls/1/hoe-klaar-ben-je'

/** Nine in the evening, so many days after Monday the 2nd of March 2026. */
const evening = (day: number): Date => new Date(2026, 2, 2 + day, 21, 0)

test.each(PROVING ? (['nl', 'en'] as const) : (['nl'] as const))(
  'a pace of one’s own (%s)',
  async (language) => {
    const visit = await firstVisit({ language, unopened: true })
    const { page, words, app } = visit
    await page.clock.install({ time: evening(0) })
    await page.goto(app.url)
    await startForMyself(visit)
    await openExercises(visit)
    await choosePause(visit)
    await openCheckIn(visit)
    await keepCheckIn(visit, { mood: 3, kept: 'yes' })
    await shorterPath(visit)

    await openLesson(visit, LAST)
    await finishPage(visit, visit.pack.lesson(LAST, language))
    await goTo(visit, 'programme')
    const later = row(page, lessonTitle(visit, LATER))
    await page.getByText(language === 'nl' ? 'Vanaf donderdag 2 april' : 'From Thursday 2 April').waitFor()
    // It only tells: there is nothing to press.
    expect(await later.evaluate(({ tagName }) => tagName)).toBe('DIV')

    await page.clock.setSystemTime(evening(6))
    await goTo(visit, 'today')
    expect(await row(page, words.today.pause).count()).toBe(0)
    await page.clock.setSystemTime(evening(7))
    await lookAtPause(visit)
    expect(await row(page, words.today.pause).count()).toBe(0)

    // More than a month later: one sentence, no loss, and what had its day.
    await page.clock.setSystemTime(evening(45))
    await page.reload()
    await page.getByText(words.today.back, { exact: true }).waitFor()
    await page.getByText(words.today.inLineHere(8), { exact: false }).waitFor()
    await row(page, words.today.lookBack).waitFor()
    await row(page, words.today.pause).waitFor()
    await row(page, lessonTitle(visit, LATER)).click()
    await seesTitle(page, lessonTitle(visit, LATER))
    await finishPage(visit, visit.pack.lesson(LATER, language))
    await goTo(visit, 'today')
    await row(page, words.today.pause).waitFor()
    expect(await row(page, lessonTitle(visit, LATER)).count()).toBe(0)
    expect(await page.getByText(words.today.back, { exact: true }).count()).toBe(0)
  },
)

async function choosePause(visit: Visit): Promise<void> {
  const lesson = await openLesson(visit, lessonAsking(visit, 'goal-kind').id)
  await answerAll(visit, lesson, { 'goal-kind': 'pause' })
  await finishPage(visit, lesson)
}

/** The few lessons and back: what is not needed goes out of sight and comes back, also after a new start. */
async function shorterPath(visit: Visit): Promise<void> {
  const { page, words } = visit
  const beside = row(page, lessonTitle(visit, BESIDE))
  await goTo(visit, 'programme')
  await beside.waitFor()
  await choose(page, words.programme.path, words.programme.paths.needed)
  await beside.waitFor({ state: 'detached' })
  await page.reload()
  await goTo(visit, 'programme')
  await row(page, lessonTitle(visit, LAST)).waitFor()
  expect(await beside.count()).toBe(0)
  await choose(page, words.programme.path, words.programme.paths.all)
  await beside.waitFor()
}

async function lookAtPause(visit: Visit): Promise<void> {
  const { page, words, pack, language } = visit
  const flow = pack.lesson(PAUSE_CHECK, language)
  await goTo(visit, 'programme')
  await goTo(visit, 'today')
  await row(page, words.today.pause).click()
  await followButton(visit, flow, 'start', 'pause-worse')
  await answerGate(visit, flow, 'pause-worse', ['nothing'])
  await answerGate(visit, flow, 'pause-next', ['stay'])
  await followButton(visit, flow, 'next-stay', '@today')
  await seesTitle(page, words.today.title)
}
