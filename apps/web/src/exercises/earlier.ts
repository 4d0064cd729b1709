import type { Answer } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { useLesson } from '../lesson/frame.ts'

/**
 * The last answer of an earlier day that says something else; `pick` gives what is compared, or nothing where it is the same. What
 * was kept last stands in the question itself until it is changed, and would be compared with itself.
 */
export function useEarlier<Value>(
  field: string,
  pick: (answer: Answer) => Value | undefined,
): { readonly day: LocalDate; readonly value: Value } | undefined {
  for (const { day, answer } of useLesson().before?.value.get(field) ?? []) {
    const value = pick(answer)
    if (value !== undefined) return { day, value }
  }
  return undefined
}
