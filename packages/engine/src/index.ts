/**
 * What the app thinks, without a screen, a clock or a die of its own: it walks lessons, keeps the safety rules, and reads
 * progress, plan and order of help from the journal. Time and randomness come in as parameters.
 */
export {
  checkInEvent,
  draftOfCheckIn,
  isCheckInDue,
  isNoticing,
  isYesterdayOpen,
  toggleBody,
  toggleNoticed,
  type CheckInDraft,
} from './check-in/check-in.ts'
export { holds, type Numbers } from './conditions/conditions.ts'
export { blocksIn, exercisesIn, fieldsIn, type Exercise } from './exercises/find.ts'
export { CIRCLES, type Circle } from './exercises/circles/circles.ts'
export { behindLead, leadIsWhole, wholeSituation } from './exercises/if-then/if-then.ts'
export { keptBefore, type KeptBefore } from './exercises/kept-before.ts'
export type { AnswerOf, ExerciseKind, FieldOf } from './exercises/kind.ts'
export { rateRung, rewriteRungs, sortedRungs, type Rung } from './exercises/ladder/ladder.ts'
export { filledLines } from './exercises/lines.ts'
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
export { reflect, reflectionCount, saidTo, type Said } from './exercises/reflection/reflection.ts'
export { asksWhy, RULER } from './exercises/ruler/ruler.ts'
export { changeOf, techniqueOf } from './exercises/trial/trial.ts'
export {
  chosenValues,
  MOST_OWN,
  rewriteValues,
  toggleTop,
  toggleValue,
  topValues,
  type ChosenValue,
} from './exercises/values/values.ts'
export { weekCell } from './exercises/week/week.ts'
export { clockTime } from './exercises/when/when.ts'
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
export {
  anyCare,
  choicesOf,
  findCare,
  isNarrowed,
  widerCare,
  withoutChoice,
  type CareFilter,
  type FoundCare,
  type Narrowing,
} from './help/find-care.ts'
export { insightOf } from './insight/insight-of.ts'
export { CARE_ENOUGH, CARE_SPAN, careOf, type CareDays, type CareInsight } from './insight/care.ts'
export {
  HEAVY,
  LINES,
  NOTICED_ENOUGH,
  type Finding,
  type HeatMap,
  type Insight,
  type Interval,
  type Line,
  type NoticedDays,
  type SpendingInsight,
  type TechniqueEffect,
  type TideCell,
  type TideTable,
  type TriggerRank,
  type Weekday,
} from './insight/insight.ts'
export {
  eventsOf,
  filterTimeline,
  textOf,
  timelineOf,
  typeOf,
  type TimelineDay,
  type TimelineFilter,
  type TimelineItem,
  type TimelineType,
} from './journal/timeline.ts'
export {
  asksForDowners,
  composeLetter,
  EMPTY_LETTER,
  LETTER_ABOUT,
  LETTER_ASKS,
  LETTER_COSTS,
  LETTER_SINCE,
  LETTER_TRIED,
  letterText,
  type LetterChoices,
  type LetterSentences,
} from './letter/letter.ts'
export { changeSinceFirst, reliableChange, reliableLimit, type Change } from './measures/change.ts'
export { measureDue, measureStart, momentOn, type MeasuresDue, type OpenMoment } from './measures/schedule.ts'
export {
  bandOf,
  knownAnswers,
  measureEvent,
  raisesAlert,
  rangeOf,
  scoreOf,
  scorePoints,
  type MeasureAnswers,
} from './measures/score.ts'
export { stepUpReasons } from './measures/step-up.ts'
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
export { GOAL_KINDS, goalOf, isReviewDue, type Goal, type GoalKind } from './plan/goal.ts'
export { carriedAnswers } from './plan/carried.ts'
export { keptFor } from './plan/kept-exercises.ts'
export {
  ifThenKept,
  lineRemoved,
  wordsKept,
  type IfThenItem,
  type LineRef,
  type PlanItem,
  type WordsPart,
} from './plan/lines.ts'
export { keptWord, wordOf } from './plan/kept-words.ts'
export { ownWords } from './plan/own-words.ts'
export { isEmptyPlan, planOf, wordsInLesson, type CardItem, type Plan } from './plan/plan.ts'
export {
  asksRedFlags,
  IN_PRACTICE,
  phaseOn,
  PHASES,
  phaseSpans,
  saidTodayNot,
  stopDateOpen,
  yearsOn,
  type PhaseName,
  type PhaseToday,
  type StopDateOpen,
} from './phases/phases.ts'
export { PAUSE_DAYS, pauseCheckDue, pauseOf, type Pause, type PauseDay } from './plan/pause.ts'
export { planVersions, type PlanVersions } from './plan/versions.ts'
export {
  dueLesson,
  exerciseAgain,
  followUp,
  lessonPlaces,
  lessonStatus,
  moduleProgress,
  resumeAt,
  shownLessons,
  type ExerciseAgain,
  type FollowUp,
  type LessonPlace,
  type LessonStatus,
  type Pace,
  type Path,
} from './programme/programme-progress.ts'
export { isBack } from './progress/absence.ts'
export { daysInLine, numbersOf, WINDOW, type DayKept, type DaysInLine } from './progress/days-in-line.ts'
export { strengthOf, type Strength } from './progress/strength.ts'
export { CLOSED_AT_LEAST, gateEffects, isClosed, offeredOptions, opensFrom } from './safety/gate-effects.ts'
export { changeSentence } from './slip/change.ts'
export { momentTold, slipEvent, type LocalMoment, type Writing } from './slip/slip.ts'
export { exercisesOpen } from './safety/exercises-open.ts'
export { crisisLines, helpEntries, isExpired } from './safety/help-lines.ts'
