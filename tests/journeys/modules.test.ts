/** Somebody does the modules on why and on urges to their end, fills in every exercise, and finds it all again in the plan. */
import { fieldsIn } from '@keertij/engine'
import { expect, test } from 'vitest'
import { answerEverything, ownWords } from './harness/answering.ts'
import { finishPage, lessonIds, lessonTitle, openExercises, openLesson } from './harness/lessons.ts'
import { button, goTo, seesTitle } from './harness/screens.ts'
import { firstVisit, type Visit } from './harness/visit.ts'

const MODULES = ['waarom', 'drang'] as const
/** What stands in the plan under a heading of its own, by the kind of question or the slot that fed it. */
const IN_THE_PLAN = ['early-signs', 'measures', 'circles'] as const

test.each(['nl', 'en'] as const)('modules 1 and 3, with every exercise, in %s', async (language) => {
  const visit = await firstVisit({ language })
  await openExercises(visit)
  for (const module of MODULES) await walk(visit, module)
  await foundAgain(visit)
  await visit.page.reload()
  await foundAgain(visit)
})

async function walk(visit: Visit, module: string): Promise<void> {
  const { page, words, pack, language } = visit
  const ids = lessonIds(visit, module)
  await openLesson(visit, ids[0] ?? '')
  for (const [at, id] of ids.entries()) {
    const lesson = pack.lesson(id, language)
    await seesTitle(page, lesson.title)
    await answerEverything(visit, lesson)
    await finishPage(visit, lesson)
    const next = ids[at + 1]
    if (next) await goOn(visit, next)
  }
  await button(page, words.lesson.toToday).click()
}

/** The app proposes the first lesson that is open, which may be one of another module: then by way of the programme. */
async function goOn(visit: Visit, next: string): Promise<void> {
  const { page, words } = visit
  const offered = button(page, words.lesson.next(lessonTitle(visit, next)))
  if (await offered.isVisible()) await offered.click()
  else await openLesson(visit, next)
}

async function foundAgain(visit: Visit): Promise<void> {
  const { page, pack, language } = visit
  await goTo(visit, 'plan')
  const asked = MODULES.flatMap((module) => lessonIds(visit, module))
    .map((id) => pack.lesson(id, language))
    .flatMap(({ page: blocks }) => blocks.filter((block) => block.t === 'exercise'))
  const plans = asked.flatMap(({ c }) => fieldsIn(c).filter(({ t }) => t === 'if-then'))
  expect(plans.length).toBeGreaterThan(1)
  for (const { id } of plans) await page.getByText(ownWords(id)).first().waitFor()
  for (const slot of IN_THE_PLAN) {
    const fields = asked.filter((exercise) => exercise.slot === slot).flatMap(({ c }) => fieldsIn(c))
    const written = fields.filter(({ t }) => t === 'list' || t === 'circles')
    expect(written.length, slot).toBeGreaterThan(0)
    for (const { id } of written) await page.getByText(ownWords(id)).first().waitFor()
  }
}
