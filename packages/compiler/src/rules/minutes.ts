import { techniquesIn } from '../parse/guides.ts'
import { atFront, type LessonFile } from '../parse/lesson-file.ts'
import { numberOf, tagsIn, textOf, type Piece } from '../parse/piece.ts'
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
  ruler: 0.6,
  balance: 3,
  circles: 3,
  values: 3,
  trial: 0.5,
  when: 0.2,
  loop: 3,
  pairs: 2,
  wheel: 1.5,
  barrel: 2.5,
  ladder: 3,
  week: 3,
  recording: 1,
  reflection: 1.5,
  photos: 3,
}

/** The minutes that a lesson promises are about those it takes, the exercise included. */
export const minutes = textRule(ID, (lesson, { lessons }) => {
  const promised = lesson.front?.minutes
  if (promised === undefined) return []
  const { least, most } = timeOf(lesson, lengthsOf(techniquesIn(lessons, lesson.language)))
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

/** Nobody walks every screen of a flow: a fifth of it is the least. A trial lasts as long as the technique one chooses. */
function timeOf(
  lesson: LessonFile,
  techniques: ReadonlyMap<string, number>,
): { readonly least: number; readonly most: number } {
  const tags = tagsIn(lesson.pieces)
  const flow = tags.some(({ name }) => name === 'screen')
  const reading = wordsIn(lesson) / WORDS_A_MINUTE
  const answering = tags.reduce((sum, { name }) => sum + (ANSWER[name] ?? 0), 0)
  const tried = tags
    .filter(({ name }) => name === 'trial')
    .map((trial) => techniques.get(textOf(trial, 'technique')))
  const trying = (pick: (...minutes: number[]) => number): number =>
    tried.length === 0 || techniques.size === 0
      ? 0
      : Math.max(...tried.map((minutes) => minutes ?? pick(...techniques.values())))
  const timers = longest(tags, 'timer')
  const whole = reading + answering + Math.max(timers, trying(Math.min))
  const waiting = Math.max(timers, trying(Math.max)) + longest(tags, 'technique')
  return { least: whole * (flow ? 0.2 : 0.6), most: (reading + answering) * 2 + waiting + 2 }
}

/** The minutes of each technique, by id. */
const lengthsOf = (techniques: readonly Piece[]): ReadonlyMap<string, number> =>
  new Map(techniques.map((technique) => [textOf(technique, 'id'), numberOf(technique, 'minutes')]))

const longest = (tags: readonly Piece[], name: string): number =>
  Math.max(0, ...tags.filter((tag) => tag.name === name).map((tag) => numberOf(tag, 'minutes')))
