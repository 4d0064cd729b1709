import {
  CAPABILITIES,
  PLAN_SLOTS,
  type Block,
  type Field,
  type Gate,
  type GateOption,
  type Option,
  type Screen,
} from '@keertij/programme'
import { isFieldTag, type FieldTag } from '../notation.ts'
import { parseCondition, parseReply } from '../parse/condition.ts'
import type { Names } from '../parse/names.ts'
import {
  flagOf,
  idsOf,
  numberOf,
  optionsOf,
  plainText,
  tagsNamed,
  textOf,
  type Piece,
} from '../parse/piece.ts'
import { parseTarget } from '../parse/target.ts'
import { parseSeconds } from '../parse/time.ts'
import { inlineOf } from './inline.ts'

type Timer = Extract<Field, { t: 'timer' }>
export type Lines = Timer['lines']

/** What a block of a lesson may refer to outside itself. */
export interface Surroundings {
  readonly names: Names
  /** The lines of a technique's guide, in the language of the lesson. */
  readonly guides: ReadonlyMap<string, Lines>
}

/**
 * Turns parsed pieces into blocks. The pieces have passed the rules on form, so what a rule forbids (an unknown place, a
 * condition that cannot be read) leaves nothing here.
 */
export const blocksOf = (pieces: readonly Piece[], around: Surroundings): readonly Block[] =>
  pieces.flatMap((piece) => blockOf(piece, around))

function blockOf(piece: Piece, around: Surroundings): readonly Block[] {
  switch (piece.kind) {
    case 'heading':
      return [{ t: 'h', level: headingLevel(piece.level), c: inlineOf(piece.children) }]
    case 'paragraph':
      return [{ t: 'p', c: inlineOf(piece.children) }]
    case 'list':
      return [
        {
          t: piece.name === 'ol' ? 'ol' : 'ul',
          items: piece.children.map((item) => inlineOf(item.children)),
        },
      ]
    case 'quote':
      return [{ t: 'quote', c: blocksOf(piece.children, around) }]
    case 'tag':
      return isFieldTag(piece.name) ? [fieldOf(piece, piece.name, around)] : tagBlockOf(piece, around)
    default:
      return []
  }
}

const headingLevel = (level: number): 1 | 2 | 3 => (level === 1 || level === 2 ? level : 3)

function tagBlockOf(piece: Piece, around: Surroundings): readonly Block[] {
  const children = (): readonly Block[] => blocksOf(piece.children, around)
  const id = textOf(piece, 'id')
  switch (piece.name) {
    case 'exercise': {
      const slot = PLAN_SLOTS.find((known) => known === piece.attributes['slot'])
      return [{ t: 'exercise', id, ...(slot && { slot }), c: children() }]
    }
    case 'note':
      return [
        { t: 'note', kind: textOf(piece, 'kind') === 'content' ? 'content' : 'evidence', c: children() },
      ]
    case 'help':
      return [{ t: 'help', ids: idsOf(piece, 'ids') }]
    case 'people':
      return [{ t: 'people' }]
    case 'button': {
      const target = parseTarget(textOf(piece, 'goto'))
      return target === undefined ? [] : [{ t: 'button', goto: target, c: inlineOf(piece.children) }]
    }
    case 'reply': {
      const to = textOf(piece, 'to')
      const when = parseReply(textOf(piece, 'when'), to, around.names)
      return when.ok ? [{ t: 'reply', to, when: when.value, c: children() }] : []
    }
    case 'show': {
      const when = parseCondition(textOf(piece, 'when'), around.names)
      return when.ok ? [{ t: 'show', when: when.value, c: children() }] : []
    }
    case 'technique':
      return [techniqueOf(piece, around)]
    default:
      return []
  }
}

function techniqueOf(piece: Piece, around: Surroundings): Block {
  const heading = piece.children.find(({ kind }) => kind === 'heading')
  return {
    t: 'technique',
    id: textOf(piece, 'id'),
    minutes: numberOf(piece, 'minutes'),
    title: heading === undefined ? '' : plainText(heading).trim(),
    c: blocksOf(
      piece.children.filter((child) => child !== heading),
      around,
    ),
  }
}

function fieldOf(piece: Piece, name: FieldTag, around: Surroundings): Field {
  const id = textOf(piece, 'id')
  const hint = textOf(piece, 'placeholder')
  const placeholder = hint === '' ? {} : { placeholder: hint }
  const question = blocksOf(piece.children, around)
  switch (name) {
    case 'choice': {
      const options = optionsOf(piece).map(optionOf)
      return {
        t: 'choice',
        id,
        many: flagOf(piece, 'many', false),
        question: questionOf(piece, around),
        options,
      }
    }
    case 'text':
      return { t: 'text', id, question, ...placeholder, long: flagOf(piece, 'long', false) }
    case 'list':
      return { t: 'list', id, max: numberOf(piece, 'max'), question, ...placeholder }
    case 'scale': {
      const [low, high] = [textOf(piece, 'low'), textOf(piece, 'high')]
      return { t: 'scale', id, min: numberOf(piece, 'min'), max: numberOf(piece, 'max'), low, high, question }
    }
    case 'ifthen':
      return { t: 'if-then', id, lead: textOf(piece, 'if'), link: textOf(piece, 'then'), question }
    case 'timer':
      return timerOf(piece, around.guides)
    default:
      return name satisfies never
  }
}

/** A timer without lines of its own takes those of its technique. */
export function timerOf(piece: Piece, guides: ReadonlyMap<string, Lines>): Timer {
  const technique = textOf(piece, 'technique')
  const own = linesOf(piece)
  return {
    t: 'timer',
    id: textOf(piece, 'id'),
    ...(technique !== '' && { technique }),
    minutes: numberOf(piece, 'minutes'),
    lines: own.length > 0 ? own : (guides.get(technique) ?? []),
  }
}

export const linesOf = (timer: Piece): Lines =>
  tagsNamed(timer.children, 'at').map((line) => ({
    at: parseSeconds(textOf(line, 'time')) ?? 0,
    c: inlineOf(line.children),
  }))

/** The list of a choice or gate holds its options; everything else is the question. */
const questionOf = (piece: Piece, around: Surroundings): readonly Block[] =>
  blocksOf(
    piece.children.filter(({ kind }) => kind !== 'list'),
    around,
  )

const optionOf = (item: Piece): Option => ({ id: textOf(item, 'id'), label: inlineOf(item.children) })

export const screenOf = (piece: Piece, around: Surroundings): Screen => {
  const after = textOf(piece, 'after')
  return {
    t: 'screen',
    id: textOf(piece, 'id'),
    ...(after !== '' && { after }),
    c: blocksOf(piece.children, around),
  }
}

export function gateOf(piece: Piece, around: Surroundings): Gate {
  const many = flagOf(piece, 'many', false)
  const options = optionsOf(piece).flatMap(gateOptionOf)
  const last = options.at(-1)
  return {
    t: 'gate',
    id: textOf(piece, 'id'),
    many,
    keep: flagOf(piece, 'keep', true),
    private: flagOf(piece, 'private', false),
    both: flagOf(piece, 'both', false),
    ...(many && last !== undefined && { clears: last.id }),
    question: questionOf(piece, around),
    options,
  }
}

function gateOptionOf(item: Piece): readonly GateOption[] {
  const target = parseTarget(textOf(item, 'goto'))
  if (target === undefined) return []
  const closes = CAPABILITIES.find((known) => known === item.attributes['closes'])
  const opens = CAPABILITIES.find((known) => known === item.attributes['opens'])
  return [{ ...optionOf(item), goto: target, ...(closes && { closes }), ...(opens && { opens }) }]
}
