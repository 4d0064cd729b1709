import { PLACES, type Gate, type Lesson, type Place, type Screen, type Target } from '@keertij/programme'
import * as v from 'valibot'

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
  /** The person reached the end and left by it; never on a crisis screen without an end. */
  readonly finished: boolean
}

const StoredTarget = v.union([v.object({ screen: v.string() }), v.object({ place: v.picklist(PLACES) })])
const StoredStop = v.object({ at: v.string(), queue: v.array(StoredTarget) })
const StoredPosition = v.object({
  ...StoredStop.entries,
  lesson: v.string(),
  version: v.string(),
  trail: v.array(StoredStop),
  gates: v.record(v.string(), v.array(v.string())),
  finished: v.boolean(),
})

/** A position as it was stored, by whatever wrote it; nothing when it is none. */
export function parsePosition(raw: unknown): FlowPosition | undefined {
  const position = v.safeParse(StoredPosition, raw)
  return position.success ? position.output : undefined
}

/** The result of a tap: where one is now, and the place in the app that it opens, if any. */
export interface Move {
  readonly position: FlowPosition
  readonly leaves: Place | undefined
}

/** Places by which one leaves a flow for good. From any other place one comes back to the same screen. */
const CLOSING: ReadonlySet<Place> = new Set<Place>(['today', 'next-lesson', 'take-along', 'programme'])
export const closes = (place: Place): boolean => CLOSING.has(place)

export const stepOf = (lesson: Lesson, id: string): Screen | Gate | undefined =>
  lesson.steps.find((step) => step.id === id)
