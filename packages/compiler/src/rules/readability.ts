import { atFront } from '../parse/lesson-file.ts'
import { error, warning } from '../problem.ts'
import { measure, sentencesIn } from '../readability/measure.ts'
import { textRule } from './rule.ts'

const ID = 'readability'

const LEAST_FLESCH = 60
const MOST_AVERAGE = 12
const MOST_WORDS = 20
const MOST_SHORT = 0.4
/** In fewer sentences a share says nothing. */
const ENOUGH_SENTENCES = 10

/** Dutch that a tired person can read: plain words, short sentences, and not chopped up either. */
export const readability = textRule(ID, (lesson) => {
  if (lesson.language !== 'nl') return []
  const sentences = sentencesIn(lesson)
  const measured = measure(sentences)
  const top = atFront(lesson, 'title')
  return [
    ...sentences
      .filter(({ words }) => words.length > MOST_WORDS)
      .map(({ words, text, line }) =>
        error(
          ID,
          { file: lesson.file, line },
          `A sentence of ${words.length} words: ${text}`,
          `Make two of it; ${MOST_WORDS} words is the most.`,
        ),
      ),
    ...(measured !== undefined && measured.flesch < LEAST_FLESCH
      ? [
          error(
            ID,
            top,
            `The text is hard to read: Flesch-Douma ${measured.flesch.toFixed(0)}, and ${LEAST_FLESCH} is the least.`,
            'Use shorter words and shorter sentences.',
          ),
        ]
      : []),
    ...(measured !== undefined && measured.average > MOST_AVERAGE
      ? [
          error(
            ID,
            top,
            `The sentences have ${measured.average.toFixed(1)} words on average, and ${MOST_AVERAGE} is the most.`,
            'Split the longest sentences.',
          ),
        ]
      : []),
    ...(measured !== undefined && measured.sentences >= ENOUGH_SENTENCES && measured.short > MOST_SHORT
      ? [
          warning(
            ID,
            top,
            `${Math.round(measured.short * 100)}% of the sentences have five words or fewer: the text sounds chopped.`,
            'Let some sentences lean on each other, and read it aloud.',
          ),
        ]
      : []),
  ]
})
