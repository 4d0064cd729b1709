import { answerGate, followButton, lessonTitle, openLesson } from './lessons.ts'
import { goTo, row, seesTitle } from './screens.ts'
import type { Visit } from './visit.ts'

export const CHEMSEX_START = 'chemsex/0/veilig-van-start'

/** Follows the programme on chemsex from now on. */
export async function followChemsex(visit: Visit): Promise<void> {
  const { page, pack, language } = visit
  const chemsex = pack.index.programmes.find(({ id }) => id === 'chemsex')
  if (chemsex === undefined) throw new Error('There is no programme on chemsex')
  await goTo(visit, 'programme')
  await row(page, chemsex.title[language]).click()
  await row(page, lessonTitle(visit, CHEMSEX_START)).waitFor()
}

/** The safety questions of that programme, with nothing that worries; or with this daily drug. */
export async function walkChemsexStart(visit: Visit, downer?: string): Promise<void> {
  const lesson = await openLesson(visit, CHEMSEX_START)
  await followButton(visit, lesson, 'start', 'age')
  await answerGate(visit, lesson, 'age', ['yes'])
  await answerGate(visit, lesson, 'suicide', ['no'])
  await followButton(visit, lesson, 'suicide-no', 'downers')
  await answerGate(visit, lesson, 'downers', [downer ?? 'none'])
  if (downer !== undefined) await followButton(visit, lesson, 'downers-yes', 'mind')
  await answerGate(visit, lesson, 'mind', ['none'])
  await followButton(visit, lesson, 'medicines', 'watched')
  await answerGate(visit, lesson, 'watched', ['alone'])
  await answerGate(visit, lesson, 'violence', ['none'])
  await followButton(visit, lesson, 'done', '@next-lesson')
  // The answers are kept before the next lesson opens.
  await seesTitle(visit.page, lessonTitle(visit, 'chemsex/1/zo-ging-het'))
}

/** The screen of stop date and phases, from Today. */
export async function openStopDate(visit: Visit): Promise<void> {
  const { page, words } = visit
  await followChemsex(visit)
  await goTo(visit, 'today')
  await row(page, words.phases.title).click()
  await seesTitle(page, words.phases.title)
}
