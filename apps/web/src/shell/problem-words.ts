import type { StoreProblem } from '@keertij/device'
import type { Words } from '../words/index.ts'

/** What happened, what is kept, and what to do. */
export function problemInWords({ code }: StoreProblem, words: Words): string {
  if (code === 'quota-exceeded') return words.problems.full
  if (code === 'store-unavailable') return words.problems.unavailable
  return words.problems.failed
}
