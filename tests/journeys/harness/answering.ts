import { fieldsIn, holds, leadIsWhole, plainText } from '@keertij/engine'
import type { Answers } from '@keertij/journal'
import { DAY_PARTS, WEEK_DAYS, type Block, type Field } from '@keertij/programme'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { questionOf } from './lessons.ts'
import { SMALL_PHOTO } from './photo.ts'
import { button, rate } from './screens.ts'
import type { Visit } from './visit.ts'

/** Something in the person's own words, told apart by the question that it answers. */
export const ownWords = (field: string): string => `Eigen ${field}`

/**
 * Fills in every question that shows, in reading order: an answer can make another question show. Gives the questions that
 * were answered.
 */
export async function answerEverything(visit: Visit, blocks: readonly Block[]): Promise<readonly Field[]> {
  const answered: Field[] = []
  for (const field of fieldsIn(blocks)) {
    if (isHidden(blocks, field, firstOptions(answered))) continue
    await answerSomehow(visit, field)
    answered.push(field)
  }
  return answered
}

/** Of each choice the first option is taken, and no question here waits for another kind of answer. */
const firstOptions = (answered: readonly Field[]): Answers =>
  Object.fromEntries(
    answered.flatMap((field) =>
      field.t === 'choice'
        ? [[field.id, { kind: 'choice', options: field.options.slice(0, 1).map(({ id }) => id) }] as const]
        : [],
    ),
  )

const isHidden = (blocks: readonly Block[], field: Field, answers: Answers): boolean =>
  blocks.some((block) =>
    block.t === 'show' || block.t === 'reply'
      ? fieldsIn(block.c).includes(field) && !holds(block.when, answers, {})
      : block.t === 'exercise' && isHidden(block.c, field, answers),
  )

async function answerSomehow(visit: Visit, field: Field): Promise<void> {
  const { page, words } = visit
  const main = page.locator('main')
  const question = questionOf(field, words.fields.own)
  const group = main.getByRole('group', { name: question, exact: true })
  const own = ownWords(field.id)
  switch (field.t) {
    case 'text':
      return fill(main.locator(`#${field.id}`), own)
    case 'list':
      return fill(firstLine(visit, group), own)
    case 'choice':
      return main.locator(`input[name="${field.id}"]`).first().check()
    case 'scale':
      return rate(page, question, 5)
    case 'if-then':
      if (!leadIsWhole(field)) await writeMoment(main, field.id, own)
      return fill(main.locator(`#${field.id}-action`), own)
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
    case 'reflection':
      return group.getByRole('button', { name: words.exercise.reflection.yes }).first().click()
    case 'when':
      return group.getByLabel(words.exercise.when.yesterday, { exact: true }).click()
    case 'recording':
      // Nobody has to speak: `voice.test.ts` does.
      return group.waitFor()
    case 'photos':
      await group.locator('input[type=file]').setInputFiles([SMALL_PHOTO])
      return fill(group.getByRole('textbox', { name: words.exercise.photos.caption }), own)
    default:
      return draw(visit, field, group)
  }
}

type Drawn = Extract<Field, { t: 'loop' | 'pairs' | 'wheel' | 'barrel' | 'ladder' | 'week' }>

/** The questions whose answers make a drawing. */
async function draw(visit: Visit, field: Drawn, group: Locator): Promise<void> {
  const { page, words } = visit
  const at = (part: string): Locator => page.locator(`#${field.id}-${part}`)
  const own = ownWords(field.id)
  switch (field.t) {
    case 'loop':
      for (const { id } of field.steps) await fill(at(id), `${own} ${id}`)
      return group.getByRole('radio').first().check()
    case 'pairs':
      for (const { id } of field.rows) await fill(at(id), `${own} ${id}`)
      return
    case 'wheel':
      for (const { id } of field.domains) await fill(at(id), '4')
      return
    case 'barrel':
      for (const name of [field.fills, field.leaks])
        await fill(firstLine(visit, group.getByRole('group', { name, exact: true })), own)
      return fill(at('level'), '7')
    case 'ladder': {
      const [low, high] = [`${own} 1`, `${own} 2`]
      await fill(firstLine(visit, group), high)
      await firstLine(visit, group).press('Enter')
      await fill(group.getByRole('textbox', { name: words.fields.item(2) }), low)
      await fill(at('rate-0'), '8')
      await fill(at('rate-1'), '2')
      await expect
        .poll(() => page.locator('.rungs li span').allTextContents(), { timeout: 10_000 })
        .toEqual([low, high])
      return
    }
    case 'week':
      return planBlock(field, group, own)
  }
}

/** One hard part of one day, and what to do then. */
async function planBlock(
  { names, risk, plan }: Extract<Field, { t: 'week' }>,
  group: Locator,
  own: string,
): Promise<void> {
  const [day, part] = [WEEK_DAYS[4], DAY_PARTS[2]]
  const friday = group.getByRole('group', { name: names.days[day], exact: true })
  await friday.getByLabel(`${names.parts[part]}, ${risk}`).check()
  await fill(friday.getByLabel(`${names.parts[part]}: ${plan}`), own)
}

const firstLine = ({ words }: Visit, group: Locator): Locator =>
  group.getByRole('textbox', { name: words.fields.item(1) })

async function fill(field: Locator, words: string): Promise<void> {
  await field.waitFor()
  await field.fill(words)
}

/** A moment in own words, also where moments of earlier plans are offered. */
async function writeMoment(main: Locator, field: string, words: string): Promise<void> {
  await main.locator(`#${field}-action`).waitFor()
  const other = main.locator(`input[name="${field}-situation"]`).last()
  if (await other.isVisible()) await other.check()
  await fill(main.locator(`#${field}-own`), words)
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
