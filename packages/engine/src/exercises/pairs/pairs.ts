import { TEXT_LIMIT } from '@keertij/journal'
import type { ExerciseKind } from '../kind.ts'
import { namedLines } from '../lines.ts'
import { plainText } from '../plain-text.ts'

/** Rows that the text names, each with an answer of its own. A row may stay empty. */
export const pairs: ExerciseKind<'pairs'> = {
  kind: 'pairs',
  empty: () => ({ kind: 'pairs', rows: {} }),
  isAnswered: ({ rows }) => Object.values(rows).some((words) => words.trim() !== ''),
  isValid: (field, { rows }) =>
    Object.entries(rows).every(
      ([id, words]) => field.rows.some((row) => row.id === id) && words.length <= TEXT_LIMIT,
    ),
  toText: (field, { rows }) =>
    field.rows.flatMap((row) => namedLines(plainText(row.label), [rows[row.id] ?? ''])),
  /** The rows that have an answer. */
  options: ({ rows }) => Object.entries(rows).flatMap(([id, words]) => (words.trim() === '' ? [] : [id])),
  number: () => undefined,
}
