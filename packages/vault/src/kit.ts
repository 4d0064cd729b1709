import { err, ok, type Result } from '@keertij/kernel'
import { encodeTuple } from './encode.ts'
import { bytesToWords, deriveKey, KEY_LENGTH, WORDS, wordsToBytes, type Bytes } from './primitives.ts'
import type { RandomBytes } from './primitives.ts'

const KIT_WORDS = 24

export type KitProblem =
  /** Not 24 words. */
  | { readonly code: 'kit-count'; readonly count: number }
  /** The word at this place (from 0) is not in the list. */
  | { readonly code: 'kit-word'; readonly index: number }
  /** All words exist, and together they are no kit: one is wrong or two are swapped. */
  | { readonly code: 'kit-checksum' }

/** A new recovery kit: 32 random bytes as 24 words. */
export const createKit = (randomBytes: RandomBytes): readonly string[] =>
  bytesToWords(randomBytes(KEY_LENGTH))

/**
 * The 32 bytes of a kit as somebody wrote or typed it: capitals, commas, line ends and numbering do not matter, and four
 * letters of a word are enough, as no two words of the list share them.
 */
export function readKit(text: string): Result<Bytes, KitProblem> {
  const typed =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (typed.length !== KIT_WORDS) return err({ code: 'kit-count', count: typed.length })
  const words: string[] = []
  for (const [index, part] of typed.entries()) {
    const word = findWord(part)
    if (word === undefined) return err({ code: 'kit-word', index })
    words.push(word)
  }
  const bytes = wordsToBytes(words)
  return bytes ? ok(bytes) : err({ code: 'kit-checksum' })
}

/** The key of the backup files of this kit. It opens no slot, and no slot key opens a file. */
export const kitFileKey = (kit: Uint8Array): Bytes => deriveKey(kit, encodeTuple(['keertij', 'kit', 'file']))

const KNOWN_BY = 4
const wordByStart = new Map<string, string>()

function findWord(part: string): string | undefined {
  if (wordByStart.size === 0) for (const word of WORDS) wordByStart.set(word.slice(0, KNOWN_BY), word)
  const word = wordByStart.get(part.slice(0, KNOWN_BY))
  // Short words stand for themselves only; of a long one any beginning from four letters on.
  return word === part || (part.length >= KNOWN_BY && word?.startsWith(part)) ? word : undefined
}
