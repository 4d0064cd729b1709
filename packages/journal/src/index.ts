/**
 * The journal: an append-only list of events, and the fold that turns it into what the screens show. Nothing here knows
 * how events are stored, sealed or sent.
 */
export { Answer, type Answers } from './answer.ts'
export { parseAnswers, parseCheckInParts, parseParts } from './draft.ts'
export {
  BODY,
  EVENT_VERSION,
  HALT,
  NOTICED,
  PHASE_LENGTHS,
  PLAN_PARTS,
  SAFETY,
  TRIGGERS,
  isEventKind,
  type Body,
  type Envelope,
  type CheckInParts,
  type EventBody,
  type EventKind,
  type Halt,
  type JournalEvent,
  type Noticed,
  type PhaseLength,
  type PlanPart,
  type Safety,
  type Trigger,
} from './event.ts'
export { byTime, fold, foldNext, isInOrder } from './fold.ts'
export { AMOUNT_LIMIT, TEXT_LIMIT } from './limit.ts'
export {
  emptyState,
  type CheckIn,
  type Closure,
  type Ease,
  type Episode,
  type JournalEntry,
  type JournalState,
  type KeptExercise,
  type KeptMeasure,
  type Person,
  type PlanEdit,
  type SpendingLimit,
  type StopDate,
} from './state.ts'
export { parseEvent, type EventProblem } from './upcast.ts'
