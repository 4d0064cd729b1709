import type { Answer, JournalState, KeptExercise } from '@keertij/journal'
import { PLAN_SLOTS, type Lesson, type PlanSlot } from '@keertij/programme'
import { exercisesIn } from '../exercises/find.ts'
import { answerSaysSomething, answerText } from '../exercises/registry.ts'
import { goalFrom, type Goal } from './goal.ts'

/** Something in the plan, in the person's own words, and where it was written. */
export interface PlanItem {
  readonly field: string
  readonly words: string
  readonly from: KeptExercise
}

export interface IfThenItem {
  readonly field: string
  /** May be empty: then the lesson's own lead says the situation (`wordsInLesson` has the whole sentence). */
  readonly situation: string
  readonly action: string
  readonly from: KeptExercise
}

/** The person's plan: what they wrote in exercises that feed it. Newest first wherever there is more than one. */
export interface Plan {
  readonly word: string | undefined
  /** Options chosen on what the struggle is (loss of control, values, or both), by id. */
  readonly nature: readonly string[]
  readonly goal: Goal | undefined
  readonly reasons: readonly PlanItem[]
  readonly crisisCard: readonly PlanItem[]
  readonly safetyPlan: readonly PlanItem[]
  /** Every if-then plan of every exercise, whatever the exercise feeds. */
  readonly ifThen: readonly IfThenItem[]
}

/** The plan as it stands in the journal. Works without any lesson at hand. */
export function planOf(state: JournalState): Plan {
  const [nature] = keptFor(state, 'nature')
  const [goal] = keptFor(state, 'goal')
  const newest = (slot: PlanSlot) => keptFor(state, slot).slice(0, 1).flatMap(written)
  return {
    word: wordOf(state),
    nature: nature ? Object.values(nature.answers).flatMap(chosen) : [],
    goal: goal && goalFrom(goal),
    reasons: keptFor(state, 'reasons').flatMap(written),
    crisisCard: newest('crisis-card'),
    safetyPlan: newest('safety-plan'),
    ifThen: byNewest(state).flatMap(ifThens),
  }
}

/** The person's own word for what they struggle with; nothing while they have none. */
export const wordOf = (state: JournalState): string | undefined =>
  keptFor(state, 'word').flatMap(written)[0]?.words

/** Nothing in the plan yet. */
export const isEmptyPlan = (plan: Plan): boolean =>
  plan.goal === undefined &&
  [plan.reasons, plan.crisisCard, plan.safetyPlan, plan.ifThen].every((items) => items.length === 0)

/** The kept exercises that feed a slot, newest first. */
export const keptFor = (state: JournalState, slot: PlanSlot): readonly KeptExercise[] =>
  byNewest(state).filter((kept) => slotOf(kept) === slot)

/** Answers of a kept exercise in whole sentences, question by question; needs the lesson in which they were given. */
export function wordsInLesson(
  kept: KeptExercise,
  lesson: Lesson,
): readonly { readonly field: string; readonly lines: readonly string[] }[] {
  const exercise = exercisesIn(lesson).find(({ id }) => id === kept.exercise)
  return (exercise?.fields ?? [])
    .map((field) => ({ field: field.id, lines: answerText(field, kept.answers[field.id]) }))
    .filter((answer) => answer.lines.length > 0)
}

const byNewest = (state: JournalState): readonly KeptExercise[] =>
  [...state.exercises.values()].sort((a, b) => b.at - a.at || (a.event < b.event ? 1 : -1))

const slotOf = (kept: KeptExercise): PlanSlot | undefined => PLAN_SLOTS.find((slot) => slot === kept.slot)

const chosen = (answer: Answer): readonly string[] => (answer.kind === 'choice' ? answer.options : [])

/** Own words: texts and lists. Options are the text's words, a number says nothing by itself. */
const written = (kept: KeptExercise): readonly PlanItem[] =>
  Object.entries(kept.answers).flatMap(([field, answer]) =>
    linesOf(answer)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((words) => ({ field, words, from: kept })),
  )

const linesOf = (answer: Answer): readonly string[] =>
  answer.kind === 'text' ? [answer.text] : answer.kind === 'list' ? answer.items : []

const ifThens = (kept: KeptExercise): readonly IfThenItem[] =>
  Object.entries(kept.answers).flatMap(([field, answer]) =>
    answer.kind === 'if-then' && answerSaysSomething(answer)
      ? [{ field, situation: answer.situation.trim(), action: answer.action.trim(), from: kept }]
      : [],
  )
