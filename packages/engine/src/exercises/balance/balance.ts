import type { ExerciseKind } from '../kind.ts'
import { filledLines, fitLines, namedLines } from '../lines.ts'
import { plainText } from '../plain-text.ts'

/** Short lists side by side. It shows what is on either side and adds nothing up: the person judges, not the app. */
export const balance: ExerciseKind<'balance'> = {
  kind: 'balance',
  empty: () => ({ kind: 'balance', sides: {} }),
  isAnswered: (answer) => Object.values(answer.sides).some((lines) => filledLines(lines).length > 0),
  isValid: (field, answer) =>
    Object.entries(answer.sides).every(
      ([id, lines]) => field.sides.some((side) => side.id === id) && fitLines(lines, field.max),
    ),
  toText: (field, answer) =>
    field.sides.flatMap((side) => namedLines(plainText(side.label), answer.sides[side.id] ?? [])),
  /** The sides on which something stands. */
  options: (answer) =>
    Object.entries(answer.sides).flatMap(([id, lines]) => (filledLines(lines).length > 0 ? [id] : [])),
  number: () => undefined,
}
