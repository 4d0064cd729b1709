import type { ExerciseKind } from '../kind.ts'
import { filledLines, fitLines } from '../lines.ts'

/** Several short answers, `max` at most. */
export const list: ExerciseKind<'list'> = {
  kind: 'list',
  empty: () => ({ kind: 'list', items: [] }),
  isAnswered: (answer) => filledLines(answer.items).length > 0,
  isValid: (field, answer) => fitLines(answer.items, field.max),
  toText: (_field, answer) => filledLines(answer.items),
  options: () => [],
  number: () => undefined,
}
