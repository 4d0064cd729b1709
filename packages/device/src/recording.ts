import { EVENT_VERSION, parseEvent, type EventBody, type JournalEvent } from '@keertij/journal'
import { err, instant, ok, type Instant } from '@keertij/kernel'
import type { Device } from './device.ts'
import type { DevicePorts } from './ports.ts'
import type { Workings } from './workings.ts'

/** Turns what a person did into events that are on disk. */
export function recording({ ports, keeper, inTurn, write, problem }: Workings): Pick<Device, 'record'> {
  return {
    record: (bodies, options = {}) =>
      inTurn(async () => {
        const events: JournalEvent[] = []
        for (const body of 'kind' in bodies ? [bodies] : bodies) {
          const newest = (events.at(-1) ?? keeper.log().events().at(-1))?.at
          // Read back before it is written: what is kept can be read, for ever.
          const event = parseEvent(stamp(ports, body, newest))
          if (!event.ok) return err(problem('unacceptable-event'))
          events.push(event.value)
        }
        const written = await write({
          arrivals: events.map((event) => ({ kind: 'event', event })),
          drafts: [],
          dropDrafts: options.dropDrafts ?? [],
        })
        return written.ok ? ok(events) : written
      }),
  }
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
