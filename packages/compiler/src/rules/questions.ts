import { holdsOptions, isFieldTag } from '../notation.ts'
import { REFLECTION_WORDS } from '../parse/condition.ts'
import { at, type LessonFile } from '../parse/lesson-file.ts'
import { numberOf, optionsOf, plainText, shortName, tagsIn, textOf, type Piece } from '../parse/piece.ts'
import { error, type Problem } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'questions'

/** More lines than this are no short list, and fit in no picture. */
const MOST_LINES = 8
const MOST_RUNGS = 10
/** Seconds: too short to say anything in, and longer than anybody hears back. */
const SHORTEST_RECORDING = 5
const LONGEST_RECORDING = 120
/** More than this is an album, and who looks for rest scrolls again. */
const MOST_PHOTOS = 9

interface Drawing {
  /** So many options make a picture that can be read. */
  readonly least: number
  readonly most: number
  /** Characters of a name in it; longer is no name but a text. */
  readonly longest?: number
}

/** Questions whose options are drawn or stand side by side. */
const DRAWN: Readonly<Record<string, Drawing>> = {
  balance: { least: 2, most: 4 },
  loop: { least: 3, most: 8, longest: 20 },
  pairs: { least: 2, most: 8 },
  wheel: { least: 3, most: 10, longest: 30 },
  // Not drawn: with more it is a questionnaire.
  reflection: { least: 2, most: 20 },
}

/** Attributes that are names in a picture. */
const NAMES: Readonly<Record<string, { readonly attributes: readonly string[]; readonly longest: number }>> =
  {
    circles: { attributes: ['inner', 'middle', 'outer'], longest: 40 },
    barrel: { attributes: ['fills', 'leaks'], longest: 40 },
  }

/** Kinds that are nothing without their question. */
const ASKING: ReadonlySet<string> = new Set([
  'ruler',
  'balance',
  'circles',
  'values',
  'when',
  'loop',
  'pairs',
  'wheel',
  'barrel',
  'ladder',
  'week',
  'recording',
  'reflection',
  'photos',
])

const SPOKEN: ReadonlySet<Piece['kind']> = new Set(['paragraph', 'heading'])

/** A question asks something, and its numbers and names fit what is drawn from them. */
export const questions = formRule(ID, (lesson) =>
  tagsIn(lesson.pieces).flatMap((tag) =>
    [checkAsked, checkText, checkNumbers, checkDrawn, checkWritten, checkStatements].flatMap((check) =>
      check(lesson, tag),
    ),
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
    case 'circles':
    case 'barrel':
      return checkRange(lesson, tag, 'max', MOST_LINES)
    case 'ladder':
      return checkRange(lesson, tag, 'max', MOST_RUNGS)
    case 'values':
      return checkRange(lesson, tag, 'top', Math.max(1, optionsOf(tag).length))
    case 'recording':
      return checkRange(lesson, tag, 'seconds', LONGEST_RECORDING, SHORTEST_RECORDING)
    case 'photos':
      return checkRange(lesson, tag, 'max', MOST_PHOTOS)
    default:
      return []
  }
}

function checkRange(
  lesson: LessonFile,
  tag: Piece,
  name: string,
  most: number,
  least = 1,
): readonly Problem[] {
  const value = numberOf(tag, name)
  if (Number.isInteger(value) && value >= least && value <= most) return []
  return [
    error(
      ID,
      at(lesson, tag),
      `"${tag.name}" cannot have ${name}=${value}.`,
      `Write a whole number from ${least} to ${most}.`,
    ),
  ]
}

/** A choice of fewer than two is found by the rule on options. */
function checkDrawn(lesson: LessonFile, tag: Piece): readonly Problem[] {
  const drawing = DRAWN[tag.name]
  const count = optionsOf(tag).length
  if (drawing === undefined || count < 2) return []
  const { least, most, longest } = drawing
  const names = optionsOf(tag).map(plainText)
  return [
    ...(count >= least && count <= most
      ? []
      : [
          error(
            ID,
            at(lesson, tag),
            `"${tag.name}" has from ${least} to ${most} lines, and this one has ${count}.`,
            count < least
              ? 'Add a line, or ask it in another way.'
              : 'Leave some out, or make two questions of it.',
          ),
        ]),
    ...(longest === undefined
      ? []
      : checkNames(lesson, tag, tag.name === 'loop' ? names.map(shortName) : names, longest)),
  ]
}

function checkWritten(lesson: LessonFile, tag: Piece): readonly Problem[] {
  const names = NAMES[tag.name]
  return names === undefined
    ? []
    : checkNames(
        lesson,
        tag,
        names.attributes.map((name) => textOf(tag, name)),
        names.longest,
      )
}

/** `six has yes` asks for a yes somewhere, so no statement can be called like that. */
function checkStatements(lesson: LessonFile, tag: Piece): readonly Problem[] {
  if (tag.name !== 'reflection') return []
  return optionsOf(tag)
    .filter((statement) => REFLECTION_WORDS.some((word) => word === textOf(statement, 'id')))
    .map((statement) =>
      error(
        ID,
        at(lesson, statement),
        `"${textOf(statement, 'id')}" cannot be the id of a statement.`,
        'Name it by what it says: {% #needs-more %}',
      ),
    )
}

function checkNames(
  lesson: LessonFile,
  tag: Piece,
  names: readonly string[],
  longest: number,
): readonly Problem[] {
  const long = names
    .filter((name) => name.length > longest)
    .map((name) =>
      error(
        ID,
        at(lesson, tag),
        `A name in the picture of "${tag.name}" has ${name.length} characters, and ${longest} fit: ${name}`,
        tag.name === 'loop'
          ? 'Say it in a few words. What stands behind a colon or comma is not drawn.'
          : 'Say it in a few words; the question has room for the rest.',
      ),
    )
  const same = new Set(names).size < names.length
  return same
    ? long.concat(
        error(
          ID,
          at(lesson, tag),
          `Two parts of "${tag.name}" have one name.`,
          'Give each a name of its own.',
        ),
      )
    : long
}
