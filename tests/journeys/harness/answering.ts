import { fieldsIn, leadIsWhole, plainText } from '@keertij/engine'
import type { Field, Lesson } from '@keertij/programme'
import type { Locator } from 'playwright-core'
import { questionOf } from './lessons.ts'
import { button, rate } from './screens.ts'
import type { Visit } from './visit.ts'

/** Something in the person's own words, told apart by the question that it answers. */
export const ownWords = (field: string): string => `Eigen ${field}`

/** Fills in every question of a page that shows, in reading order: an answer can make another question show. */
export async function answerEverything(visit: Visit, lesson: Lesson): Promise<void> {
  for (const field of fieldsIn(lesson.page)) await answerSomehow(visit, field)
}

async function answerSomehow(visit: Visit, field: Field): Promise<void> {
  const { page, words } = visit
  const main = page.locator('main')
  const question = questionOf(field, words.fields.own)
  const group = main.getByRole('group', { name: question, exact: true })
  const own = ownWords(field.id)
  switch (field.t) {
    case 'text':
      return fill(main.getByLabel(question, { exact: true }), own)
    case 'list':
      return fill(firstLine(visit, group), own)
    case 'choice':
      return group.getByLabel(plainText(field.options[0]?.label ?? []), { exact: true }).click()
    case 'scale':
      return rate(page, question, 5)
    case 'if-then': {
      if (!leadIsWhole(field))
        await fill(
          main.locator(`#${field.id}-own`).or(main.getByLabel(words.fields.otherMoment)).first(),
          own,
        )
      return fill(main.locator(`#${field.id}-action`), own)
    }
    case 'timer':
      await button(page, words.timer.start(field.minutes)).click()
      return button(page, words.timer.stop).click()
    case 'ruler':
      await rate(page, question, 6)
      return fill(main.getByLabel(field.why, { exact: true }).last(), own)
    case 'balance':
      for (const side of field.sides) {
        const lines = group.getByRole('group', { name: plainText(side.label), exact: true })
        await fill(firstLine(visit, lines), `${own} ${side.id}`)
      }
      return
    case 'circles':
      for (const name of [field.inner, field.middle, field.outer])
        await fill(firstLine(visit, group.getByRole('group', { name, exact: true })), own)
      return
    case 'values':
      return chooseValues(visit, field)
    case 'trial':
      return tryOut(visit, field)
    case 'when':
      return group.getByLabel(words.exercise.when.yesterday, { exact: true }).click()
  }
}

const firstLine = ({ words }: Visit, group: Locator): Locator =>
  group.getByRole('textbox', { name: words.fields.item(1) })

async function fill(field: Locator, words: string): Promise<void> {
  await field.waitFor()
  await field.fill(words)
}

/** Four cards, and three of them in order. */
async function chooseValues({ page }: Visit, field: Extract<Field, { t: 'values' }>): Promise<void> {
  const labels = field.cards.slice(0, 4).map(({ label }) => plainText(label))
  for (const label of labels)
    await page.locator('.values label.value').filter({ hasText: label }).first().click()
  for (const label of labels.slice(0, field.top))
    await page.locator('.values button.value').filter({ hasText: label }).first().click()
}

async function tryOut({ page, words }: Visit, field: Extract<Field, { t: 'trial' }>): Promise<void> {
  const trial = page.locator('.trial').filter({ has: page.locator(`[name="${field.id}"]`) })
  const [technique] = field.techniques
  if (technique === undefined) throw new Error('Nothing to try')
  await trial.getByLabel(technique.title, { exact: true }).click()
  await trial.getByRole('slider', { name: words.exercise.trial.before }).fill('6')
  await button(trial, words.exercise.trial.done).click()
  await trial.getByRole('slider', { name: words.exercise.trial.after }).fill('4')
  await trial.getByText(words.exercise.trial.lower(6, 4)).waitFor()
}
