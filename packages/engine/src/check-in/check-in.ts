import type { CheckIn, EventBody, JournalState } from '@keertij/journal'
import { addDays, type LocalDate } from '@keertij/kernel'

type CheckInData = Extract<EventBody, { kind: 'checkin.kept' }>['data']

/** What is asked, in this order: five taps, under a minute. Only the mood is needed; a note may be added. */
export const CHECK_IN_QUESTIONS = ['mood', 'urge', 'sleep', 'halt', 'kept'] as const
export type CheckInQuestion = (typeof CHECK_IN_QUESTIONS)[number]

/** A check-in in the making: what was answered so far. */
export type CheckInDraft = { readonly [Key in keyof Omit<CheckInData, 'day'>]?: CheckInData[Key] }

/** Today has no check-in yet. */
export const isCheckInDue = (state: JournalState, today: LocalDate): boolean => !state.checkIns.has(today)

/** A day that can be answered, or answered differently: today and yesterday. */
export const isAnswerableDay = (day: LocalDate, today: LocalDate): boolean =>
  day === today || day === addDays(today, -1)

/** Yesterday is open and can still be answered; not for somebody who was not here yet. */
export function isYesterdayOpen(state: JournalState, today: LocalDate): boolean {
  const yesterday = addDays(today, -1)
  return state.firstDay !== undefined && state.firstDay <= yesterday && !state.checkIns.has(yesterday)
}

/** The first question without an answer; nothing when all are answered. An empty HALT ("none of these") is an answer. */
export const nextQuestion = (draft: CheckInDraft): CheckInQuestion | undefined =>
  CHECK_IN_QUESTIONS.find((question) => draft[question] === undefined)

/** Answers that must be there before it can be kept. */
export const missingAnswers = (draft: CheckInDraft): readonly CheckInQuestion[] =>
  draft.mood === undefined ? ['mood'] : []

/** The event of a check-in; nothing while an answer is missing. */
export function checkInEvent(day: LocalDate, draft: CheckInDraft): EventBody | undefined {
  const { mood, halt = [], ...rest } = draft
  return mood === undefined ? undefined : { kind: 'checkin.kept', data: { ...rest, day, mood, halt } }
}

/** A kept check-in as a draft, to answer it differently. */
export const draftOfCheckIn = ({ event: _event, at: _at, day: _day, ...answers }: CheckIn): CheckInDraft =>
  answers
