import type { ImportProblem, PreferenceProblem, StoreProblem } from '@keertij/device'
import type { Words } from '../words/index.ts'

/** What happened, what is kept, and what to do. */
export function problemInWords({ code }: PreferenceProblem, words: Words): string {
  if (code === 'quota-exceeded') return words.problems.full
  if (code === 'store-unavailable') return words.problems.unavailable
  if (code === 'unsafe-exit-site') return words.settingsScreen.exitSiteBad
  return words.problems.failed
}

/** Why a copy was not taken in: it is none of ours, or there was no room for it. */
export const importProblemInWords = (problem: ImportProblem | StoreProblem, words: Words): string =>
  'kept' in problem ? problemInWords(problem, words) : words.settingsScreen.importBad
