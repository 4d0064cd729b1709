import * as v from 'valibot'
import { parseTable } from '../parse/table.ts'
import { error, type At, type Problem } from '../problem.ts'

/** How many elements there are; their numbers run from 1 to this, each once. */
export const ELEMENTS = 163

/** What answers an element. */
export type Pointer =
  | { readonly t: 'lesson'; readonly lesson: string }
  /** A public page. */
  | { readonly t: 'page'; readonly page: string }
  /** An exercise, a question or a gate of a lesson. */
  | { readonly t: 'exercise'; readonly lesson: string; readonly id: string }
  /** Something the app does, with the test that would fail without it. */
  | { readonly t: 'feature'; readonly feature: string; readonly file: string; readonly test: string }
  /** Deliberately not built, or built otherwise. */
  | { readonly t: 'decision'; readonly file: string; readonly reason: string }

export interface Element {
  readonly number: number
  readonly keyword: string
  /** Empty while the element is only planned. */
  readonly answers: readonly Pointer[]
  readonly at: At
}

const RULE = 'elements'
const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'))

const answerSchema = v.strictObject({
  lesson: v.exactOptional(words),
  page: v.exactOptional(words),
  exercise: v.exactOptional(words),
  feature: v.exactOptional(words),
  test: v.exactOptional(words),
  named: v.exactOptional(words),
  decision: v.exactOptional(words),
  reason: v.exactOptional(words),
})
type AnswerText = v.InferOutput<typeof answerSchema>

const rowSchema = v.strictObject({
  number: v.pipe(
    v.number(),
    v.integer('must be a whole number'),
    v.minValue(1, 'must be 1 or more'),
    v.maxValue(ELEMENTS, `must be ${ELEMENTS} or less`),
  ),
  keyword: words,
  planned: v.exactOptional(v.literal(true)),
  answers: v.exactOptional(v.array(answerSchema)),
})

/** Reads the table of elements. A row that does not say what answers it, or says it in a form unknown here, is a problem. */
export function readElements(
  source: string,
  file: string,
): { readonly elements: readonly Element[]; readonly problems: readonly Problem[] } {
  const table = parseTable(source, rowSchema, { file, rule: RULE })
  const problems = [...table.problems]
  const elements = table.rows.map((row): Element => {
    const at = table.at(row)
    const answers = row.answers ?? []
    if (row.planned && answers.length > 0)
      problems.push(
        error(RULE, at, `Element ${row.number} is planned and answered.`, 'Remove one of the two.'),
      )
    if (!row.planned && answers.length === 0)
      problems.push(
        error(RULE, at, `Nothing answers element ${row.number}.`, 'Add answers:, or planned: true.'),
      )
    const pointers = answers.map(pointerOf)
    if (pointers.includes(undefined))
      problems.push(
        error(
          RULE,
          at,
          `An answer to element ${row.number} has no known form.`,
          'Write lesson: id, page: id, exercise: id#question, feature: with test: and named:, or decision: with reason:.',
        ),
      )
    const known = pointers.filter((pointer) => pointer !== undefined)
    return { number: row.number, keyword: row.keyword, answers: row.planned ? [] : known, at }
  })
  return { elements, problems }
}

function pointerOf(text: AnswerText): Pointer | undefined {
  const { lesson, page, exercise, feature, test, named, decision, reason } = text
  const parts = Object.keys(text).length
  if (lesson !== undefined && parts === 1) return { t: 'lesson', lesson }
  if (page !== undefined && parts === 1) return { t: 'page', page }
  if (exercise !== undefined && parts === 1) return exerciseOf(exercise)
  if (feature !== undefined && test !== undefined && named !== undefined && parts === 3)
    return { t: 'feature', feature, file: test, test: named }
  if (decision !== undefined && reason !== undefined && parts === 2)
    return { t: 'decision', file: decision, reason }
  return undefined
}

function exerciseOf(text: string): Pointer | undefined {
  const [lesson = '', id = '', ...rest] = text.split('#')
  return lesson === '' || id === '' || rest.length > 0 ? undefined : { t: 'exercise', lesson, id }
}
