/**
 * What the app thinks, without a screen, a clock or a die of its own: it walks lessons, keeps the safety rules, and reads
 * progress, plan and order of help from the journal. Time and randomness come in as parameters.
 */
export {
  checkInEvent,
  draftOfCheckIn,
  isCheckInDue,
  isYesterdayOpen,
  type CheckInDraft,
} from './check-in/check-in.ts'
export { holds, type Numbers } from './conditions/conditions.ts'
export { blocksIn, exercisesIn, fieldsIn, type Exercise } from './exercises/find.ts'
export { leadIsWhole } from './exercises/if-then/if-then.ts'
export type { AnswerOf, ExerciseKind, FieldOf } from './exercises/kind.ts'
export { plainText } from './exercises/plain-text.ts'
export {
  answerNumber,
  answerOptions,
  answerText,
  emptyAnswer,
  exerciseKinds,
  isAnswered,
  isValidAnswer,
} from './exercises/registry.ts'
export {
  answerGate,
  back,
  canGoBack,
  currentStep,
  end,
  flowDraft,
  follow,
  gateAnswers,
  goOn,
  needsWayOn,
  openFlow,
  resumeFlow,
  toggleOption,
  type GateProblem,
} from './flow/flow.ts'
export type { FlowPosition, Move, Stop } from './flow/position.ts'
export { timelineOf, type TimelineDay, type TimelineEntry } from './insight/timeline.ts'
export {
  DROP_MODEL,
  easesOf,
  favouriteTechnique,
  tallyOf,
  techniqueOrder,
  type DropModel,
  type FirstReason,
  type Tally,
  type TechniqueOrder,
} from './now-help/order.ts'
export { GOAL_KINDS, type Goal, type GoalKind } from './plan/goal.ts'
export {
  isEmptyPlan,
  keptFor,
  planOf,
  wordOf,
  wordsInLesson,
  type IfThenItem,
  type Plan,
  type PlanItem,
} from './plan/plan.ts'
export {
  lessonPlaces,
  lessonStatus,
  moduleProgress,
  resumeAt,
  type LessonPlace,
  type LessonStatus,
} from './programme/programme-progress.ts'
export { daysInLine, numbersOf, WINDOW, type DaysInLine } from './progress/days-in-line.ts'
export { CLOSED_AT_LEAST, gateEffects, isClosed, offeredOptions, opensFrom } from './safety/gate-effects.ts'
export { exercisesOpen } from './safety/exercises-open.ts'
export { crisisLines, helpEntries, isExpired } from './safety/help-lines.ts'
