import * as v from 'valibot'
import { day } from './day.ts'
import { TEXT_LIMIT } from './limit.ts'

const rating = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))
const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

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
])
export type Answer = v.InferOutput<typeof Answer>
export type Answers = Readonly<Record<string, Answer>>
