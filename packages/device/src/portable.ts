import { err, ok, type Result } from '@keertij/kernel'
import type { JournalEvent } from '@keertij/journal'
import * as v from 'valibot'
import { readArrival, type Arrival, type SetAside } from './log.ts'
import { chosen, ChosenPreferences, type Preferences } from './preferences.ts'

/*
 * [Note: The export file]
 *
 * Readable JSON, so that a person can take everything elsewhere without us:
 * `format`, `version`, `exportedAt` (ISO 8601), `events` (oldest first; those of a newer app too, as they were written),
 * `drafts`, `preferences` (only those that were chosen), and `unreadable`: events that opened but break the rules of their
 * kind. Those are carried along as they are.
 */
const FORMAT = 'keertij-export'
const VERSION = 1

/** What was being written and is not kept yet. */
export interface Draft {
  /** Whatever JSON the screen gave. */
  readonly value: unknown
  /** Version of the text that it answers. */
  readonly content: string
  /** When it was written, in milliseconds since 1970. */
  readonly at: number
}
export interface NamedDraft extends Draft {
  readonly name: string
}

export const NamedDraft = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(600)),
  value: v.unknown(),
  content: v.pipe(v.string(), v.maxLength(200)),
  at: v.pipe(v.number(), v.integer()),
})

const Head = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) })
const Body = v.object({
  events: v.array(v.unknown()),
  drafts: v.array(v.unknown()),
  preferences: v.unknown(),
  unreadable: v.optional(v.array(v.unknown()), []),
})

export type ImportProblem =
  | { readonly code: 'not-json' }
  /** JSON, but not one of our files, or a part of it is missing. */
  | { readonly code: 'not-an-export' }
  | { readonly code: 'from-a-newer-version'; readonly version: number }
  /** The first event (counted from 0) that does not hold. */
  | { readonly code: 'bad-event'; readonly index: number }
  | { readonly code: 'bad-draft'; readonly index: number }
  | { readonly code: 'bad-preferences' }

/** What a file holds. */
export interface Portable {
  readonly arrivals: readonly Exclude<Arrival, { kind: 'sealed-shut' }>[]
  readonly drafts: readonly NamedDraft[]
  readonly preferences: ChosenPreferences
}

/** Writes the export file; `exportedAt` in milliseconds since 1970. */
export function writePortable(parts: {
  readonly exportedAt: number
  readonly events: readonly JournalEvent[]
  readonly setAside: readonly SetAside[]
  readonly drafts: readonly NamedDraft[]
  readonly preferences: Preferences
}): string {
  const rawOf = (bad: boolean) => parts.setAside.filter((line) => line.bad === bad).map((line) => line.raw)
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(parts.exportedAt).toISOString(),
    events: [...parts.events, ...rawOf(false)],
    drafts: parts.drafts,
    preferences: chosen(parts.preferences),
    unreadable: rawOf(true),
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

/** Reads a whole export file, or says what is wrong with it. Nothing is taken from a file that is wrong anywhere. */
export function readPortable(text: string): Result<Portable, ImportProblem> {
  const json = parseJson(text)
  if (!json.ok) return json
  const head = v.safeParse(Head, json.value)
  if (!head.success) return err({ code: 'not-an-export' })
  if (head.output.version > VERSION)
    return err({ code: 'from-a-newer-version', version: head.output.version })
  const body = v.safeParse(Body, json.value)
  if (!body.success) return err({ code: 'not-an-export' })
  const events = readEvents(body.output.events)
  if (!events.ok) return events
  const drafts = readDrafts(body.output.drafts)
  if (!drafts.ok) return drafts
  const preferences = v.safeParse(ChosenPreferences, body.output.preferences)
  if (!preferences.success) return err({ code: 'bad-preferences' })
  return ok({
    arrivals: [...events.value, ...readUnreadable(body.output.unreadable)],
    drafts: drafts.value,
    preferences: preferences.output,
  })
}

function parseJson(text: string): Result<unknown, ImportProblem> {
  try {
    const json: unknown = JSON.parse(text)
    return ok(json)
  } catch {
    return err({ code: 'not-json' })
  }
}

function readEvents(raws: readonly unknown[]): Result<Portable['arrivals'], ImportProblem> {
  const arrivals: Portable['arrivals'][number][] = []
  for (const [index, raw] of raws.entries()) {
    const arrival = readArrival(raw)
    if (arrival.kind === 'sealed-shut' || (arrival.kind === 'set-aside' && arrival.bad))
      return err({ code: 'bad-event', index })
    arrivals.push(arrival)
  }
  return ok(arrivals)
}

/** What could not be shown where it came from may be readable here; without an id it could not be told apart, and it is left. */
const readUnreadable = (raws: readonly unknown[]): Portable['arrivals'] =>
  raws.map(readArrival).filter((arrival) => arrival.kind !== 'sealed-shut')

function readDrafts(raws: readonly unknown[]): Result<readonly NamedDraft[], ImportProblem> {
  const drafts: NamedDraft[] = []
  for (const [index, raw] of raws.entries()) {
    const draft = v.safeParse(NamedDraft, raw)
    if (!draft.success) return err({ code: 'bad-draft', index })
    drafts.push(draft.output)
  }
  return ok(drafts)
}
