/** The plan is the person's own: every line can be written, changed, taken out and taken back, and it goes onto paper. */
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerAll, finishPage, lessonAsking, openExercises, openLesson } from './harness/lessons.ts'
import { buttonAmong } from './harness/content.ts'
import { button, goTo, row, seesTitle, startForMyself } from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'
import { PROVING } from './harness/proving.ts'

const OWN = {
  nl: {
    reasons: ['Zwemmen op zaterdag', 'Weer een boek uit'],
    changed: 'Zwemmen op zaterdag, met de buren erbij',
    measure: 'De telefoon laadt op in de gang',
    situation: 'ik alleen in de trein zit',
    action: 'bel ik mijn broer',
    sentence: 'Als ik alleen in de trein zit, dan bel ik mijn broer',
    signs: ['Ik antwoord niemand meer'],
  },
  en: {
    reasons: ['Swimming on Saturday', 'Finishing a book again'],
    changed: 'Swimming on Saturday, with the neighbours',
    measure: 'The phone charges in the hallway',
    situation: 'I sit alone on the train',
    action: 'I call my brother',
    sentence: 'If I sit alone on the train, then I call my brother',
    signs: ['I answer nobody'],
  },
} as const

test.each(PROVING ? (['nl', 'en'] as const) : (['nl'] as const))(
  'lines are written, changed and taken out in the plan itself, and stay so (%s)',
  async (language) => {
    const visit = await firstVisit({ language })
    const { page, words } = visit
    const own = OWN[language]
    await withReasons(visit)

    await goTo(visit, 'plan')
    const reasons = partOf(visit, words.plan.reasons)
    await lineButton(reasons, words.plan.change).click()
    await reasons.getByText(titleOf(visit, 'reasons-list'), { exact: false }).first().waitFor()
    await inLine(reasons, own.reasons[0], words.plan.change).click()
    await page.getByLabel(words.plan.line).fill(own.changed)
    await button(reasons, words.plan.keep).click()
    await said(reasons, own.changed).waitFor()

    await inLine(reasons, own.reasons[1], words.plan.remove).click()
    await expect.poll(() => said(reasons, own.reasons[1]).count()).toBe(0)
    await button(page, words.plan.undo).click()
    await said(reasons, own.reasons[1]).waitFor()
    await inLine(reasons, own.reasons[1], words.plan.remove).click()

    await addLine(visit, words.plan.measures, { [words.plan.line]: own.measure })
    await addLine(visit, words.plan.ifThen, {
      [words.plan.situation]: own.situation,
      [words.plan.action]: own.action,
    })

    await page.reload()
    await goTo(visit, 'plan')
    await said(partOf(visit, words.plan.reasons), own.changed).waitFor()
    await said(partOf(visit, words.plan.measures), own.measure).waitFor()
    await said(partOf(visit, words.plan.ifThen), own.sentence).waitFor()
    expect(await said(partOf(visit, words.plan.reasons), own.reasons[1]).count()).toBe(0)

    // What the exercise says is still there, and a new answer goes before the edit.
    const lesson = await openLesson(visit, lessonAsking(visit, 'reasons-list').id)
    await answerAll(visit, lesson, { 'reasons-list': [own.reasons[1]] })
    await finishPage(visit, lesson)
    await goTo(visit, 'plan')
    await said(partOf(visit, words.plan.reasons), own.reasons[1]).waitFor()
  },
)

test.runIf(PROVING)('a line that was half written is there after a reload', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  await withReasons(visit)
  await goTo(visit, 'plan')
  await lineButton(partOf(visit, words.plan.measures), words.plan.add).click()
  await page.getByLabel(words.plan.line).fill('De telefoon laadt op in')
  await page.getByText(words.lesson.draft('').slice(0, 10)).waitFor()
  await page.reload()
  await goTo(visit, 'plan')
  await lineButton(partOf(visit, words.plan.measures), words.plan.add).click()
  await expect.poll(() => page.getByLabel(words.plan.line).inputValue()).toBe('De telefoon laadt op in')
})

test.runIf(PROVING)('the plan of an earlier day can be read, and a line of it taken back', async () => {
  const visit = await firstVisit({ unopened: true })
  const { page, words, app } = visit
  const own = OWN.nl
  await page.clock.install({ time: new Date('2026-03-02T20:00:00') })
  await page.goto(app.url)
  await withReasons(visit)
  await page.clock.setSystemTime(new Date('2026-03-09T20:00:00'))
  await goTo(visit, 'plan')
  const reasons = partOf(visit, words.plan.reasons)
  await lineButton(reasons, words.plan.change).click()
  await inLine(reasons, own.reasons[0], words.plan.remove).click()
  await page.getByText(words.plan.removed).waitFor()

  await row(page, words.plan.versions).click()
  await seesTitle(page, words.plan.versions)
  await expect.poll(() => page.locator('main button.row').count()).toBe(2)
  await row(page, '2 maart 2026').click()
  await seesTitle(page, words.plan.versionOf('2 maart 2026'))
  await page.getByText(own.reasons[1]).waitFor()
  // Only the line that is gone can be taken back.
  await page.getByRole('button', { name: words.plan.takeBack }).click()
  await page.getByText(words.plan.takenBack).waitFor()
  expect(await page.getByRole('button', { name: words.plan.takeBack }).count()).toBe(0)
  await goTo(visit, 'plan')
  await said(partOf(visit, words.plan.reasons), own.reasons[0]).waitFor()
})

test('a safety plan that was left halfway is not called empty', async () => {
  const visit = await firstVisit()
  const { page, words, pack, language } = visit
  await startForMyself(visit)
  await goTo(visit, 'plan')
  await row(page, words.plan.make).click()
  const lesson = pack.lesson('flows/safety-plan', language)
  await seesTitle(page, lesson.title)
  await answerAll(visit, lesson, { 'safety-why': 'De zomer aan zee' })
  await goTo(visit, 'plan')
  const part = partOf(visit, words.plan.safetyPlan)
  await part.getByText(words.plan.begun, { exact: true }).waitFor()
  await row(page, words.plan.goOn(lesson.title)).click()
  await seesTitle(page, lesson.title)
})

test('what was just written in the safety plan stands in the plan that its button opens', async () => {
  const visit = await firstVisit()
  const { page, words, pack, language } = visit
  await startForMyself(visit)
  await openExercises(visit)
  await goTo(visit, 'plan')
  await row(page, words.plan.make).click()
  const lesson = pack.lesson('flows/safety-plan', language)
  await seesTitle(page, lesson.title)
  await answerAll(visit, lesson, { 'safety-why': 'De zomer aan zee' })
  await button(page.locator('main'), buttonAmong(lesson.page, '@plan')).click()
  await seesTitle(page, words.plan.title)
  await partOf(visit, words.plan.safetyPlan).getByText('De zomer aan zee').waitFor()
})

test('on paper the crisis card stands first, help lines last, and nothing that is empty or a button', async () => {
  const visit = await firstVisit()
  const { page, words } = visit
  const own = OWN.nl
  await withReasons(visit)
  const lesson = await openLesson(visit, lessonAsking(visit, 'crisis-signs').id)
  await answerAll(visit, lesson, { 'crisis-signs': own.signs })
  await finishPage(visit, lesson)
  await goTo(visit, 'plan')
  await page.getByLabel(words.plan.printName).fill('J. van Dam')

  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.paper')
  await paper.getByText(own.signs[0]).waitFor()
  expect(await paper.locator('h3').allTextContents()).toEqual([
    words.plan.crisisCard,
    words.plan.reasons,
    words.crisis.title,
  ])
  await paper.getByText('J. van Dam').waitFor()
  await paper.getByText('113').first().waitFor()
  for (const hidden of ['main h1', 'main button', '.top', '.tabs'])
    expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  // A4, in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/)

  // The name is not kept anywhere.
  await page.emulateMedia({ media: null })
  await page.reload()
  await goTo(visit, 'plan')
  expect(await page.getByLabel(words.plan.printName).inputValue()).toBe('')
})

async function withReasons(visit: Visit): Promise<void> {
  await startForMyself(visit)
  await openExercises(visit)
  const lesson = await openLesson(visit, lessonAsking(visit, 'reasons-list').id)
  await answerAll(visit, lesson, { 'reasons-list': OWN[visit.language].reasons })
  await finishPage(visit, lesson)
}

const titleOf = (visit: Visit, field: string): string => lessonAsking(visit, field).title

const partOf = ({ page }: Visit, title: string): Locator => page.getByRole('region', { name: title })

/** A line as it is read: the buttons beside it name it too, for who does not see it. */
const said = (part: Locator, line: string): Locator => part.locator('li > p').filter({ hasText: line })

/** The buttons of a part name what they change, for who does not see it. */
const lineButton = (part: Locator, name: string): Locator =>
  part.locator('.add').getByRole('button', { name })

const inLine = (part: Locator, line: string, name: string): Locator =>
  part.getByRole('listitem').filter({ hasText: line }).getByRole('button', { name })

async function addLine(visit: Visit, title: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const part = partOf(visit, title)
  const { page, words } = visit
  await lineButton(part, words.plan.add).click()
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text)
  await button(part, words.plan.keep).click()
  await said(part, Object.values(fields).at(-1) ?? '').waitFor()
}
