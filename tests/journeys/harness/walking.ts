import { plainText } from '@keertij/engine'
import type { Block, Field, Gate, Lesson, Screen } from '@keertij/programme'
import { answerEverything } from './answering.ts'
import { headingOf } from './content.ts'
import { answerGate, finishPage, SAFE_START, walkSafeStart } from './lessons.ts'
import { button, seesTitle } from './screens.ts'
import type { Visit } from './visit.ts'

/** What somebody answers to whom nothing dangerous happens, and who wants the exercise; by hand, for every safety question. */
const HARMLESS: Readonly<Record<string, string>> = {
  afraid: 'no',
  signals: 'none',
  danger: 'no',
  dark: 'no',
  contact: 'welcome',
  'pause-first': 'none',
  'want-this': 'yes',
  'touch-want': 'yes',
  'alone-want': 'yes',
  age: 'yes',
  fear: 'no',
  pressed: 'no',
  control: 'no',
  child: 'no',
  'worst-time': 'not-afraid',
  'at-home': 'same',
}

/** A lesson from its start to where it is done, with every question answered that shows on the way. Gives those questions. */
export async function walkLesson(visit: Visit, lesson: Lesson): Promise<readonly Field[]> {
  if (lesson.id === SAFE_START) {
    await walkSafeStart(visit, lesson)
    return []
  }
  if (lesson.steps.length > 0) return walkScreens(visit, lesson)
  await seesTitle(visit.page, lesson.title)
  const answered = await answerEverything(visit, lesson.page)
  await finishPage(visit, lesson)
  return answered
}

/** From screen to screen, each once, by the first button that leads to another; then by the button that ends the lesson. */
async function walkScreens(visit: Visit, lesson: Lesson): Promise<readonly Field[]> {
  const answered: Field[] = []
  const seen = new Set<string>()
  let step: Screen | Gate | undefined = lesson.steps[0]
  while (step !== undefined) {
    seen.add(step.id)
    await seesTitle(visit.page, headingOf(lesson, step.id))
    if (step.t === 'screen') answered.push(...(await answerEverything(visit, step.c)))
    const next: string | undefined = await leave(visit, lesson, step, seen)
    step = lesson.steps.find(({ id }) => id === next)
  }
  return answered
}

/** Leaves a step; gives the one that comes next, or nothing when the lesson was left. */
async function leave(
  visit: Visit,
  lesson: Lesson,
  step: Screen | Gate,
  seen: ReadonlySet<string>,
): Promise<string | undefined> {
  if (step.t === 'gate') {
    const option = step.options.find(({ id }) => id === HARMLESS[step.id])
    if (option === undefined) throw new Error(`Nobody knows what is harmless at ${lesson.id}/${step.id}`)
    await answerGate(visit, lesson, step.id, [option.id])
    return 'screen' in option.goto ? option.goto.screen : undefined
  }
  const buttons = step.c.filter((block): block is Extract<Block, { t: 'button' }> => block.t === 'button')
  const on = buttons.find(({ goto }) => 'screen' in goto && !seen.has(goto.screen))
  const end = buttons.find(({ goto }) => 'place' in goto && goto.place === 'next-lesson')
  const pressed = on ?? end
  if (pressed === undefined) throw new Error(`No button leads on from ${lesson.id}/${step.id}`)
  await button(visit.page.locator('main'), plainText(pressed.c)).click()
  return 'screen' in pressed.goto ? pressed.goto.screen : undefined
}
