import * as v from 'valibot'
import { day } from './day.ts'
import { TEXT_LIMIT } from './limit.ts'

const rating = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))
const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
/** What is no text, and lies under this name in a store from which it can be deleted. It may be gone. */
const clipId = v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/))

/** What a person answered, by the kind of the question. A kind is never given another shape; it gets a new name. */
export const Answer = v.variant('kind', [
  v.object({ kind: v.literal('choice'), options: v.array(id) }),
  v.object({ kind: v.literal('text'), text }),
  v.object({ kind: v.literal('list'), items: v.array(text) }),
  v.object({ kind: v.literal('scale'), value: v.pipe(v.number(), v.integer()) }),
  v.object({ kind: v.literal('if-then'), situation: text, action: text }),
  v.object({ kind: v.literal('timer'), seconds: v.number(), finished: v.boolean() }),
  /** A readiness ruler: where one stands, and why not lower. */
  v.object({ kind: v.literal('ruler'), value: v.exactOptional(rating), why: text }),
  /** Short lists side by side, by the id of the side: for and against, now and later. */
  v.object({ kind: v.literal('balance'), sides: v.record(id, v.array(text)) }),
  /** Three circles in own words: what I let go, where I am careful, what I want more of. */
  v.object({ kind: v.literal('circles'), inner: v.array(text), middle: v.array(text), outer: v.array(text) }),
  /** Values: those that matter, by the id of the card or in own words, and the few that matter most, in order. */
  v.object({ kind: v.literal('values'), chosen: v.array(id), own: v.array(text), top: v.array(text) }),
  /** One technique tried out, rated before and after. */
  v.object({
    kind: v.literal('trial'),
    technique: v.exactOptional(id),
    before: v.exactOptional(rating),
    after: v.exactOptional(rating),
  }),
  /** When something was: a day, and the hour if it is known, in minutes since midnight. */
  v.object({
    kind: v.literal('when'),
    day: v.exactOptional(day),
    minute: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))),
  }),
  /** Steps of something that goes round, by the id of the step, and the one where it is easiest to do something else. */
  v.object({ kind: v.literal('loop'), steps: v.record(id, text), breakAt: v.exactOptional(id) }),
  /** An answer to each row, by the id of the row. */
  v.object({ kind: v.literal('pairs'), rows: v.record(id, text) }),
  /** Parts of a life, by id. */
  v.object({ kind: v.literal('wheel'), ratings: v.record(id, rating) }),
  /** What fills, what leaks, and how full it is. */
  v.object({
    kind: v.literal('barrel'),
    fills: v.array(text),
    leaks: v.array(text),
    level: v.exactOptional(rating),
  }),
  /** Steps as they were written; their order is that of the ratings. */
  v.object({
    kind: v.literal('ladder'),
    rungs: v.array(v.object({ text, rating: v.exactOptional(rating) })),
  }),
  /** Parts of a week, by day and part: `mon-evening`. A plan may stand where no risk is marked any more. */
  v.object({
    kind: v.literal('week'),
    cells: v.record(
      v.pipe(v.string(), v.regex(/^(mon|tue|wed|thu|fri|sat|sun)-(morning|afternoon|evening|night)$/)),
      v.object({ risk: v.boolean(), plan: text }),
    ),
  }),
  /**
   * Something said aloud. The sound is not here, it lies under `id`. How many seconds it lasts, and when it was recorded, in
   * milliseconds since 1970.
   */
  v.object({
    kind: v.literal('recording'),
    clip: v.exactOptional(
      v.object({
        id: clipId,
        seconds: v.pipe(v.number(), v.minValue(0)),
        at: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
  }),
  /** Statements to look at oneself by, by id: those with a yes, and those with a no. The others are open. */
  v.object({ kind: v.literal('reflection'), yes: v.array(id), no: v.array(id) }),
  /** Photos, in the order in which they were chosen. The picture is not here, it lies under `id`; the caption is the person's. */
  v.object({ kind: v.literal('photos'), photos: v.array(v.object({ id: clipId, caption: text })) }),
])
export type Answer = v.InferOutput<typeof Answer>
export type Answers = Readonly<Record<string, Answer>>
