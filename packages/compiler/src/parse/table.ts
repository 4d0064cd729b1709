import * as v from 'valibot'
import { error, type At, type Problem } from '../problem.ts'
import { issueProblem, parseYaml } from './yaml.ts'

export interface Table<Row> {
  /** The entries that are sound. */
  readonly rows: readonly Row[]
  /** The ids of all entries, so that a mistake in one is not reported again wherever it is used. */
  readonly ids: ReadonlySet<string>
  /** Where a sound entry stands. */
  readonly at: (row: Row) => At
}

const idSchema = v.object({ id: v.union([v.string(), v.number()]) })

/** Reads a table entry by entry: one mistake costs one entry. `source` is nothing when the file is not there. */
export function parseTable<Schema extends v.GenericSchema>(
  source: string | undefined,
  schema: Schema,
  { file, rule }: { readonly file: string; readonly rule: string },
): Table<v.InferOutput<Schema>> & { readonly problems: readonly Problem[] } {
  const absent =
    source === undefined
      ? [error(rule, { file, line: 1 }, `There is no ${file}.`, 'Make this file; it may hold only: []')]
      : []
  const parsed = parseYaml(source ?? '[]', v.array(v.unknown()), { file, rule })
  const problems: Problem[] = [...absent, ...parsed.problems]
  const lines = new Map<v.InferOutput<Schema>, number>()
  const ids = new Set<string>()
  for (const [index, written] of (parsed.value ?? []).entries()) {
    const named = v.safeParse(idSchema, written)
    if (named.success) ids.add(String(named.output.id))
    const row = v.safeParse(schema, written)
    if (row.success) lines.set(row.output, parsed.lineOf([index]))
    else {
      const lineOf = (path: readonly (string | number)[]): number => parsed.lineOf([index, ...path])
      problems.push(...row.issues.map((issue) => issueProblem(issue, rule, file, lineOf)))
    }
  }
  const at = (row: v.InferOutput<Schema>): At => ({ file, line: lines.get(row) ?? 1 })
  return { rows: [...lines.keys()], ids, at, problems }
}
