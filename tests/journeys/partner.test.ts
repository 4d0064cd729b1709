/** A partner's fortnight: first aid at once, safety before all else, one person, check-ins of their own, a boundary, and what carries. */
import { expect, test } from 'vitest'
import { ownWords } from './harness/answering.ts'
import {
  answerAll,
  answerGate,
  finishPage,
  followButton,
  lessonTitle,
  openLesson,
} from './harness/lessons.ts'
import { lockNow, PASSPHRASE, setLock } from './harness/lock.ts'
import { PROVING } from './harness/proving.ts'
import { button, choose, goTo, openCheckIn, openNowHelp, row, seesTitle } from './harness/screens.ts'
import { cutNetwork, firstVisit, offlineReady, type Visit } from './harness/visit.ts'
import { headingOf } from './harness/content.ts'
import { walkLesson } from './harness/walking.ts'

const FIRST_AID = 'partner/0/vandaag'
const SAFETY = 'partner/0/veilig-thuis-kijken'
const CARRIES = 'partner/0/wat-mij-draagt'
const PERSON = 'partner/2/een-veilig-mens'
const BOUNDARY = 'partner/7/jouw-grens'
const LOOK_BACK = 'partner/7/gedaan-wat-je-wilde'
const NOW = 'flows/partner-now'

const OWN = {
  nl: { things: ['De kippen om zeven uur'], sentence: 'Dit hoef ik vannacht niet op te lossen' },
  en: { things: ['The hens at seven'], sentence: 'I don’t have to solve this tonight' },
} as const

const day = (n: number): Date => new Date(Date.UTC(2026, 2, 2 + n, 19, 0))

test.each(PROVING ? (['nl', 'en'] as const) : (['nl'] as const))(
  'a partner’s fortnight begins with first aid and ends with what carries (%s)',
  async (language) => {
    const visit = await firstVisit({ language, unopened: true })
    const { page, words, app } = visit
    await page.clock.install({ time: day(0) })
    await page.goto(app.url)
    await firstAid(visit)
    await page.clock.setSystemTime(day(1))
    await walkLesson(visit, await openLesson(visit, PERSON))
    await whatCarries(visit)

    for (const [n, safety] of (['edge', 'unsafe', 'ease', 'ease'] as const).entries()) {
      await page.clock.setSystemTime(day(2 + n))
      await keepCare(visit, safety)
    }
    await walkLesson(visit, await openLesson(visit, BOUNDARY))
    await goTo(visit, 'today')
    const lookBack = row(page, lessonTitle(visit, LOOK_BACK))
    const offered = lookBack.filter({
      hasText: language === 'nl' ? 'Het mag ook niet.' : 'You don’t have to.',
    })
    expect(await offered.count()).toBe(0)
    await page.clock.setSystemTime(day(13))
    await page.reload()
    await goTo(visit, 'today')
    await offered.waitFor()
    // Nothing here counts days in line, and nothing asks of a goal or a slip.
    expect(await page.locator('.waterline').count()).toBe(0)
    expect(await row(page, words.today.happened).count()).toBe(0)

    await goTo(visit, 'insight')
    await page.getByText(words.insight.care.slept(4, 4), { exact: true }).waitFor()
    await planOnPaper(visit)
  },
)

test('who opens now help before anything was chosen can say that it is about a partner', async () => {
  const visit = await firstVisit()
  const { page, words, pack, language } = visit
  await openNowHelp(visit)
  await button(page, words.first.partner).click()
  await seesTitle(page, headingOf(pack.lesson(NOW, language), 'open'))
})

test.runIf(PROVING)(
  'behind a lock and without a network, now help for a partner is there and keeps nothing',
  async () => {
    const visit = await firstVisit()
    const { page, words, pack, language } = visit
    const flow = pack.lesson(NOW, language)
    await row(page, words.first.partner).click()
    await seesTitle(page, headingOf(pack.lesson(FIRST_AID, language), 'start'))
    await goTo(visit, 'today')
    await setLock(visit, PASSPHRASE)
    await offlineReady(page)
    await lockNow(visit)
    await cutNetwork(visit)
    await page
      .getByRole('navigation', { name: words.menu })
      .getByRole('link', { name: words.tabs.now })
      .click()
    await button(page, words.first.partner).click()
    await followButton(visit, flow, 'open', 'techniques')
    await followButton(visit, flow, 'techniques', 'p-person')
    await seesTitle(page, headingOf(flow, 'p-person'))
    // Nobody of the person's own is shown, and nobody can be added.
    expect(await button(page, words.people.add).count()).toBe(0)
    await followButton(visit, flow, 'p-person', 'after')
    await followButton(visit, flow, 'after', '@call')
    await page.getByRole('dialog', { name: words.crisis.title }).waitFor()
  },
)

/** In one tap from the first screen; the exercise waits for the age, the help does not. */
async function firstAid(visit: Visit): Promise<void> {
  const { page, words, pack, language } = visit
  const today = pack.lesson(FIRST_AID, language)
  await row(page, words.first.partner).click()
  await followButton(visit, today, 'start', 'dark')
  await answerGate(visit, today, 'dark', ['no'])
  await followButton(visit, today, 'dark-no', 'afraid')
  await answerGate(visit, today, 'afraid', ['no'])
  await followButton(visit, today, 'today', 'tonight')
  await seesTitle(page, headingOf(today, 'tonight'))
  await page.getByText(words.lesson.askFirst, { exact: true }).waitFor()
  await followButton(visit, today, 'tonight', '@next-lesson')
  await walkLesson(visit, pack.lesson(SAFETY, language))
}

async function whatCarries(visit: Visit): Promise<void> {
  const own = OWN[visit.language]
  const lesson = await openLesson(visit, CARRIES)
  await answerAll(visit, lesson, { 'three-things': own.things, 'one-sentence': own.sentence })
  await finishPage(visit, lesson)
}

/** Safety, rest and body; who is not safe sees at once whom to call. */
async function keepCare(visit: Visit, safety: 'ease' | 'edge' | 'unsafe'): Promise<void> {
  const { page, words } = visit
  const { checkIn } = words
  await openCheckIn(visit)
  await choose(page, checkIn.mood, checkIn.moods[2] ?? '')
  await choose(page, checkIn.care.safety, checkIn.care.safeties[safety])
  if (safety === 'unsafe') {
    await page.getByText(checkIn.care.unsafe, { exact: true }).waitFor()
    for (const number of ['112', '0800-2000', '1712'])
      await page.locator('main .check-in').getByText(number).first().waitFor()
  }
  await choose(page, checkIn.sleep, checkIn.sleeps.fair)
  await page.getByLabel(checkIn.care.bodies.eaten, { exact: true }).check()
  expect(await page.getByText(checkIn.urge, { exact: true }).count()).toBe(0)
  await button(page, checkIn.keep).click()
  await page.getByText(words.today.checkInDone, { exact: true }).waitFor()
}

async function planOnPaper(visit: Visit): Promise<void> {
  const { page, words, language } = visit
  await page
    .getByRole('navigation', { name: words.menu })
    .getByRole('button', { name: words.tabs.plan })
    .click()
  await seesTitle(page, words.plan.carries.title)
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.paper')
  for (const said of [
    words.plan.carries.paperTitle,
    words.plan.carries.reasons,
    OWN[language].things[0],
    OWN[language].sentence,
    ownWords('limit-words'),
  ])
    await paper.getByText(said).first().waitFor()
  expect(await paper.getByText(words.plan.goal, { exact: true }).count()).toBe(0)
  await page.emulateMedia({ media: 'screen' })
}
