import { guessedFirst } from './guessed-first.ts'
import { WORDS, type RandomBytes } from './primitives.ts'

/** In characters as people count them (code points). */
const SHORTEST_PASSPHRASE = 12

/** One form for what looks the same on every keyboard; a space that a keyboard put at the end does not count. */
export const normalPassphrase = (typed: string): string => typed.normalize('NFKC').trim()

/** Why this passphrase is refused; nothing when it is not among those that are guessed first. */
export function passphraseProblem(typed: string): 'short' | 'common' | undefined {
  const passphrase = normalPassphrase(typed)
  if ([...passphrase].length < SHORTEST_PASSPHRASE) return 'short'
  return guessedFirst(passphrase) ? 'common' : undefined
}

/** 6 of 2,048 words are 66 bits: at a second for each guess out of reach, and still to be typed on a telephone. */
const SUGGESTED_WORDS = 6

/** A passphrase that nobody has used before, such as `orbit-lemon-vague-nest-sugar-tide`. */
export function suggestPassphrase(randomBytes: RandomBytes): string {
  const bytes = new DataView(randomBytes(SUGGESTED_WORDS * 2).buffer)
  // 65,536 is a multiple of 2,048, so each word is as likely.
  return Array.from(
    { length: SUGGESTED_WORDS },
    (_, at) => WORDS[bytes.getUint16(at * 2) % WORDS.length],
  ).join('-')
}
