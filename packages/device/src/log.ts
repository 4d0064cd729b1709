import {
  byTime,
  emptyState,
  fold,
  foldNext,
  isInOrder,
  parseEvent,
  type JournalEvent,
  type JournalState,
} from '@keertij/journal'

/** One line of the log, after an attempt to read it. */
export type Arrival =
  | { readonly kind: 'event'; readonly event: JournalEvent }
  /** It opened, and this version of the app cannot show it: kept, exported, not shown. `bad` breaks the rules of its kind. */
  | { readonly kind: 'set-aside'; readonly id: string; readonly raw: unknown; readonly bad: boolean }
  /** It did not open at all. It stays in the store. */
  | { readonly kind: 'sealed-shut' }

/** Reads one event as it was written, by whatever version of the app. */
export function readArrival(raw: unknown): Arrival {
  const parsed = parseEvent(raw)
  if (parsed.ok) return { kind: 'event', event: parsed.value }
  const id = eventId(raw)
  return id === undefined
    ? { kind: 'sealed-shut' }
    : { kind: 'set-aside', id, raw, bad: parsed.error.code !== 'from-the-future' }
}

/** The id of anything that has a well-formed one. */
const eventId = (raw: unknown): string | undefined =>
  typeof raw === 'object' &&
  raw !== null &&
  'id' in raw &&
  typeof raw.id === 'string' &&
  /^[0-9a-f]{32}$/.test(raw.id)
    ? raw.id
    : undefined

/** More newcomers than this are folded together with the rest: one pass is then cheaper than a copy for each. */
const FEW = 8

/** Everything that was read, in memory. */
export interface Log {
  /** Oldest first. A new array after each change. */
  events(): readonly JournalEvent[]
  state(): JournalState
  has(id: string): boolean
  setAside(): readonly SetAside[]
  /** How many lines cannot be shown. */
  unreadable(): number
  /** Adds lines behind the log. An event counts once, however often it comes. */
  take(arrivals: readonly Arrival[], events?: readonly JournalEvent[]): void
}
export type SetAside = Extract<Arrival, { kind: 'set-aside' }>

export function createLog(): Log {
  /** Ids of all events; made when somebody asks, which a start does not. */
  let ids: Set<string> | undefined
  const removed = new Set<string>()
  const setAside = new Map<string, SetAside>()
  let sealedShut = 0
  let events: readonly JournalEvent[] = []
  let state = emptyState

  const known = () => (ids ??= new Set(events.map((event) => event.id)))
  const isNewest = (first: JournalEvent): boolean => {
    const last = events.at(-1)
    return last === undefined || byTime(last, first) < 0
  }
  /** An event that is newer than all others cannot be here yet; any other may be, and may be twice among those that came. */
  const unknown = (arrived: readonly JournalEvent[]): readonly JournalEvent[] => {
    const first = arrived[0]
    if (!first || (isInOrder(arrived) && isNewest(first))) return arrived
    const unique = new Map(arrived.map((event) => [event.id, event]))
    return [...unique.values()].filter((event) => !known().has(event.id)).sort(byTime)
  }
  const append = (newcomers: readonly JournalEvent[]) => {
    const first = newcomers[0]
    if (!first) return
    const newest = isNewest(first)
    for (const event of newcomers) ids?.add(event.id)
    events = newest ? events.concat(newcomers) : events.concat(newcomers).sort(byTime)
    for (const event of newcomers) if (event.kind === 'entry.removed') removed.add(event.data.event)
    state = (newest && foldEach(state, newcomers, removed)) || fold(events)
  }

  return {
    events: () => events,
    state: () => state,
    has: (id) => known().has(id) || setAside.has(id),
    setAside: () => [...setAside.values()],
    unreadable: () => setAside.size + sealedShut,
    take(arrivals, more = []) {
      const arrived = more.slice()
      for (const arrival of arrivals) {
        if (arrival.kind === 'sealed-shut') sealedShut += 1
        else if (arrival.kind === 'set-aside') setAside.set(arrival.id, arrival)
        else arrived.push(arrival.event)
      }
      append(unknown(arrived))
    },
  }
}

/** The next state, or nothing when only a full fold gets it right. */
function foldEach(
  state: JournalState,
  newcomers: readonly JournalEvent[],
  removed: ReadonlySet<string>,
): JournalState | undefined {
  if (newcomers.length > FEW) return undefined
  let next = state
  for (const event of newcomers) {
    if (event.kind === 'entry.removed' || removed.has(event.id)) return undefined
    next = foldNext(next, event)
  }
  return next
}
