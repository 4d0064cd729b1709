import { holdsOptions, isFieldTag } from '../notation.ts'
import { at, type LessonFile } from '../parse/lesson-file.ts'
import { numberOf, optionsOf, plainText, tagsIn, textOf, type Piece } from '../parse/piece.ts'
import { error, type Problem } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'questions'

/** More lines than this are no short list, and fit in no picture. */
const MOST_LINES = 8
const MOST_SIDES = 4
/** In a circle, characters; longer is no name but a text. */
const LONGEST_NAME = 40

/** Kinds that are nothing without their question. */
const ASKING: ReadonlySet<string> = new Set(['ruler', 'balance', 'circles', 'values', 'when'])

const SPOKEN: ReadonlySet<Piece['kind']> = new Set(['paragraph', 'heading'])

/** A question asks something, and its numbers and names fit what is drawn from them. */
export const questions = formRule(ID, (lesson) =>
  tagsIn(lesson.pieces).flatMap((tag) =>
    [checkAsked(lesson, tag), checkText(lesson, tag), checkNumbers(lesson, tag)].flat(),
  ),
)

const checkAsked = (lesson: LessonFile, tag: Piece): readonly Problem[] =>
  !ASKING.has(tag.name) ||
  tag.children.some((piece) => piece.kind === 'paragraph' && plainText(piece).trim() !== '')
    ? []
    : [
        error(
          ID,
          at(lesson, tag),
          `"${tag.name}" asks nothing.`,
          `Write its question as a line of text before ${optionsOf(tag).length > 0 ? 'the list' : `{% /${tag.name} %}`}.`,
        ),
      ]

/** The app reads a question aloud as one label: what is no running text would be lost. */
function checkText(lesson: LessonFile, tag: Piece): readonly Problem[] {
  if (!isFieldTag(tag.name) || tag.name === 'timer') return []
  return tag.children
    .filter(({ kind }) => !SPOKEN.has(kind) && !(kind === 'list' && holdsOptions(tag.name)))
    .map((piece) =>
      error(
        ID,
        at(lesson, piece),
        `The question of "${tag.name}" holds more than text.`,
        `Put this before {% ${tag.name} %}, and keep only the question in it.`,
      ),
    )
}

function checkNumbers(lesson: LessonFile, tag: Piece): readonly Problem[] {
  switch (tag.name) {
    case 'list':
      return checkRange(lesson, tag, 'max', 20)
    case 'balance':
      return [...checkRange(lesson, tag, 'max', MOST_LINES), ...checkSides(lesson, tag)]
    case 'circles':
      return [...checkRange(lesson, tag, 'max', MOST_LINES), ...checkNames(lesson, tag)]
    case 'values':
      return checkRange(lesson, tag, 'top', Math.max(1, optionsOf(tag).length))
    default:
      return []
  }
}

function checkRange(lesson: LessonFile, tag: Piece, name: string, most: number): readonly Problem[] {
  const value = numberOf(tag, name)
  if (Number.isInteger(value) && value >= 1 && value <= most) return []
  return [
    error(
      ID,
      at(lesson, tag),
      `"${tag.name}" cannot have ${name}=${value}.`,
      `Write a whole number from 1 to ${most}.`,
    ),
  ]
}

const checkSides = (lesson: LessonFile, tag: Piece): readonly Problem[] =>
  optionsOf(tag).length > MOST_SIDES
    ? [
        error(
          ID,
          at(lesson, tag),
          `A balance has at most ${MOST_SIDES} sides, and this one has ${optionsOf(tag).length}.`,
          'Leave sides out, or make two questions of it.',
        ),
      ]
    : []

function checkNames(lesson: LessonFile, tag: Piece): readonly Problem[] {
  const names = (['inner', 'middle', 'outer'] as const).map((name) => textOf(tag, name))
  const long = names
    .filter((name) => name.length > LONGEST_NAME)
    .map((name) =>
      error(
        ID,
        at(lesson, tag),
        `The name of a circle has ${name.length} characters, and ${LONGEST_NAME} fit in the picture: ${name}`,
        'Say it in a few words; the question has room for the rest.',
      ),
    )
  const same = new Set(names).size < names.length
  return same
    ? long.concat(
        error(ID, at(lesson, tag), 'Two circles have one name.', 'Give each circle a name of its own.'),
      )
    : long
}
