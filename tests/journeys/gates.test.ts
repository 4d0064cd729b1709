/** A safety question leads to the help that fits, closes what it must close, and leaves no trace where it promised none. */
import { expect, test } from 'vitest'
import { keepCopy } from './harness/copy.ts'
import {
  answerGate,
  followButton,
  lessonAsking,
  openLesson,
  SAFE_START,
  walkSafeStart,
  walkToGate,
} from './harness/lessons.ts'
import { gateOf, headingOf, optionLabel } from './harness/content.ts'
import { chooseCountry, goTo, openNowHelp, seesTitle, startForMyself } from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'
import { PROVING } from './harness/proving.ts'

/** What a person in acute danger can call: the numbers of the crisis table, by the country that was chosen. */
const ACUTE = {
  NL: { dials: ['113', '112'], never: ['1813', '101'] },
  BE: { dials: ['1813', '112', '101'], never: ['113'] },
  both: { dials: ['113', '1813', '112', '101'], never: [] },
} as const

const dialled = ({ page }: Visit): Promise<readonly string[]> =>
  page
    .locator('main a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').slice(4)))

test.each(PROVING ? (['NL', 'BE', 'both'] as const) : (['BE'] as const))(
  'who is afraid to do it sees whom to call (%s)',
  async (country) => {
    const visit = await firstVisit()
    await startForMyself(visit)
    if (country !== 'both') {
      await chooseCountry(visit, country)
    }
    const lesson = await openLesson(visit, SAFE_START)
    await walkToGate(visit, lesson, 'suicide')
    await answerGate(visit, lesson, 'suicide', ['acute'])
    await seesTitle(visit.page, headingOf(lesson, 'suicide-acute'))
    const numbers = await dialled(visit)
    expect(numbers).toEqual(expect.arrayContaining([...ACUTE[country].dials]))
    for (const other of ACUTE[country].never) expect(numbers).not.toContain(other)
    await followButton(visit, lesson, 'suicide-acute', '@safety-plan')
    await seesTitle(visit.page, visit.pack.lesson('flows/safety-plan', 'nl').title)
  },
)

test.runIf(PROVING)('under eighteen the exercises are closed; reading and now help stay open', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await startForMyself(visit)
  const lesson = await openLesson(visit, SAFE_START)
  await walkToGate(visit, lesson, 'age')
  await answerGate(visit, lesson, 'age', ['no'])
  await followButton(visit, lesson, 'age-no', '@read')
  await page.getByText(words.lesson.closed).first().waitFor()

  await page.reload()
  const welcome = await openLesson(visit, lessonAsking(visit, 'own-word').id)
  await seesTitle(page, welcome.title)
  await page.getByText(words.lesson.closed).first().waitFor()
  expect(await page.locator('main').getByRole('textbox').count()).toBe(0)
  expect((await page.locator('main p').count()) > 5).toBe(true)

  await goTo(visit, 'today')
  await openNowHelp(visit)
  await page.locator('main').getByRole('slider').waitFor()
  expect(await page.locator('main .rows .row').count()).toBeGreaterThan(9)
})

test('an answer about violence leaves only that sharing is closed', async () => {
  const visit = await firstVisit()
  const { page } = visit
  await startForMyself(visit)
  const lesson = await openLesson(visit, SAFE_START)
  await walkToGate(visit, lesson, 'violence')
  await answerGate(visit, lesson, 'violence', ['yes'])
  await seesTitle(page, headingOf(lesson, 'violence-yes'))
  expect(await dialled(visit)).toEqual(expect.arrayContaining(['08002000', '1712', '101', '112']))

  // In the middle of it, in the draft as well as in the events.
  const within = await keepCopy(visit)
  expect(within.text).not.toMatch(/violence(?!-alone)/)
  expect(within.events.map(({ kind, data }) => (kind === 'capability.closed' ? data : kind))).toContainEqual({
    capability: 'sharing',
  })

  await goTo(visit, 'programme')
  await openLesson(visit, SAFE_START)
  await page.reload()
  await openLesson(visit, SAFE_START)
  await answerGate(visit, lesson, 'violence-alone', ['alone'])
  await answerGate(visit, lesson, 'violence', ['yes'])
  await followButton(visit, lesson, 'violence-yes', 'illegal')
  await answerGate(visit, lesson, 'illegal', ['other'])
  await followButton(visit, lesson, 'illegal-other', 'done')
  await followButton(visit, lesson, 'done', '@next-lesson')
  const after = await keepCopy(visit)
  expect(after.text).not.toMatch(/violence(?!-alone)|illegal/)
})

test.runIf(PROVING)('daily downers close the stop date, and another answer does not open it', async () => {
  const visit = await firstVisit()
  const { page } = visit
  await startForMyself(visit)
  const lesson = await openLesson(visit, SAFE_START)
  await walkToGate(visit, lesson, 'downers')
  await answerGate(visit, lesson, 'downers', ['ghb', 'alcohol'])
  await seesTitle(page, headingOf(lesson, 'downers-yes'))
  expect(await dialled(visit)).toContain('112')
  await followButton(visit, lesson, 'downers-yes', 'violence-alone')
  await answerGate(visit, lesson, 'violence-alone', ['watched'])
  await followButton(visit, lesson, 'later', 'done')
  await followButton(visit, lesson, 'done', '@next-lesson')

  await openLesson(visit, SAFE_START)
  await walkToGate(visit, lesson, 'downers')
  const plan = optionLabel(gateOf(lesson, 'downers'), 'doctor-plan')
  expect(await page.getByLabel(plan).count()).toBe(0)
  await answerGate(visit, lesson, 'downers', ['none'])
  const { events } = await keepCopy(visit)
  const capabilities = events.filter(({ kind }) => kind.startsWith('capability.'))
  expect(capabilities.map(({ kind, data }) => [kind, data['capability']])).toEqual([
    ['capability.closed', 'stop-date'],
  ])
})

test.runIf(PROVING)('harmless answers close nothing', async () => {
  const visit = await firstVisit()
  await startForMyself(visit)
  const lesson = await openLesson(visit, SAFE_START)
  await walkSafeStart(visit, lesson)
  const { events } = await keepCopy(visit)
  expect(events.filter(({ kind }) => kind.startsWith('capability.'))).toEqual([])
  expect(events.map(({ kind }) => kind)).toContain('lesson.finished')
})
