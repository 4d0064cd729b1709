import { BEHAVIOURS } from '@keertij/programme'
import { isFieldTag } from '../notation.ts'
import { flagOf, optionsOf, tagsIn, textOf, type Piece } from './piece.ts'

/** An answer that a condition may ask about. */
export interface Name {
  readonly id: string
  /** `number`: compared with numbers only; a `scale` also with the scale before it. A `reflection` is never a number. */
  readonly kind: 'choice' | 'gate' | 'scale' | 'number' | 'reflection' | 'other'
  readonly options: readonly string[]
  /** The answer of a gate with `keep=false` is gone before a condition could see it. */
  readonly kept: boolean
}

const KINDS: Readonly<Record<string, Name['kind']>> = {
  choice: 'choice',
  gate: 'gate',
  scale: 'scale',
  ruler: 'number',
  trial: 'number',
  barrel: 'number',
  reflection: 'reflection',
}

/** Their options are rated, not chosen. */
const RATED: ReadonlySet<string> = new Set(['wheel'])

/** The questions of a file, in order, and behind them what is known from another lesson. */
export type Names = readonly Name[]

const CARRIED: Names = [{ id: '$behaviours', kind: 'choice', options: BEHAVIOURS, kept: true }]

export function namesOf(pieces: readonly Piece[]): Names {
  const asked: Names = tagsIn(pieces)
    .filter(({ name }) => name === 'gate' || isFieldTag(name))
    .map((piece) => ({
      id: textOf(piece, 'id'),
      kind: KINDS[piece.name] ?? 'other',
      options: RATED.has(piece.name) ? [] : optionsOf(piece).map((option) => textOf(option, 'id')),
      kept: flagOf(piece, 'keep', true),
    }))
  return asked.concat(CARRIED)
}

/** The scale that stands before `id` in the file. */
export const scaleBefore = (names: Names, id: string): Name | undefined =>
  names
    .slice(
      0,
      names.findIndex((name) => name.id === id),
    )
    .findLast(({ kind }) => kind === 'scale')
