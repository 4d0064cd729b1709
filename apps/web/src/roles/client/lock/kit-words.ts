/** The kit as somebody types it. The word list itself is the vault's; here the words are compared with those just shown. */

export const KIT_WORDS = 24
/** No two words of the list begin with the same four letters. */
const ENOUGH = 4

/** The words of a text: capitals, numbers, commas and new lines between them do not matter. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []

/** The places, from 1, at which `typed` is not the word of the kit. Four letters of a word are enough. */
export const wrongPlaces = (kit: readonly string[], typed: readonly string[]): readonly number[] =>
  kit.flatMap((word, at) => (isWord(word, typed[at] ?? '') ? [] : [at + 1]))

const isWord = (word: string, typed: string): boolean =>
  typed.length >= Math.min(ENOUGH, word.length) && word.startsWith(typed)

/** What the QR code of a kit says: capitals and spaces, which make a smaller square. */
export const kitText = (words: readonly string[]): string => words.join(' ').toUpperCase()
