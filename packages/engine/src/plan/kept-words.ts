import type { JournalState } from '@keertij/journal'
import { keptFor, newestFirst } from './kept-exercises.ts'
import { ownWords } from './own-words.ts'

/**
 * The person's own word for what they struggle with; nothing while they have none. Apart from the plan: what the first screens say
 * needs none of it.
 */
export const wordOf = (state: JournalState): string | undefined =>
  keptFor(state, 'word').flatMap(({ answers }) => Object.values(answers).flatMap(ownWords))[0]

/** What somebody last wrote in one question, as they wrote it; nothing while it is empty. */
export const keptWord = (state: JournalState, field: string): string | undefined =>
  [...state.exercises.values()].sort(newestFirst).flatMap(({ answers }) => {
    const answer = answers[field]
    return answer?.kind === 'text' && answer.text.trim() !== '' ? [answer.text.trim()] : []
  })[0]
