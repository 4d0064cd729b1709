import type { Answer, JournalState, KeptExercise } from '@keertij/journal'
import { addDays, addMonths, type LocalDate } from '@keertij/kernel'
import { keptFor } from './kept-exercises.ts'

/** What the goal is about. `later`: to be chosen; everything works without one. */
export const GOAL_KINDS = ['stop', 'less', 'safer', 'pause', 'own', 'later'] as const
export type GoalKind = (typeof GOAL_KINDS)[number]

export interface Goal {
  readonly kind: GoalKind | undefined
  /** The goal in one sentence, as the person wrote it. */
  readonly words: string | undefined
  /** What may stay, or grow. */
  readonly keep: string | undefined
  /** The day on which to look at it again; nothing when none was chosen, or when it was looked at since. */
  readonly reviewOn: LocalDate | undefined
  readonly from: KeptExercise
}

/** The goal as it was last written; nothing before there is one. */
export function goalOf(state: JournalState): Goal | undefined {
  const [kept] = keptFor(state, 'goal')
  return kept && goalFrom(kept, state.goalReview)
}

/** It is time to look at the goal again: the day has come, and it was not looked at since. */
export function isReviewDue(state: JournalState, today: LocalDate): boolean {
  const reviewOn = goalOf(state)?.reviewOn
  return reviewOn !== undefined && reviewOn <= today
}

/**
 * The goal in the answers of a goal exercise (fields `goal-kind`, `goal-words`, `goal-keep`, `goal-review`). A review from before
 * it was written was about another goal.
 */
function goalFrom(kept: KeptExercise, review: JournalState['goalReview']): Goal {
  const kind = GOAL_KINDS.find((kind) => optionOf(kept.answers['goal-kind']) === kind)
  const own = reviewDay(kept.day, optionOf(kept.answers['goal-review']), kind)
  return {
    kind,
    words: textOf(kept.answers['goal-words']),
    keep: textOf(kept.answers['goal-keep']),
    reviewOn: review !== undefined && review.at >= kept.at ? dayAfterReview(own, review) : own,
    from: kept,
  }
}

/** The day chosen at the review where that is later, else the goal's own; that one is done once the review was on it or after. */
function dayAfterReview(
  own: LocalDate | undefined,
  { day, next }: NonNullable<JournalState['goalReview']>,
): LocalDate | undefined {
  const still = own !== undefined && own > day ? own : undefined
  if (next === undefined || next <= day) return still
  return still === undefined || next > still ? next : still
}

const textOf = (answer: Answer | undefined): string | undefined =>
  answer?.kind === 'text' && answer.text.trim() !== '' ? answer.text.trim() : undefined

const optionOf = (answer: Answer | undefined): string | undefined =>
  answer?.kind === 'choice' ? answer.options[0] : undefined

/** Who chooses later is asked again after a week, as the text promises. */
function reviewDay(
  day: LocalDate,
  review: string | undefined,
  kind: GoalKind | undefined,
): LocalDate | undefined {
  if (review === 'week') return addDays(day, 7)
  if (review === 'fortnight') return addDays(day, 14)
  if (review === 'month') return addMonths(day, 1)
  return kind === 'later' ? addDays(day, 7) : undefined
}
