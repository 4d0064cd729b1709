import { atFront, type LessonFile } from '../parse/lesson-file.ts'
import { numberOf, tagsIn, type Piece } from '../parse/piece.ts'
import { warning } from '../problem.ts'
import { wordsIn } from '../readability/measure.ts'
import { textRule } from './rule.ts'

const ID = 'minutes'

const WORDS_A_MINUTE = 200

/** Minutes that an answer takes, for someone who is not in a hurry. */
const ANSWER: Readonly<Record<string, number>> = {
  choice: 0.3,
  gate: 0.3,
  list: 1.5,
  scale: 0.2,
  text: 0.8,
  ifthen: 1,
}

/** The minutes that a lesson promises are about those it takes, the exercise included. */
export const minutes = textRule(ID, (lesson) => {
  const promised = lesson.front?.minutes
  if (promised === undefined) return []
  const { least, most } = timeOf(lesson)
  if (promised >= Math.floor(least) && promised <= Math.ceil(most)) return []
  return [
    warning(
      ID,
      atFront(lesson, 'minutes'),
      `This lesson promises ${promised} minutes and takes about ${Math.max(1, Math.round((least + most) / 2))}.`,
      `Write a number from ${Math.max(1, Math.floor(least))} to ${Math.ceil(most)}, or change the text.`,
    ),
  ]
})

/** Nobody walks every screen of a flow: a fifth of it is the least. */
function timeOf(lesson: LessonFile): { readonly least: number; readonly most: number } {
  const tags = tagsIn(lesson.pieces)
  const flow = tags.some(({ name }) => name === 'screen')
  const reading = wordsIn(lesson) / WORDS_A_MINUTE
  const answering = tags.reduce((sum, { name }) => sum + (ANSWER[name] ?? 0), 0)
  const waiting = longest(tags, 'timer') + longest(tags, 'technique')
  const whole = reading + answering + longest(tags, 'timer')
  return { least: whole * (flow ? 0.2 : 0.6), most: (reading + answering) * 2 + waiting + 2 }
}

const longest = (tags: readonly Piece[], name: string): number =>
  Math.max(0, ...tags.filter((tag) => tag.name === name).map((tag) => numberOf(tag, 'minutes')))
