import { atFront } from '../parse/lesson-file.ts'
import { error, warning, type At, type Problem } from '../problem.ts'
import { measure, sentencesIn, type Readability } from '../readability/measure.ts'
import type { Sentence } from '../readability/sentences.ts'
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
  return [...tooLong(sentences, lesson.file), ...onTheWhole(measure(sentences), atFront(lesson, 'title'))]
})

const tooLong = (sentences: readonly Sentence[], file: string): readonly Problem[] =>
  sentences
    .filter(({ words }) => words.length > MOST_WORDS)
    .map(({ words, text, line }) =>
      error(
        ID,
        { file, line },
        `A sentence of ${words.length} words: ${text}`,
        `Make two of it; ${MOST_WORDS} words is the most.`,
      ),
    )

function onTheWhole(measured: Readability | undefined, at: At): readonly Problem[] {
  if (measured === undefined) return []
  const { flesch, average, short, sentences } = measured
  const problems: Problem[] = []
  if (flesch < LEAST_FLESCH) {
    const message = `The text is hard to read: Flesch-Douma ${flesch.toFixed(0)}, and ${LEAST_FLESCH} is the least.`
    problems.push(error(ID, at, message, 'Use shorter words and shorter sentences.'))
  }
  if (average > MOST_AVERAGE) {
    const message = `The sentences have ${average.toFixed(1)} words on average, and ${MOST_AVERAGE} is the most.`
    problems.push(error(ID, at, message, 'Split the longest sentences.'))
  }
  if (sentences >= ENOUGH_SENTENCES && short > MOST_SHORT) {
    const message = `${Math.round(short * 100)}% of the sentences have five words or fewer: the text sounds chopped.`
    problems.push(warning(ID, at, message, 'Let some sentences lean on each other, and read it aloud.'))
  }
  return problems
}
