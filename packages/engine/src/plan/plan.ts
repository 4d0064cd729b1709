import type { Answer, JournalState, KeptExercise } from '@keertij/journal'
import type { Lesson } from '@keertij/programme'
import { exercisesIn } from '../exercises/find.ts'
import { answerText } from '../exercises/registry.ts'
import { goalOf, type Goal } from './goal.ts'
import { keptFor, newestFirst } from './kept-exercises.ts'
import { wordOf } from './kept-words.ts'
import { ifThenItems, planItems, saidIn, type IfThenItem, type PlanItem } from './lines.ts'

/** One answer on a card that is made and changed in its own exercise. */
export interface CardItem {
  readonly field: string
  readonly words: string
  readonly from: KeptExercise
}

/**
 * The person's plan: what they wrote in exercises that feed it, and in the plan itself (see [Note: Lines of the plan]). Newest
 * first wherever there is more than one.
 */
export interface Plan {
  readonly word: string | undefined
  /** Options chosen on what the struggle is (loss of control, values, or both), by id. */
  readonly nature: readonly string[]
  readonly goal: Goal | undefined
  readonly earlySigns: readonly PlanItem[]
  readonly measures: readonly PlanItem[]
  readonly reasons: readonly PlanItem[]
  readonly crisisCard: readonly CardItem[]
  readonly safetyPlan: readonly CardItem[]
  /** Every if-then plan of every exercise, whatever the exercise feeds; those of a slip too. */
  readonly ifThen: readonly IfThenItem[]
}

/** The plan as it stands in the journal. Works without any lesson at hand. */
export function planOf(state: JournalState): Plan {
  const [nature] = keptFor(state, 'nature')
  return {
    word: wordOf(state),
    nature: nature ? Object.values(nature.answers).flatMap(chosen) : [],
    goal: goalOf(state),
    earlySigns: planItems(state, 'early-signs', keptFor(state, 'early-signs')),
    measures: planItems(state, 'measures', keptFor(state, 'measures')),
    reasons: planItems(state, 'reasons', keptFor(state, 'reasons')),
    crisisCard: cardOf(keptFor(state, 'crisis-card')),
    safetyPlan: cardOf(keptFor(state, 'safety-plan')),
    ifThen: ifThenItems(state, [...state.exercises.values()].sort(newestFirst)),
  }
}

/** Nothing in the plan yet. */
export const isEmptyPlan = (plan: Plan): boolean =>
  plan.goal === undefined &&
  [plan.earlySigns, plan.measures, plan.reasons, plan.crisisCard, plan.safetyPlan, plan.ifThen].every(
    (items) => items.length === 0,
  )

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

const chosen = (answer: Answer): readonly string[] => (answer.kind === 'choice' ? answer.options : [])

/** The newest card alone: an older one was replaced by it as a whole. */
const cardOf = (kept: readonly KeptExercise[]): readonly CardItem[] =>
  kept.slice(0, 1).flatMap((from) => saidIn(from).map(({ field = '', words }) => ({ field, words, from })))
