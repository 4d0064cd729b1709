/**
 * Somebody does all modules to their end, fills in every exercise, finds it all again in the plan, and prints it. Safety
 * questions are answered as by somebody to whom nothing dangerous happens; each other answer is walked in `gates.test.ts` and in
 * the tests of the content.
 */
import { exercisesIn } from '@keertij/engine'
import type { Field, Lesson } from '@keertij/programme'
import { expect, test } from 'vitest'
import { ownWords } from './harness/answering.ts'
import { headingOf } from './harness/content.ts'
import { lessonTitle, openLesson } from './harness/lessons.ts'
import { button, goTo, seesTitle, startForMyself } from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'
import { walkLesson } from './harness/walking.ts'
import { PROVING } from './harness/proving.ts'

/** Parts of the plan that hold what was written, whatever the kind of question. */
const LINES: ReadonlySet<string> = new Set(['reasons', 'early-signs', 'measures', 'crisis-card', 'circles'])
const START = new Date(2026, 2, 2, 20, 0)
const MINUTES = 4
/** In milliseconds. */
const PROPOSED_WITHIN = 2_000

test.each(PROVING ? (['nl', 'en'] as const) : (['nl'] as const))(
  'all modules, with every exercise, in %s',
  { timeout: MINUTES * 60_000 },
  async (language) => {
    const visit = await firstVisit({ language, unopened: true })
    const { page, app, words } = visit
    await page.clock.install({ time: START })
    await page.goto(app.url)
    await startForMyself(visit)
    const written = await walkAll(visit)
    expect(written.length).toBeGreaterThan(60)

    await goTo(visit, 'programme')
    for (const { lessons } of modulesOf(visit))
      await page.getByText(words.programme.of(lessons.length, lessons.length)).first().waitFor()
    await onPaper(visit, written)
    await page.reload()
    await onPaper(visit, written)
  },
)

/** The first programme: the others have walks of their own. */
const modulesOf = ({ pack }: Visit) =>
  pack.index.programmes.filter(({ id }) => id === 'impuls').flatMap(({ modules }) => modules)

/** Every lesson in its order. Gives the words that must stand in the plan afterwards. */
async function walkAll(visit: Visit): Promise<readonly string[]> {
  const { pack, language, page } = visit
  const lessons = modulesOf(visit).flatMap((module) => module.lessons)
  expect(lessons.length).toBeGreaterThan(60)
  const written: string[] = []
  for (const { id, after } of lessons) {
    if (after) await page.clock.setSystemTime(monthsLater(after.months))
    const lesson = pack.lesson(id, language)
    await arrive(visit, lesson)
    const answered = new Set((await walkLesson(visit, lesson)).map((field) => field.id))
    for (const { slot, fields } of exercisesIn(lesson))
      written.push(
        ...fields.filter((field) => answered.has(field.id)).flatMap((field) => linesOf(field, slot)),
      )
  }
  return written
}

/** A day more: the day of finishing counts, and months differ. */
const monthsLater = (months: number): Date => new Date(2026, 2 + months, 4, 20, 0)

/** The app proposes what comes next, or opens it; what it does not propose is opened from the list. */
async function arrive(visit: Visit, lesson: Lesson): Promise<void> {
  const { page, words } = visit
  const [first] = lesson.steps
  const title = first ? headingOf(lesson, first.id) : lesson.title
  const there = page.locator('main h1').getByText(title, { exact: true })
  const offered = button(page, words.lesson.next(lessonTitle(visit, lesson.id)))
  try {
    await offered.or(there).first().waitFor({ timeout: PROPOSED_WITHIN })
  } catch {
    await openLesson(visit, lesson.id)
  }
  if (await offered.isVisible()) await offered.click()
  await seesTitle(page, title)
}

/** What this question puts into the plan, in words that are found there. */
function linesOf(field: Field, slot: string | undefined): readonly string[] {
  if (field.t === 'if-then' || (slot === 'goal' && field.t === 'text')) return [ownWords(field.id)]
  if (slot === undefined || !LINES.has(slot)) return []
  const own = ownWords(field.id)
  if (field.t === 'pairs') return field.rows.map(({ id }) => `${own} ${id}`)
  if (field.t === 'balance') return field.sides.map(({ id }) => `${own} ${id}`)
  return ['text', 'list', 'circles', 'week'].includes(field.t) ? [own] : []
}

/** On the printed sheet everything stands that was written for it, and each page is A4. */
async function onPaper(visit: Visit, written: readonly string[]): Promise<void> {
  const { page } = visit
  await goTo(visit, 'plan')
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.paper')
  await expect.poll(async () => missing(await paper.innerText(), written), { timeout: 10_000 }).toEqual([])
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  // A4, in points.
  const sheets = pdf.match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g) ?? []
  expect(sheets.length).toBe(pdf.match(/\/Type \/Page\b/g)?.length)
  expect(sheets.length).toBeGreaterThan(1)
  await page.emulateMedia({ media: null })
}

const missing = (paper: string, written: readonly string[]): readonly string[] =>
  written.filter((words) => !paper.includes(words))
