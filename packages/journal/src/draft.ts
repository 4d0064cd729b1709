import * as v from 'valibot'
import { Answer, type Answers } from './answer.ts'
import { CheckInParts } from './event.ts'

/*
 * What was being written comes back from the disk as any JSON: another version of the app wrote it, or a file that was taken
 * in. Each part is looked at by itself, so that one that does not hold never takes the others away.
 */
const Parts = v.record(v.string(), v.unknown())

/** Values by name; none when it is no object. */
export function parseParts(raw: unknown): Readonly<Record<string, unknown>> {
  const parts = v.safeParse(Parts, raw)
  return parts.success ? parts.output : {}
}

/** The answers among these parts, by the id of the question. */
export const parseAnswers = (raw: unknown): Answers =>
  Object.fromEntries(
    Object.entries(parseParts(raw)).flatMap(([field, part]) => {
      const answer = v.safeParse(Answer, part)
      return answer.success ? [[field, answer.output] as const] : []
    }),
  )

/** The parts of a check-in in the making. */
export function parseCheckInParts(raw: unknown): CheckInParts {
  const parts = parseParts(raw)
  const sound = Object.entries(CheckInParts.entries).flatMap(([name, schema]) =>
    v.is(schema, parts[name]) ? [[name, parts[name]] as const] : [],
  )
  return v.parse(CheckInParts, Object.fromEntries(sound))
}
