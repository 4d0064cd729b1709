import type { Answer, EventBody, JournalEntry } from '@keertij/journal'
import { addDays, localDate, localMinute, type Instant, type LocalDate, type Offset } from '@keertij/kernel'

/** A day, and the minute of it where that is known, on the person's own calendar and clock. */
export interface LocalMoment {
  readonly day: LocalDate
  readonly minute?: number
}

/** Where and when something is written. */
export interface Writing {
  readonly at: Instant
  readonly offset: Offset
}

/**
 * When it was, as told: the day and time of a `when` answer, or now. A time without a day is the last time that the clock stood
 * there. What would lie in the future cannot have been: a later day becomes now, a later time today leaves the day only.
 */
export function momentTold(answer: Answer | undefined, { at, offset }: Writing): LocalMoment {
  const now = { day: localDate(at, offset), minute: localMinute(at, offset) }
  if (answer?.kind !== 'when') return now
  const { day, minute } = answer
  if (day === undefined) {
    if (minute === undefined) return now
    return { day: minute <= now.minute ? now.day : addDays(now.day, -1), minute }
  }
  if (day > now.day) return now
  return minute === undefined || (day === now.day && minute > now.minute) ? { day } : { day, minute }
}

/** The page of a slip. The same `entry` again is an edit; its id is the `occasion` of the exercises of the slip flow. */
export const slipEvent = (
  entry: string,
  on: LocalMoment,
  {
    triggers = [],
    text = '',
  }: Partial<Pick<Extract<JournalEntry, { type: 'slip' }>, 'triggers' | 'text'>> = {},
): EventBody => ({ kind: 'entry.kept', data: { type: 'slip', entry, on, triggers, text } })
