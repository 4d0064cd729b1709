import { holdsOptions, isTagName, OPTION_ATTRIBUTES, TAGS, type AttributeSpec } from '../notation.ts'
import { at, type LessonFile } from '../parse/lesson-file.ts'
import { walk, type Piece, type Value } from '../parse/piece.ts'
import { parseSeconds } from '../parse/time.ts'
import { error, type At, type Problem } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'tags'

/** Tags that may say nothing of their own: the app has words for them. */
const SILENT: ReadonlySet<string> = new Set(['timer', 'ifthen', 'trial'])

/** Only known tags, with the attributes they have, and only the Markdown that the app shows. */
export const tags = formRule(ID, (lesson) =>
  [...walk(lesson.pieces)].flatMap(({ piece, above }) => checkPiece(lesson, piece, above)),
)

function checkPiece(lesson: LessonFile, piece: Piece, above: readonly Piece[]): readonly Problem[] {
  const where = at(lesson, piece)
  switch (piece.kind) {
    case 'tag':
      return checkTag(piece, where)
    case 'item':
      return checkItem(piece, above.at(-2), where)
    case 'heading':
      return piece.level <= 3
        ? checkStray(piece, where)
        : [error(ID, where, 'A heading is at most three levels deep.', 'Write #, ## or ### before it.')]
    case 'paragraph':
      return checkStray(piece, where)
    case 'unsupported':
      return [
        error(
          ID,
          where,
          `The app cannot show this: ${piece.name}.`,
          'Write it as a paragraph, a list or a quotation.',
        ),
      ]
    default:
      return []
  }
}

function checkTag(tag: Piece, where: At): readonly Problem[] {
  if (!isTagName(tag.name)) {
    return [
      error(
        ID,
        where,
        `There is no tag "${tag.name}".`,
        `The tags are: ${Object.keys(TAGS).join(', ')}. Look for a spelling mistake.`,
      ),
    ]
  }
  const { attributes, body } = TAGS[tag.name]
  const empty = body !== 'none' && tag.children.length === 0 && !SILENT.has(tag.name)
  const full = body === 'none' && tag.children.length > 0
  return [
    ...checkAttributes(`"${tag.name}"`, tag.attributes, attributes, where),
    ...(empty
      ? [error(ID, where, `The tag "${tag.name}" is empty.`, `Write its text before {% /${tag.name} %}.`)]
      : []),
    ...(full
      ? [error(ID, where, `The tag "${tag.name}" holds no text.`, `Write {% ${tag.name} ... /%}.`)]
      : []),
  ]
}

/** An item of a list carries an id only as an option of a question. */
function checkItem(item: Piece, owner: Piece | undefined, where: At): readonly Problem[] {
  const holdsBlocks = item.children.some(({ kind }) =>
    ['paragraph', 'list', 'quote', 'heading'].includes(kind),
  )
  const blocks = holdsBlocks
    ? [
        error(
          ID,
          where,
          'An item of a list is one paragraph.',
          'Make it one line of text, or write a paragraph instead of a list.',
        ),
      ]
    : []
  if (owner !== undefined && holdsOptions(owner.name)) {
    const known = OPTION_ATTRIBUTES[owner.name]
    return [...blocks, ...checkAttributes('This option', item.attributes, known, where)]
  }
  return [...blocks, ...checkStray(item, where)]
}

const checkStray = ({ attributes }: Piece, where: At): readonly Problem[] =>
  Object.keys(attributes).length === 0
    ? []
    : [
        error(
          ID,
          where,
          'Only an option of a question carries {% #... %}.',
          `Remove it, or put the list in one of: ${Object.keys(OPTION_ATTRIBUTES).join(', ')}.`,
        ),
      ]

function checkAttributes(
  owner: string,
  written: Piece['attributes'],
  known: Readonly<Record<string, AttributeSpec>>,
  where: At,
): readonly Problem[] {
  const unknown = Object.keys(written)
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) =>
      error(
        ID,
        where,
        `${owner} has no attribute "${name}".`,
        `It has: ${Object.keys(known).join(', ') || 'none'}. Remove "${name}", or look for a spelling mistake.`,
      ),
    )
  const others = Object.entries(known).flatMap(([name, spec]) => {
    const value = written[name]
    const shown = name === 'primary' ? 'the id of a source' : name === 'id' ? 'an id' : `"${name}"`
    if (value === undefined) {
      return spec.required === true ? [error(ID, where, `${owner} needs ${shown}.`, example(name, spec))] : []
    }
    return fits(value, spec)
      ? []
      : [error(ID, where, `${owner} cannot have ${name}=${JSON.stringify(value)}.`, example(name, spec))]
  })
  return [...unknown, ...others]
}

function fits(value: Value, { kind }: AttributeSpec): boolean {
  switch (kind) {
    case 'number':
      return typeof value === 'number' && value >= 0
    case 'flag':
      return typeof value === 'boolean'
    case 'ids':
      return typeof value === 'object' && value.length > 0
    case 'time':
      return typeof value === 'string' && parseSeconds(value) !== undefined
    case 'id':
    case 'reference':
    case 'words':
      return typeof value === 'string' && value.trim() !== ''
    default:
      return kind.some((word) => word === value)
  }
}

function example(name: string, { kind }: AttributeSpec): string {
  switch (kind) {
    case 'number':
      return `Write ${name}= and a number, without quotation marks: ${name}=4.`
    case 'flag':
      return `Write ${name}=true or ${name}=false, without quotation marks.`
    case 'ids':
      return `Write ${name}=["113", "huisarts"].`
    case 'time':
      return `Write minutes and seconds: ${name}="1:05".`
    case 'id':
      return 'Give it an id: id="first-thought" in a tag, {% #first-thought %} after an option.'
    case 'reference':
      return name === 'primary' ? 'Write {% src "id-of-the-source" /%}.' : `Write ${name}="...".`
    case 'words':
      return `Write ${name}="..." with the words that the reader sees.`
    default:
      return `Write one of: ${kind.map((word) => `${name}="${word}"`).join(', ')}.`
  }
}
