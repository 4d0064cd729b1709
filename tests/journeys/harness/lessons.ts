import { fieldsIn, plainText } from '@keertij/engine'
import type { Block, Field, Lesson } from '@keertij/programme'
import type { Locator, Page } from 'playwright-core'
import { buttonLabel, gateOf, headingOf, optionLabel } from './content.ts'
import { button, choose, goTo, rate, row, seesTitle } from './screens.ts'
import type { Visit } from './visit.ts'

const MODULE = 'impuls/0'
export const SAFE_START = `${MODULE}/veilig-van-start`

/** What somebody answers, by the id of the question. A timer is stopped early when the answer is `stop`. */
export type Own = Readonly<Record<string, string | number | readonly string[]>>

export const lessonTitle = ({ pack, language }: Visit, id: string): string => {
  const cards = pack.index.programmes.flatMap(({ modules }) => modules.flatMap(({ lessons }) => lessons))
  const card = [...cards, ...pack.index.flows].find((each) => each.id === id)
  if (card === undefined) throw new Error(`There is no lesson ${id}`)
  return card.title[language]
}

/** The lessons of one module, in their order. */
export function lessonIds({ pack }: Visit, module: string): readonly string[] {
  const found = pack.index.programmes.flatMap(({ modules }) => modules).find(({ id }) => id === module)
  if (found === undefined) throw new Error(`There is no module ${module}`)
  return found.lessons.map(({ id }) => id)
}

const CORE = 'impuls'

/** The lesson of the core programme that asks this question. */
export function lessonAsking({ pack, language }: Pick<Visit, 'pack' | 'language'>, field: string): Lesson {
  const found = pack.index.programmes
    .filter(({ id }) => id === CORE)
    .flatMap(({ modules }) => modules.flatMap(({ lessons }) => lessons))
    .map(({ id }) => pack.lesson(id, language))
    .find((lesson) => fieldsIn(lesson.page).some(({ id }) => id === field))
  if (found === undefined) throw new Error(`No lesson asks ${field}`)
  return found
}

export async function openLesson(visit: Visit, id: string): Promise<Lesson> {
  await goTo(visit, 'programme')
  await row(visit.page, lessonTitle(visit, id)).click()
  await visit.page.locator('main .lesson h1').waitFor()
  return visit.pack.lesson(id, visit.language)
}

/** Answers every question of the page that `own` has an answer for. */
export async function answerAll(visit: Visit, lesson: Lesson, own: Own): Promise<void> {
  const blocks = [...lesson.page, ...lesson.steps.flatMap((step) => (step.t === 'screen' ? step.c : []))]
  for (const field of fieldsIn(blocks)) {
    const answer = own[field.id]
    if (answer !== undefined) await answerField(visit, field, answer)
  }
}

async function answerField({ page, words }: Visit, field: Field, answer: Own[string]): Promise<void> {
  switch (field.t) {
    case 'text':
      return page.getByLabel(labelOf(field.question, words.fields.own), { exact: true }).fill(String(answer))
    case 'choice': {
      const option = field.options.find(({ id }) => id === answer)
      return choose(page, labelOf(field.question, words.fields.own), plainText(option?.label ?? []))
    }
    case 'scale':
      return rate(page, labelOf(field.question, words.fields.own), Number(answer))
    case 'list':
      return fillList(
        page,
        labelOf(field.question, words.fields.own),
        [answer].flat().map(String),
        words.fields.item,
      )
    case 'if-then': {
      const [situation = '', action = ''] = [answer].flat().map(String)
      const moment = page.getByRole('group', { name: `${field.lead} …` })
      await moment.getByLabel(words.fields.situation, { exact: true }).fill(situation)
      return page.getByLabel(`${field.link} …`, { exact: true }).fill(action)
    }
    case 'timer':
      await button(page, words.timer.start(field.minutes)).click()
      return button(page, words.timer.stop).click()
    default:
      throw new Error(`Nobody answers a ${field.t} by hand: see answering.ts`)
  }
}

async function fillList(
  page: Page,
  legend: string,
  items: readonly string[],
  name: (n: number) => string,
): Promise<void> {
  const group = page.getByRole('group', { name: legend })
  for (const [at, item] of items.entries()) {
    const field = group.getByRole('textbox', { name: name(at + 1) })
    if (at > 0) await group.getByRole('textbox', { name: name(at) }).press('Enter')
    await field.fill(item)
  }
}

/** How a question is called on the screen: its first sentence block. */
function labelOf(question: readonly Block[], otherwise: string): string {
  const first = question.find((block) => block.t === 'p' || block.t === 'h')
  return first?.t === 'p' || first?.t === 'h' ? plainText(first.c) : otherwise
}

/** How this question is called on the screen; `otherwise` where it is asked without words. */
export const questionOf = (field: Field, otherwise: string): string =>
  'question' in field ? labelOf(field.question, otherwise) : otherwise

/** What a question of this lesson is called on the screen. */
export function questionLabel(lesson: Lesson, id: string, otherwise: string): string {
  const field = fieldsIn(lesson.page).find((each) => each.id === id)
  if (field === undefined || !('question' in field)) throw new Error(`${lesson.id} has no question ${id}`)
  return labelOf(field.question, otherwise)
}

/** Where the person's own word is written. */
export const wordField = (visit: Visit): Locator =>
  visit.page.getByLabel(questionLabel(lessonAsking(visit, 'own-word'), 'own-word', visit.words.fields.own), {
    exact: true,
  })

/** Finishes a lesson that is one page, and says when it is kept. */
export async function finishPage({ page, words }: Visit, lesson: Lesson): Promise<void> {
  const asks = lesson.page.some(({ t }) => t === 'exercise')
  await button(page, asks ? words.lesson.finish : words.lesson.finishRead).click()
  await page.getByText(words.lesson.finished, { exact: true }).waitFor()
}

/** Answers one gate: first its screen must be there. */
export async function answerGate(
  visit: Visit,
  lesson: Lesson,
  gate: string,
  options: readonly string[],
): Promise<void> {
  const { page, words } = visit
  await seesTitle(page, headingOf(lesson, gate))
  for (const id of options)
    await page.getByLabel(optionLabel(gateOf(lesson, gate), id), { exact: true }).check()
  await button(page, words.lesson.continue).click()
}

/** Follows a button of a screen to another step of the flow, or to a place in the app. */
export async function followButton(
  { page }: Visit,
  lesson: Lesson,
  screen: string,
  to: string,
): Promise<void> {
  await seesTitle(page, headingOf(lesson, screen))
  await button(page.locator('main'), buttonLabel(lesson, screen, to)).click()
}

/** From the start of the safety questions to just before `gate`, with answers that lead nowhere else. */
export async function walkToGate(
  visit: Visit,
  lesson: Lesson,
  gate: 'age' | 'suicide' | 'downers' | 'violence' | 'illegal',
): Promise<void> {
  await followButton(visit, lesson, 'start', 'age')
  if (gate === 'age') return
  await answerGate(visit, lesson, 'age', ['yes'])
  if (gate === 'suicide') return
  await answerGate(visit, lesson, 'suicide', ['no'])
  await followButton(visit, lesson, 'suicide-no', 'downers')
  if (gate === 'downers') return
  await answerGate(visit, lesson, 'downers', ['none'])
  await answerGate(visit, lesson, 'violence-alone', ['alone'])
  if (gate === 'violence') return
  await answerGate(visit, lesson, 'violence', ['no'])
}

/** Says that one is an adult, which opens the exercises, and comes back to today. */
export async function openExercises(visit: Visit): Promise<void> {
  const lesson = await openLesson(visit, SAFE_START)
  await walkToGate(visit, lesson, 'suicide')
  await seesTitle(visit.page, headingOf(lesson, 'suicide'))
  await goTo(visit, 'today')
}

/** The safety questions with harmless answers, to the end, and on to the next lesson. */
export async function walkSafeStart(visit: Visit, lesson: Lesson): Promise<void> {
  await walkToGate(visit, lesson, 'illegal')
  await answerGate(visit, lesson, 'illegal', ['no'])
  await followButton(visit, lesson, 'done', '@next-lesson')
}
