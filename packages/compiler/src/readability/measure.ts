import type { LessonFile } from '../parse/lesson-file.ts'
import { passagesOf } from './passages.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import { syllables } from './syllables.ts'

export interface Readability {
  /** Flesch-Douma: 206.835 - 0.93 x words a sentence - 77 x syllables a word. Higher is easier; 60 is plain. */
  readonly flesch: number
  /** Words a sentence. */
  readonly average: number
  /** Share of sentences of five words or fewer, 0 to 1. */
  readonly short: number
  /** Of how many sentences. */
  readonly sentences: number
}

const SHORT = 5
const SHORT_ITEM = 3

export const sentencesIn = (lesson: LessonFile): readonly Sentence[] =>
  passagesOf(lesson).flatMap(sentencesOf)

export const wordsIn = (lesson: LessonFile): number =>
  sentencesIn(lesson).reduce((sum, { words }) => sum + words.length, 0)

/**
 * How easily Dutch sentences read. Headings, buttons, labels and options of one to three words do not count: they would
 * flatter the averages. Nothing when no sentence is left.
 */
export function measure(sentences: readonly Sentence[]): Readability | undefined {
  const counted = sentences.filter(
    ({ kind, words }) => kind === 'prose' || (kind === 'item' && words.length > SHORT_ITEM),
  )
  if (counted.length === 0) return undefined
  const words = counted.flatMap((sentence) => sentence.words)
  const average = words.length / counted.length
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  return {
    flesch: 206.835 - 0.93 * average - 77 * (spoken / words.length),
    average,
    short: counted.filter((sentence) => sentence.words.length <= SHORT).length / counted.length,
    sentences: counted.length,
  }
}
