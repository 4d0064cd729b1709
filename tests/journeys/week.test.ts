/** A week with a slip in it: the day itself changes, the other days stay, and one thing in the plan is different. */
import type { Lesson } from '@keertij/programme'
import { expect, test } from 'vitest'
import {
  answerAll,
  answerGate,
  finishPage,
  followButton,
  lessonAsking,
  openExercises,
  openLesson,
} from './harness/lessons.ts'
import {
  button,
  goTo,
  keepCheckIn,
  openCheckIn,
  openJournal,
  rate,
  row,
  seesTitle,
  startForMyself,
} from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'
import { PROVING } from './harness/proving.ts'

const SLIP = 'flows/slip'
/** From Monday on. On Wednesday evening it went otherwise after the check-in. */
const WEEK = ['yes', 'yes', 'yes', 'partly', 'yes', 'yes', 'yes'] as const
const WEDNESDAY = 2
const MONDAY = 2

const OWN = {
  nl: {
    goal: 'Na elf uur ligt mijn telefoon beneden',
    urge: 'Lang wakker gelegen',
    before: 'Ruzie aan tafel, daarna alleen boven',
    thought: 'Vijf minuten kan geen kwaad',
    change: ['weer denk dat het toch niet uitmaakt', 'ga ik eerst naar beneden'],
    slipDay: 'woensdag 4 maart',
  },
  en: {
    goal: 'After eleven my phone lies downstairs',
    urge: 'Lay awake for long',
    before: 'A row at dinner, then alone upstairs',
    thought: 'Five minutes can do no harm',
    change: ['think again that it makes no difference', 'I go downstairs first'],
    slipDay: 'Wednesday 4 March',
  },
} as const

test.each(PROVING ? (['nl', 'en'] as const) : (['nl'] as const))(
  'a week with urges, a slip and its one change loses no other day (%s)',
  async (language) => {
    const visit = await firstVisit({ language, unopened: true })
    const { page, words, app, pack } = visit
    const own = OWN[language]
    await page.clock.install({ time: evening(0) })
    await page.goto(app.url)
    await startForMyself(visit)
    await openExercises(visit)
    await setGoal(visit)

    const slip = pack.lesson(SLIP, language)
    for (const [day, kept] of WEEK.entries()) {
      await page.clock.setSystemTime(evening(day))
      await openCheckIn(visit)
      await keepCheckIn(visit, { mood: 3, kept })
      if (day === 1) await writeUrge(visit)
      if (day === WEDNESDAY) await tellSlip(visit, slip)
    }

    // Five of seven: Wednesday is the slip's, Thursday was partly. Every other day stands.
    await goTo(visit, 'today')
    await expect.poll(() => page.locator('.waterline .count b').textContent()).toBe('5')
    await page.getByText(words.today.inLine(7), { exact: false }).waitFor()

    await goTo(visit, 'plan')
    const [, change] = own.change
    await page.getByRole('region', { name: words.plan.ifThen }).getByText(change).first().waitFor()

    await seesSlip(visit, change)

    // A week after it was chosen, the goal is looked at: once, and it stays as it is.
    await page.clock.setSystemTime(evening(7))
    await goTo(visit, 'today')
    await row(page, words.today.review).click()
    await page.getByText(words.goal.due).waitFor()
    await page.getByText(own.goal).waitFor()
    for (const rule of words.goal.rules) await page.getByText(rule).waitFor()
    await button(page, words.goal.keepAsIs).click()
    await page.getByText(words.goal.reviewed).waitFor()
    await goTo(visit, 'today')
    expect(await row(page, words.today.review).count()).toBe(0)
  },
)

/** Nine in the evening, so many days after Monday the 2nd of March 2026. */
const evening = (day: number): Date => new Date(2026, 2, MONDAY + day, 21, 0)

async function setGoal(visit: Visit): Promise<void> {
  const lesson = await openLesson(visit, lessonAsking(visit, 'goal-kind').id)
  await answerAll(visit, lesson, {
    'goal-kind': 'own',
    'goal-words': OWN[visit.language].goal,
    'goal-review': 'week',
  })
  await finishPage(visit, lesson)
}

async function writeUrge(visit: Visit): Promise<void> {
  const { page, words, language } = visit
  await goTo(visit, 'today')
  await row(page, words.today.write).click()
  await row(page, words.journal.kinds.urge).click()
  await rate(page, words.journal.urgeRating, 6)
  await page.getByLabel(words.journal.texts.urge).fill(OWN[language].urge)
  await button(page, words.journal.keep).click()
  await seesTitle(page, words.today.title)
}

/** From "something happened" to the end: safe, over, the chain, one change, and nobody told. */
async function tellSlip(visit: Visit, slip: Lesson): Promise<void> {
  const { page, words, language } = visit
  await goTo(visit, 'today')
  await row(page, words.today.happened).click()
  await followButton(visit, slip, 'open', 'safe')
  await answerGate(visit, slip, 'safe', ['yes'])
  await answerGate(visit, slip, 'still-going', ['over'])
  const fields = { 'chain-before': OWN[language].before, 'chain-thought': OWN[language].thought }
  await answerAll(visit, slip, fields)
  await followButton(visit, slip, 'chain', 'gain-and-cost')
  await followButton(visit, slip, 'gain-and-cost', 'change')
  await answerAll(visit, slip, { 'change-link': 'thought' })
  await answerAll(visit, slip, { 'change-thought': OWN[language].change })
  await followButton(visit, slip, 'change', 'tell')
  await followButton(visit, slip, 'tell', 'close')
  await followButton(visit, slip, 'close', '@today')
  await seesTitle(page, words.today.title)
}

/** The page of that day holds the chain and the change. */
async function seesSlip(visit: Visit, change: string): Promise<void> {
  const { page, words, language } = visit
  const own = OWN[language]
  await openJournal(visit)
  const day = page.locator('main .day').filter({ hasText: own.slipDay })
  await day.locator('button.row').filter({ hasText: words.journal.types.slip }).click()
  for (const text of [own.before, own.thought, change]) await page.getByText(text).first().waitFor()
}
