import {
  CAPABILITIES,
  PLAN_SLOTS,
  type Block,
  type Gate,
  type GateOption,
  type Screen,
} from '@keertij/programme'
import { holdsOptions, isFieldTag } from '../notation.ts'
import { parseCondition, parseReply } from '../parse/condition.ts'
import type { Names } from '../parse/names.ts'
import { flagOf, idsOf, numberOf, optionsOf, plainText, textOf, type Piece } from '../parse/piece.ts'
import { parseTarget } from '../parse/target.ts'
import { fieldOf, optionOf, type Lent } from './fields.ts'
import { inlineOf } from './inline.ts'

type Technique = Extract<Block, { t: 'technique' }>

/** What a block of a lesson may refer to outside itself. */
export interface Surroundings extends Lent {
  readonly names: Names
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
      return isFieldTag(piece.name)
        ? [fieldOf(piece, piece.name, questionOf(piece, around), around)]
        : tagBlockOf(piece, around)
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

export function techniqueOf(piece: Piece, around: Surroundings): Technique {
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

/** The list of a choice or gate holds its options; everything else is the question. */
const questionOf = (piece: Piece, around: Surroundings): readonly Block[] =>
  blocksOf(
    piece.children.filter(({ kind }) => kind !== 'list' || !holdsOptions(piece.name)),
    around,
  )

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
  const clearing = optionsOf(piece).find((option) => flagOf(option, 'clears', false))
  return {
    t: 'gate',
    id: textOf(piece, 'id'),
    many: flagOf(piece, 'many', false),
    keep: flagOf(piece, 'keep', true),
    private: flagOf(piece, 'private', false),
    both: flagOf(piece, 'both', false),
    ...(clearing !== undefined && { clears: textOf(clearing, 'id') }),
    question: questionOf(piece, around),
    options: optionsOf(piece).flatMap(gateOptionOf),
  }
}

function gateOptionOf(item: Piece): readonly GateOption[] {
  const target = parseTarget(textOf(item, 'goto'))
  if (target === undefined) return []
  const closes = CAPABILITIES.find((known) => known === item.attributes['closes'])
  const opens = CAPABILITIES.find((known) => known === item.attributes['opens'])
  return [{ ...optionOf(item), goto: target, ...(closes && { closes }), ...(opens && { opens }) }]
}
