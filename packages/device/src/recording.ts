import { EVENT_VERSION, parseEvent, type EventBody, type JournalEvent } from '@keertij/journal'
import { err, instant, ok, type Instant } from '@keertij/kernel'
import type { Device } from './device.ts'
import type { DevicePorts } from './ports.ts'
import type { Workings } from './workings.ts'

/** Turns what a person did into events that are on disk. */
export function recording(workings: Workings): Pick<Device, 'record'> {
  const { whileHere, write, changedDraft, problem } = workings
  return {
    record(bodies, { dropDrafts = [], changeDraft } = {}) {
      return whileHere(async () => {
        const events = stampAll(workings, 'kind' in bodies ? [bodies] : bodies)
        if (!events) return err(problem('unacceptable-event'))
        const change = changeDraft && (await changedDraft(changeDraft))
        const written = await write({
          arrivals: events.map((event) => ({ kind: 'event', event })),
          drafts: change?.drafts ?? [],
          dropDrafts: [...dropDrafts, ...(change?.dropDrafts ?? [])],
        })
        return written.ok ? ok(events) : written
      })
    },
  }
}

/** The events of these bodies; nothing when one of them could never be read back. */
function stampAll({ ports, keeper }: Workings, bodies: readonly EventBody[]): JournalEvent[] | undefined {
  const events: JournalEvent[] = []
  for (const body of bodies) {
    const newest = (events.at(-1) ?? keeper.log().events().at(-1))?.at
    // Read back before it is written: what is kept can be read, for ever.
    const event = parseEvent(stamp(ports, body, newest))
    if (!event.ok) return undefined
    events.push(event.value)
  }
  return events
}

/** When the newest event is later than now by more than this, a clock was set back, and the new time counts. */
const JITTER = 1_000

/** Gives an event its id and time. Events of the same moment keep the order in which they were recorded. */
function stamp({ clock, randomBytes }: DevicePorts, body: EventBody, newest: Instant | undefined): unknown {
  const now = clock.now()
  const tooClose = newest !== undefined && now <= newest && newest - now < JITTER
  const at = tooClose ? instant(newest + 1) : now
  return { id: hex(randomBytes(16)), v: EVENT_VERSION[body.kind], at, offset: clock.offset(at), ...body }
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
