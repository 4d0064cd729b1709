import {
  BODY,
  NOTICED,
  type Body,
  type CheckIn,
  type CheckInParts,
  type EventBody,
  type JournalState,
  type Noticed,
} from '@keertij/journal'
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

/** For so many days the question about body and mind stays open after it was answered. */
const STAYS_OPEN = 14

/** Whether the question about body and mind was answered on this day or in the fortnight before. */
export function isNoticing(state: JournalState, day: LocalDate): boolean {
  for (let ago = 0; ago <= STAYS_OPEN; ago++)
    if ((state.checkIns.get(addDays(day, -ago))?.noticed ?? []).length > 0) return true
  return false
}

/** What is chosen after one more tap, in the order of NOTICED. "Nothing" goes when something is noticed, and the other way round. */
export function toggleNoticed(chosen: readonly Noticed[], value: Noticed, on: boolean): Noticed[] {
  if (!on) return chosen.filter((other) => other !== value)
  if (value === 'nothing') return [value]
  return NOTICED.filter((other) => other === value || (other !== 'nothing' && chosen.includes(other)))
}

/** As `toggleNoticed`, for how it was with the body. */
export function toggleBody(chosen: readonly Body[], value: Body, on: boolean): Body[] {
  if (!on) return chosen.filter((other) => other !== value)
  if (value === 'nothing') return [value]
  return BODY.filter((other) => other === value || (other !== 'nothing' && chosen.includes(other)))
}

/** The event of a check-in; nothing while an answer is missing. */
export function checkInEvent(day: LocalDate, draft: CheckInDraft): EventBody | undefined {
  const { mood, halt = [], noticed = [], body = [], ...rest } = draft
  if (mood === undefined) return undefined
  return {
    kind: 'checkin.kept',
    data: {
      ...rest,
      day,
      mood,
      halt,
      ...(noticed.length > 0 && { noticed }),
      ...(body.length > 0 && { body }),
    },
  }
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
