import type { Passage } from './passages.ts'

export interface Sentence {
  readonly kind: Passage['kind']
  readonly text: string
  readonly words: readonly string[]
  /** Where it begins. */
  readonly line: number
}

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu
const BETWEEN_SENTENCES = /(?<=[.?!…][’”)]?)\s+/g

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? []

/** The sentences of a passage that hold a word, each with the line on which it begins. */
export function sentencesOf({ kind, parts }: Passage): readonly Sentence[] {
  const text = parts.map((part) => part.text).join('')
  const breaks = [...text.matchAll(BETWEEN_SENTENCES)].map((match) => match.index + match[0].length)
  const starts = [0, ...breaks]
  return starts.flatMap((start, index) => {
    const written = text.slice(start, starts[index + 1])
    const indent = written.length - written.trimStart().length
    const words = wordsOf(written)
    return words.length === 0
      ? []
      : [{ kind, text: written.trim(), words, line: lineAt(parts, start + indent) }]
  })
}

function lineAt(parts: Passage['parts'], offset: number): number {
  let passed = 0
  for (const { text, line } of parts) {
    passed += text.length
    if (offset < passed) return line
  }
  return parts.at(-1)?.line ?? 1
}
