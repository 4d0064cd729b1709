import type { EventBody, JournalState } from '@keertij/journal'
import { instant, type Instant } from '@keertij/kernel'
import { CAPABILITIES, type Capability, type Gate, type GateOption, type Lesson } from '@keertij/programme'
import { keepsAnswer } from '../flow/telling.ts'

/** How long something stays closed before one is asked whether it may open. */
export const CLOSED_AT_LEAST = 24 * 60 * 60 * 1000

/** A safety answer closed this, and nothing opened it since. */
export const isClosed = (state: JournalState, capability: Capability): boolean =>
  state.closures.get(capability)?.closed ?? false

/** From when an option may open this again; nothing when it is open. */
export function opensFrom(state: JournalState, capability: Capability): Instant | undefined {
  const closure = state.closures.get(capability)
  return closure?.closed ? instant(closure.since + CLOSED_AT_LEAST) : undefined
}

/** The options to show: one that opens something is there only while that is closed, a day later at the earliest. */
export const offeredOptions = (gate: Gate, state: JournalState, now: Instant): readonly GateOption[] =>
  gate.options.filter((option) => option.opens === undefined || mayOpen(state, option.opens, now))

/**
 * What an answer leaves in the journal: the answer itself where the gate keeps it, and what it closes or opens. An answer
 * that closes nothing opens nothing either: only an offered option that says so does. Closing wins over opening.
 */
export function gateEffects(
  lesson: Lesson,
  gate: Gate,
  options: readonly string[],
  state: JournalState,
  now: Instant,
): readonly EventBody[] {
  const chosen = offeredOptions(gate, state, now).filter((option) => options.includes(option.id))
  const closed = CAPABILITIES.filter((capability) => chosen.some((option) => option.closes === capability))
  const opened = CAPABILITIES.filter(
    (capability) => !closed.includes(capability) && chosen.some((option) => option.opens === capability),
  )
  return [
    ...(keepsAnswer(lesson, gate) ? [answered(lesson, gate, chosen)] : []),
    ...closed.map((capability): EventBody => ({ kind: 'capability.closed', data: { capability } })),
    ...opened.map((capability): EventBody => ({ kind: 'capability.opened', data: { capability } })),
  ]
}

const answered = (lesson: Lesson, gate: Gate, chosen: readonly GateOption[]): EventBody => ({
  kind: 'gate.answered',
  data: { lesson: lesson.id, gate: gate.id, options: chosen.map((option) => option.id) },
})

function mayOpen(state: JournalState, capability: Capability, now: Instant): boolean {
  const from = opensFrom(state, capability)
  return from !== undefined && now >= from
}
