import type { JournalState } from '@keertij/journal'
import { daysBetween, type LocalDate } from '@keertij/kernel'

/** So many days after the last word somebody counts as having been away. */
const AWAY = 14

/** The person comes back: nothing was written for a fortnight or longer. */
export function isBack(state: JournalState, today: LocalDate): boolean {
  const last = [...state.days].sort().at(-1)
  return last !== undefined && daysBetween(last, today) >= AWAY
}

/**
 * Whether a day lies in an absence: strictly between two days on which something was written, or the last of those and
 * `today`, that are a fortnight apart or more. What is written later about such a day does not undo the absence around it.
 */
export function absences(state: JournalState, today: LocalDate): (day: LocalDate) => boolean {
  const written = [...state.days].sort()
  const stretches = written.flatMap((from, at) => {
    const to = written[at + 1] ?? today
    return daysBetween(from, to) >= AWAY ? [{ from, to }] : []
  })
  return (day) => stretches.some(({ from, to }) => from < day && day < to)
}
