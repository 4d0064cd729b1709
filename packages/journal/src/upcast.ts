import { err, ok, type Instant, type Offset, type Result } from '@keertij/kernel'
import * as v from 'valibot'
import { EVENT_VERSION, EventEnvelope, eventSchema, isEventKind, type JournalEvent } from './event.ts'

export type EventProblem =
  | { readonly code: 'not-an-event'; readonly detail: string }
  /** Written by a newer version of the app. It is kept as it is and not shown. */
  | { readonly code: 'from-the-future'; readonly kind: string; readonly version: number }
  | { readonly code: 'bad-data'; readonly kind: string; readonly detail: string }

/** Steps from version n to n + 1, by kind. */
const steps: Readonly<Record<string, Readonly<Record<number, (data: unknown) => unknown>>>> = {
  // Versions 2 to 5 know more kinds of answers, version 2 also the occasion; what an earlier one said is still true.
  'exercise.kept': { 1: (data) => data, 2: (data) => data, 3: (data) => data, 4: (data) => data },
  // Version 2 may also say what was noticed, version 3 how safe a partner felt and how the body was; before it nobody was asked.
  'checkin.kept': { 1: (data) => data, 2: (data) => data },
  // Version 2 knows one more kind of page: something that cost money.
  'entry.kept': { 1: (data) => data },
}

/** Reads any event that was ever written: old in, new out. */
export function parseEvent(raw: unknown): Result<JournalEvent, EventProblem> {
  const envelope = v.safeParse(EventEnvelope, raw)
  if (!envelope.success) return err({ code: 'not-an-event', detail: v.summarize(envelope.issues) })
  const { id, kind, at, offset } = envelope.output
  if (!isEventKind(kind)) return err({ code: 'from-the-future', kind, version: envelope.output.v })
  const current = EVENT_VERSION[kind]
  if (envelope.output.v > current) return err({ code: 'from-the-future', kind, version: envelope.output.v })
  let data = envelope.output.data
  for (let version = envelope.output.v; version < current; version++)
    data = steps[kind]?.[version]?.(data) ?? data
  const body = v.safeParse(eventSchema(kind), data)
  if (!body.success) return err({ code: 'bad-data', kind, detail: v.summarize(body.issues) })
  const event = { id, v: current, kind, at: at as Instant, offset: offset as Offset, data: body.output }
  return ok(event as JournalEvent)
}
