import { VARIABLES, type Inline } from '@keertij/programme'
import { textOf, type Piece } from '../parse/piece.ts'

/** A line of running text. Neighbouring words become one string; a source stands right behind its sentence. */
export function inlineOf(run: readonly Piece[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const part of run.flatMap(partOf)) {
    const last = joined.at(-1)
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part
    else if (typeof part === 'object' && part.t === 'src' && typeof last === 'string') {
      joined.splice(-1, 1, ...withoutEmpty(last.trimEnd()), part)
    } else joined.push(part)
  }
  return trimmed(joined)
}

function partOf(piece: Piece): readonly Inline[] {
  switch (piece.kind) {
    case 'text':
      return withoutEmpty(piece.text)
    case 'break':
      return [' ']
    case 'em':
    case 'strong':
      return [{ t: piece.kind, c: inlineOf(piece.children) }]
    case 'variable':
      return VARIABLES.filter((name) => name === piece.name).map((name) => ({ t: 'var', name }))
    case 'tag':
      if (piece.name === 'link') {
        return [{ t: 'link', to: textOf(piece, 'to'), c: inlineOf(piece.children) }]
      }
      return piece.name === 'src' ? [{ t: 'src', id: textOf(piece, 'primary') }] : []
    case 'paragraph':
      return inlineOf(piece.children)
    default:
      return []
  }
}

function trimmed(parts: readonly Inline[]): readonly Inline[] {
  return parts.flatMap((part, index): readonly Inline[] => {
    if (typeof part !== 'string') return [part]
    const begun = index === 0 ? part.trimStart() : part
    return withoutEmpty(index === parts.length - 1 ? begun.trimEnd() : begun)
  })
}

const withoutEmpty = (text: string): readonly string[] => (text === '' ? [] : [text])
