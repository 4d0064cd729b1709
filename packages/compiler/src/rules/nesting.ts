import { isTagName, TAGS } from '../notation.ts'
import { at, type LessonFile } from '../parse/lesson-file.ts'
import { walk, type Piece } from '../parse/piece.ts'
import { error, type Problem } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'nesting'

const RUNNING: ReadonlySet<Piece['kind']> = new Set(['paragraph', 'heading', 'item', 'em', 'strong'])

/** Every tag stands where it can work: a question in an exercise or screen, a gate at the top of the file. */
export const nesting = formRule(ID, (lesson) => [
  ...[...walk(lesson.pieces)].flatMap(({ piece, above }) =>
    piece.kind === 'tag' ? checkTag(lesson, piece, above) : [],
  ),
  ...checkLineBodies(lesson),
])

function checkTag(lesson: LessonFile, tag: Piece, above: readonly Piece[]): readonly Problem[] {
  if (!isTagName(tag.name)) return []
  const { inside } = TAGS[tag.name]
  const where = at(lesson, tag)
  const around = above.at(-1)
  const inText = around !== undefined && (RUNNING.has(around.kind) || isLine(around))
  if (inside === 'text') {
    return inText
      ? []
      : [
          error(
            ID,
            where,
            `"${tag.name}" stands by itself.`,
            'Put it right behind the sentence that it supports.',
          ),
        ]
  }
  if (inText) {
    return [
      error(
        ID,
        where,
        `"${tag.name}" stands in the middle of a text.`,
        'Put it on a line of its own, with an empty line before and after it.',
      ),
    ]
  }
  const parent = above.findLast(({ kind, name }) => kind === 'tag' && name !== 'show')?.name ?? 'file'
  if (inside.some((allowed) => allowed === parent)) return []
  const here = parent === 'file' ? 'outside any other tag' : `in "${parent}"`
  const allowed = inside.map((name) => (name === 'file' ? 'the top of the file' : `"${name}"`)).join(', ')
  return [error(ID, where, `"${tag.name}" cannot stand ${here}.`, `Move it to: ${allowed}.`)]
}

/** Buttons and the lines of a timer are one line of text. */
const checkLineBodies = (lesson: LessonFile): readonly Problem[] =>
  [...walk(lesson.pieces)].flatMap(({ piece, above }) => {
    const parent = above.at(-1)
    return parent !== undefined &&
      isLine(parent) &&
      ['paragraph', 'heading', 'list', 'quote'].includes(piece.kind)
      ? [error(ID, at(lesson, piece), `"${parent.name}" holds one line of text.`, 'Make it one line.')]
      : []
  })

const isLine = ({ kind, name }: Piece): boolean =>
  kind === 'tag' && isTagName(name) && TAGS[name].body === 'line'
