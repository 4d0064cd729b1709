import MiniSearch from 'minisearch'

/** What is searched of one page, by the page's own key. */
export interface SearchText {
  readonly key: string
  readonly text: string
}

export interface Hit {
  readonly key: string
  /** The words of the page that were found, folded. */
  readonly words: ReadonlySet<string>
  /** Found by likeness only: no word begins with what was typed. */
  readonly near: boolean
}

export type JournalSearch = (query: string) => readonly Hit[]

/** Texts read in one go, before the screen may draw again. */
const AT_ONCE = 250
/** Shorter words have too many that look like them. */
const LONG_ENOUGH = 5
const LIKENESS = 0.2

/**
 * Makes the texts searchable, in memory only. Every word typed must be there, as the beginning of a word or, when it is long
 * enough, as one that looks like it; capitals and accents do not count. Hits come in the order of the texts.
 */
export async function searchIn(texts: readonly SearchText[]): Promise<JournalSearch> {
  const index = new MiniSearch<SearchText>({
    idField: 'key',
    fields: ['text'],
    tokenize: wordsIn,
    processTerm: folded,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length >= LONG_ENOUGH ? LIKENESS : false),
      combineWith: 'AND',
    },
  })
  await index.addAllAsync(texts, { chunkSize: AT_ONCE })
  const order = new Map(texts.map(({ key }, at) => [key, at]))
  return (query) =>
    index
      .search(query)
      .map(({ id, terms, queryTerms }) => ({
        key: String(id),
        words: new Set(terms),
        near: !queryTerms.every((asked) => terms.some((term) => term.startsWith(asked))),
      }))
      .sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0))
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

const wordsIn = (text: string): string[] => text.match(WORD) ?? []

/** Without capitals and accents: ‘één’ is found by ‘een’. */
const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export interface Piece {
  readonly text: string
  readonly found: boolean
}

/** About how many characters stand before the first word that was found, and how many are shown in all. */
const BEFORE = 40
const SHOWN = 160

/** The part of a text around the first word that was found, in pieces; nothing when none of the words is in it. */
export function excerpt(text: string, words: ReadonlySet<string>): readonly Piece[] {
  const found = [...text.matchAll(WORD)].filter(([word]) => words.has(folded(word)))
  const [first] = found
  if (first === undefined) return []
  const from = first.index <= BEFORE ? 0 : text.indexOf(' ', first.index - BEFORE) + 1
  const to = text.length <= from + SHOWN ? text.length : from + SHOWN
  const pieces: Piece[] = [{ text: from > 0 ? '… ' : '', found: false }]
  let at = from
  for (const { 0: word, index } of found.filter(({ index, 0: word }) => index + word.length <= to)) {
    pieces.push({ text: text.slice(at, index), found: false }, { text: word, found: true })
    at = index + word.length
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), found: false })
  return pieces.filter((piece) => piece.text !== '')
}
