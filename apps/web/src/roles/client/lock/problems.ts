import type { BackupProblem, LockProblem } from '@keertij/device'
import { problemInWords } from '../../../shell/problem-words.ts'
import type { Words } from '../../../words/index.ts'
import type { LockWords } from './words.nl.ts'

/** What is not right, what is kept, and what to do. */
export function lockProblemInWords(
  problem: LockProblem | BackupProblem,
  lock: LockWords,
  words: Words,
): string {
  switch (problem.code) {
    case 'kit-count':
      return lock.kit.count(problem.count)
    case 'kit-word':
      return lock.kit.word(problem.index + 1)
    case 'kit-checksum':
      return lock.kit.together
    case 'wrong-secret':
      return lock.locked.wrong
    case 'stretch-failed':
      return lock.problem.stretch
    case 'wrong-state':
      return lock.problem.state
    case 'second-profile':
      return lock.settings.removeSecond
    case 'full':
      return lock.problem.full
    case 'weak-passphrase':
      return problem.why === 'common' ? lock.choose.common : lock.choose.hint
    case 'not-a-backup':
    case 'from-a-newer-version':
    case 'other-kit':
    case 'no-kit':
      return lock.backup[problem.code]
    case 'key-damaged':
      return words.unopened['key-damaged']
    default:
      return 'kept' in problem ? problemInWords(problem, words) : words.unopened[problem.code]
  }
}
