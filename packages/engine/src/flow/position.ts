import type { Gate, Lesson, Place, Screen, Target } from '@keertij/programme'

/** A step one stood at, and what was still waiting there. */
export interface Stop {
  readonly at: string
  readonly queue: readonly Target[]
}

/**
 * Where a person is in a flow. Plain JSON. The answer to a gate that may not keep it is in none of its fields; only the
 * step it led to is, and that only while the person is there (see `telling.ts`). Store `flowDraft(...)`, never this.
 */
export interface FlowPosition extends Stop {
  readonly lesson: string
  /** Version of the text; another version is walked from its start. */
  readonly version: string
  /** Screens of other chosen options, to be shown before the reader goes on. */
  readonly queue: readonly Target[]
  /** The way here, for Back, oldest first. */
  readonly trail: readonly Stop[]
  /** Answers of gates that keep them, by gate id. */
  readonly gates: Readonly<Record<string, readonly string[]>>
  /** The person reached the end and left by it. */
  readonly finished: boolean
}

/** The result of a tap: where one is now, and the place in the app that it opens, if any. */
export interface Move {
  readonly position: FlowPosition
  readonly leaves: Place | undefined
}

/** Places by which one leaves a flow for good. From any other place one comes back to the same screen. */
const CLOSING: ReadonlySet<Place> = new Set<Place>(['today', 'next-lesson'])
export const closes = (place: Place): boolean => CLOSING.has(place)

export const stepOf = (lesson: Lesson, id: string): Screen | Gate | undefined =>
  lesson.steps.find((step) => step.id === id)
