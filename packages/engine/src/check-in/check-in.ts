import type { CheckIn, CheckInParts, EventBody, JournalState } from '@keertij/journal'
import { addDays, type LocalDate } from '@keertij/kernel'

/** A check-in in the making: what was answered so far. */
export type CheckInDraft = CheckInParts

/** Today has no check-in yet. */
export const isCheckInDue = (state: JournalState, today: LocalDate): boolean => !state.checkIns.has(today)

/** Yesterday is open and can still be answered; not for somebody who was not here yet. */
export function isYesterdayOpen(state: JournalState, today: LocalDate): boolean {
  const yesterday = addDays(today, -1)
  return state.firstDay !== undefined && state.firstDay <= yesterday && !state.checkIns.has(yesterday)
}

/** The event of a check-in; nothing while an answer is missing. */
export function checkInEvent(day: LocalDate, draft: CheckInDraft): EventBody | undefined {
  const { mood, halt = [], ...rest } = draft
  return mood === undefined ? undefined : { kind: 'checkin.kept', data: { ...rest, day, mood, halt } }
}

/** A kept check-in as a draft, to answer it differently. */
export const draftOfCheckIn = ({
  event: _event,
  events: _events,
  at: _at,
  day: _day,
  minute: _minute,
  ...answers
}: CheckIn): CheckInDraft => answers
