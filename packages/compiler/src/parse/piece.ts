/** What stands behind an attribute. A word that is no string, number or list is kept as it was written. */
export type Value = string | number | boolean | readonly string[]

export type PieceKind =
  | 'break'
  | 'em'
  | 'heading'
  | 'item'
  | 'list'
  | 'paragraph'
  | 'quote'
  | 'strong'
  | 'tag'
  | 'text'
  | 'unsupported'
  | 'variable'

/**
 * One part of a lesson file, with the line it stands on. The whole file is a tree of these: the rules read it, the
 * compiler turns it into blocks.
 */
export interface Piece {
  readonly kind: PieceKind
  /** The name of a tag or variable; `ol` or `ul` of a list; what an unsupported part is. Otherwise empty. */
  readonly name: string
  /** The words of a text. Otherwise empty. */
  readonly text: string
  /** Of a heading. Otherwise 0. */
  readonly level: number
  /** Of a tag, or of an option (`{% #yes goto="next" %}`). */
  readonly attributes: Readonly<Record<string, Value>>
  readonly line: number
  readonly children: readonly Piece[]
}

export interface Visit {
  readonly piece: Piece
  /** From the top of the file down to its parent. */
  readonly above: readonly Piece[]
}

/** Every piece in the order of the file, each before its children. */
export function* walk(pieces: readonly Piece[], above: readonly Piece[] = []): Generator<Visit> {
  for (const piece of pieces) {
    yield { piece, above }
    yield* walk(piece.children, [...above, piece])
  }
}

export const tagsIn = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'tag' ? [piece].concat(tagsIn(piece.children)) : tagsIn(piece.children),
  )

export const tagsNamed = (pieces: readonly Piece[], name: string): readonly Piece[] =>
  tagsIn(pieces).filter((piece) => piece.name === name)

/** An attribute as text; empty when it is not there or no text. */
export function textOf(piece: Piece, name: string): string {
  const value = piece.attributes[name]
  return typeof value === 'string' ? value : ''
}

export function numberOf(piece: Piece, name: string): number {
  const value = piece.attributes[name]
  return typeof value === 'number' ? value : 0
}

export function idsOf(piece: Piece, name: string): readonly string[] {
  const value = piece.attributes[name]
  return typeof value === 'object' ? value : []
}

/** A flag that is not written has the value `otherwise`. */
export const flagOf = (piece: Piece, name: string, otherwise: boolean): boolean => {
  const value = piece.attributes[name]
  return typeof value === 'boolean' ? value : otherwise
}

/** The options of a choice or gate: the items of its list. */
export const optionsOf = (piece: Piece): readonly Piece[] =>
  piece.children.filter(({ kind }) => kind === 'list').flatMap((list) => list.children)

/** All words in a piece, without its tags. */
export const plainText = (piece: Piece): string =>
  piece.text + (piece.kind === 'break' ? ' ' : '') + piece.children.map(plainText).join('')

/** "Situatie", of "Situatie: waar, wanneer": what fits where there is little room. */
export const shortName = (label: string): string => label.split(/[:,]/, 1)[0]?.trim() ?? ''
