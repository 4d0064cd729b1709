import { EVENT_VERSION, type JournalEvent } from '@keertij/journal'
import { openBulk, sealBulk, type SealedRecord, type Vault } from '@keertij/vault'
import { decodeJson, encodeJson } from './json.ts'
import { readArrival, type Arrival } from './log.ts'

/*
 * [Note: Snapshot]
 *
 * Opening 20,000 lines of the log one by one takes a second, nearly all of it for the ceremony of each seal and each check.
 * So the browser also keeps bundles: lines 1 to 128 of the log in one seal, 129 to 256 in the next. Whoever opens the journal
 * opens the bundles, and one by one only the tail: lines behind the last bundle, and those that no bundle holds.
 *
 * - The log is the truth. A bundle that is missing, damaged or not understood means that its lines are read from the log.
 * - It holds the events and no folded state: a fold may change in any version, and a removal or an event that arrives late
 *   needs the events anyway. Folding 20,000 of them is the cheaper part.
 * - A bundle is made from the lines that lie in the store, after they are durable, and always comes out the same. So it does
 *   not matter which tab writes it, nor when, nor whether it gets to it.
 * - Lines that could not be read are in no bundle: each start tries them again.
 */

/** Lines of the log in one bundle. */
export const BUNDLE = 128

/** A line of the log that was opened. */
export interface Line {
  readonly sequence: number
  readonly arrival: Arrival
}

/** What a bundle held. */
export interface Bundle {
  readonly events: readonly JournalEvent[]
  /** What another version of the app put in, read with the eyes of this one. */
  readonly arrivals: readonly Arrival[]
  /** Places in the log that are to be read from the log. */
  readonly left: readonly number[]
  /** False when another version of the app made it: good to read, better made anew. */
  readonly current: boolean
}

/** The JSON inside a bundle. */
interface Stored {
  readonly v: typeof FORMAT
  /** The versions in which the events are. */
  readonly kinds: Readonly<Record<string, number>>
  readonly left: readonly number[]
  /** As they came out of `parseEvent`. */
  readonly events: readonly JournalEvent[]
}
const FORMAT = 1

/** Seals a whole bundle; `lines` are the lines of that part of the log, in order. */
export function sealBundle(vault: Vault, number: number, lines: readonly Line[]): Promise<SealedRecord> {
  const stored: Stored = {
    v: FORMAT,
    kinds: EVENT_VERSION,
    left: lines.flatMap(({ sequence, arrival }) => (arrival.kind === 'event' ? [] : [sequence])),
    events: lines.flatMap(({ arrival }) => (arrival.kind === 'event' ? [arrival.event] : [])),
  }
  return sealBulk(vault, { purpose: 'snapshot', key: String(number) }, encodeJson(stored))
}

/** What is in a bundle, or nothing when only the log can tell. */
export async function openBundle(
  vault: Vault,
  number: number,
  sealed: Uint8Array,
): Promise<Bundle | undefined> {
  const plain = await openBulk(vault, { purpose: 'snapshot', key: String(number) }, sealed)
  const stored = plain && decodeJson(plain)
  if (!isStored(stored)) return undefined
  const { events, left } = stored
  // Sealed by us after it was parsed, in the shapes of today: checking it again would take longer than all the rest.
  if (JSON.stringify(stored.kinds) === KINDS) return { events, arrivals: [], left, current: true }
  return { events: [], arrivals: events.map(readArrival), left, current: false }
}
const KINDS = JSON.stringify(EVENT_VERSION)

/** Only we can have sealed it, so its format tells its shape. */
const isStored = (json: unknown): json is Stored =>
  typeof json === 'object' && json !== null && 'v' in json && json.v === FORMAT

/** Lines behind the place `after`, up to and with `last`. */
export interface Span {
  readonly after: number
  readonly last: number
}
/** The part of the log that a bundle is for. */
export const spanOf = (number: number): Span => ({ after: number * BUNDLE, last: (number + 1) * BUNDLE })

/** The bundles as they were found. */
export interface Snapshot extends Pick<Bundle, 'events' | 'arrivals'> {
  /** What is still to be read from the log; the last one is the tail. */
  readonly spans: readonly Span[]
  /** Numbers of the bundles that need not be made. */
  readonly whole: ReadonlySet<number>
  /** The last place that a bundle is for. */
  readonly end: number
}

/** Opens all bundles. */
export async function openSnapshot(vault: Vault, sealed: ReadonlyMap<number, Uint8Array>): Promise<Snapshot> {
  const bundles: Bundle[] = []
  const spans: Span[] = []
  const whole = new Set<number>()
  let end = 0
  const inOrder = [...sealed].sort(([a], [b]) => a - b)
  const opened = await Promise.all(inOrder.map(([number, bytes]) => openBundle(vault, number, bytes)))
  for (const [at, [number]] of inOrder.entries()) {
    const bundle = opened[at]
    if (!bundle) continue
    const { after, last } = spanOf(number)
    if (after > end) spans.push({ after: end, last: after })
    spans.push(...bundle.left.map((sequence) => ({ after: sequence - 1, last: sequence })))
    bundles.push(bundle)
    if (bundle.current) whole.add(number)
    end = last
  }
  return {
    events: bundles.flatMap(({ events }) => events),
    arrivals: bundles.flatMap(({ arrivals }) => arrivals),
    spans: [...spans, { after: end, last: Infinity }],
    whole,
    end,
  }
}
