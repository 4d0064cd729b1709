import { GUIDES, techniquesIn } from '../parse/guides.ts'
import { at, type LessonFile } from '../parse/lesson-file.ts'
import { tagsIn, tagsNamed, textOf } from '../parse/piece.ts'
import { error, type Problem } from '../problem.ts'
import { passagesIn } from '../readability/passages.ts'
import { sentencesOf } from '../readability/sentences.ts'
import { textRule } from './rule.ts'

const ID = 'techniques'
const MOST_WORDS = 40

/** A technique has a heading and at most 40 words; a timer or trial names a technique that exists. */
export const techniques = textRule(ID, (lesson, content) => {
  const known = techniquesIn(content.lessons, lesson.language).map((technique) => textOf(technique, 'id'))
  return [...checkTexts(lesson), ...checkNames(lesson, known)]
})

const checkTexts = (lesson: LessonFile): readonly Problem[] =>
  tagsNamed(lesson.pieces, 'technique').flatMap((technique) => {
    const body = technique.children.filter(({ kind }) => kind !== 'heading')
    const words = body
      .flatMap((piece) => passagesIn(piece, 'word'))
      .flatMap(sentencesOf)
      .reduce((sum, sentence) => sum + sentence.words.length, 0)
    const long =
      words > MOST_WORDS
        ? [
            error(
              ID,
              at(lesson, technique),
              `This technique has ${words} words; whoever needs it now can read ${MOST_WORDS}.`,
              `Cut ${words - MOST_WORDS} words.`,
            ),
          ]
        : []
    const nameless = body.length === technique.children.length
    return nameless
      ? long.concat(
          error(ID, at(lesson, technique), 'This technique has no name.', 'Begin it with ### and its name.'),
        )
      : long
  })

const checkNames = (lesson: LessonFile, known: readonly string[]): readonly Problem[] =>
  tagsIn(lesson.pieces)
    .filter((tag) => textOf(tag, 'technique') !== '' && !known.includes(textOf(tag, 'technique')))
    .map((tag) =>
      error(
        ID,
        at(lesson, tag),
        `There is no technique "${textOf(tag, 'technique')}" in ${GUIDES}.`,
        known.length === 0 ? `Describe it in ${GUIDES}.` : `The techniques are: ${known.join(', ')}.`,
      ),
    )
