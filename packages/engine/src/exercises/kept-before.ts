import type { Answer, JournalEvent } from '@keertij/journal'
import { localDate, type LocalDate } from '@keertij/kernel'

/** An answer as it was kept on a day. */
export interface KeptBefore {
  readonly day: LocalDate
  readonly answer: Answer
}

/**
 * What was kept in a lesson on days before this one, by question, newest first; of a day the last one counts. What was taken out
 * of the journal, and what was told of one occasion, is not among it.
 */
export function keptBefore(
  history: readonly JournalEvent[],
  lesson: string,
  today: LocalDate,
): ReadonlyMap<string, readonly KeptBefore[]> {
  const removed = new Set(
    history.flatMap((event) => (event.kind === 'entry.removed' ? [event.data.event] : [])),
  )
  const found = new Map<string, KeptBefore[]>()
  for (const event of history.toReversed()) {
    if (event.kind !== 'exercise.kept' || event.data.lesson !== lesson || removed.has(event.id)) continue
    const day = localDate(event.at, event.offset)
    if (event.data.occasion !== undefined || day >= today) continue
    for (const [field, answer] of Object.entries(event.data.answers)) {
      const known = found.get(field)
      if (known === undefined) found.set(field, [{ day, answer }])
      else if (known.at(-1)?.day !== day) known.push({ day, answer })
    }
  }
  return found
}
