import { TEXT_LIMIT } from '@keertij/journal'
import type { ExerciseKind } from '../kind.ts'

const filled = (items: readonly string[]): readonly string[] =>
  items.map((item) => item.trim()).filter((item) => item !== '')

/** Several short answers, `max` at most. */
export const list: ExerciseKind<'list'> = {
  kind: 'list',
  empty: () => ({ kind: 'list', items: [] }),
  isAnswered: (answer) => filled(answer.items).length > 0,
  isValid: (field, answer) =>
    filled(answer.items).length <= field.max && answer.items.every((item) => item.length <= TEXT_LIMIT),
  toText: (_field, answer) => filled(answer.items),
  options: () => [],
  number: () => undefined,
}
