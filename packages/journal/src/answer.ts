import * as v from 'valibot'
import { TEXT_LIMIT } from './limit.ts'

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
])
export type Answer = v.InferOutput<typeof Answer>
export type Answers = Readonly<Record<string, Answer>>
