import { isTagName, TAGS } from '../notation.ts'
import type { LessonFile } from '../parse/lesson-file.ts'
import { textOf, type Piece } from '../parse/piece.ts'

/** A stretch of text that a reader sees as one: a paragraph, a heading, an item, a button, or the words on a label. */
export interface Passage {
  readonly kind: 'prose' | 'heading' | 'item' | 'button' | 'label'
  readonly parts: readonly { readonly text: string; readonly line: number }[]
}

/** A whole sentence of the app, or nothing: no words of the text. */
const SENTENCE = 'changeSentence'

/** The person's own word is counted as this. */
const STAND_IN = { nl: 'gedrag', en: 'this' } as const

/** All that a reader sees of a lesson, its title first. */
export function passagesOf(lesson: LessonFile): readonly Passage[] {
  const word = STAND_IN[lesson.language]
  const title = lesson.front?.title
  const label = title === undefined ? [] : [labelOf(title, lesson.frontLine('title'))]
  return [...label, ...lesson.pieces.flatMap((piece) => passagesIn(piece, word))]
}

/** Those of one piece. `word` stands for what a variable will say. */
export function passagesIn(piece: Piece, word: string): readonly Passage[] {
  switch (piece.kind) {
    case 'heading':
      return [{ kind: 'heading', parts: partsOf(piece.children, word) }]
    case 'paragraph':
      return [{ kind: 'prose', parts: partsOf(piece.children, word) }]
    case 'list':
      return piece.children.map((item) => ({ kind: 'item', parts: partsOf(item.children, word) }))
    case 'quote':
      return piece.children.flatMap((child) => passagesIn(child, word))
    case 'tag':
      return [...labelsOf(piece), ...bodyOf(piece, word)]
    default:
      return []
  }
}

function labelsOf(tag: Piece): readonly Passage[] {
  if (!isTagName(tag.name)) return []
  return Object.entries(TAGS[tag.name].attributes)
    .filter(([name, { spoken }]) => spoken === true && textOf(tag, name) !== '')
    .map(([name]) => labelOf(textOf(tag, name), tag.line))
}

/** The items of these are names, not sentences. */
const NAMING: ReadonlySet<string> = new Set(['balance', 'loop', 'pairs', 'values', 'wheel'])

function bodyOf(tag: Piece, word: string): readonly Passage[] {
  if (isTagName(tag.name) && TAGS[tag.name].body === 'line') {
    return [{ kind: tag.name === 'button' ? 'button' : 'prose', parts: partsOf(tag.children, word) }]
  }
  const passages = tag.children.flatMap((child) => passagesIn(child, word))
  return passages.map(({ kind, parts }) => ({
    kind: NAMING.has(tag.name) && kind === 'item' ? 'label' : kind,
    parts,
  }))
}

const labelOf = (text: string, line: number): Passage => ({ kind: 'label', parts: [{ text, line }] })

function partsOf(run: readonly Piece[], word: string): Passage['parts'] {
  return run.flatMap((piece) => {
    switch (piece.kind) {
      case 'text':
        return [{ text: piece.text, line: piece.line }]
      case 'break':
        return [{ text: ' ', line: piece.line }]
      case 'variable':
        return [{ text: piece.name === SENTENCE ? '' : word, line: piece.line }]
      case 'tag':
        return [{ text: ' ', line: piece.line }, ...partsOf(piece.children, word)]
      default:
        return partsOf(piece.children, word)
    }
  })
}
