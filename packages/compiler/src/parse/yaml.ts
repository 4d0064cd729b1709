import * as v from 'valibot'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { error, type Problem } from '../problem.ts'

export interface Parsed<Value> {
  /** Nothing when the file has problems. */
  readonly value: Value | undefined
  readonly problems: readonly Problem[]
  /** The line of a part, such as `['modules', 0, 'title']`, or of the nearest part around it that is written. */
  readonly lineOf: (path: readonly (string | number)[]) => number
}

/** Reads YAML and holds it against a schema. `firstLine` is where it begins in the file: 1, or 2 for front matter. */
export function parseYaml<Schema extends v.GenericSchema>(
  source: string,
  schema: Schema,
  where: { readonly file: string; readonly rule: string; readonly firstLine?: number },
): Parsed<v.InferOutput<Schema>> {
  const { file, rule, firstLine = 1 } = where
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lineAt(node.range[0])
    }
    return firstLine
  }
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) =>
      error(
        rule,
        { file, line: lineAt(pos[0]) },
        `This is not valid YAML: ${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`,
        'Look at the indentation, and put quotation marks around a text with a colon in it.',
      ),
    )
    return { value: undefined, problems, lineOf }
  }
  const content: unknown = document.toJS()
  const result = v.safeParse(schema, content)
  if (result.success) return { value: result.output, problems: [], lineOf }
  const problems = result.issues.map((issue) => issueProblem(issue, rule, file, lineOf))
  return { value: undefined, problems, lineOf }
}

/** In plain words. `lineOf` takes the path of the part that is wrong. */
export function issueProblem(
  issue: v.BaseIssue<unknown>,
  rule: string,
  file: string,
  lineOf: Parsed<unknown>['lineOf'],
): Problem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const at = { file, line: lineOf(path) }
  const name = path.length === 0 ? 'This file' : `"${path.join('.')}"`
  const last = path.at(-1)
  if (issue.expected === 'never') {
    return error(rule, at, `${name} is not known here.`, `Remove "${last}", or look for a spelling mistake.`)
  }
  if (issue.received === 'undefined') {
    return error(rule, at, `${name} is missing.`, `Add a line "${last}: ..." here.`)
  }
  if (issue.kind === 'validation') {
    return error(rule, at, `${name} ${issue.message}.`, 'Correct it; docs/authoring.md has an example.')
  }
  return error(
    rule,
    at,
    `${name} must be ${issue.expected}, and is ${issue.received}.`,
    issue.expected === 'string'
      ? 'Put quotation marks around it.'
      : 'Correct it; docs/authoring.md has an example.',
  )
}
