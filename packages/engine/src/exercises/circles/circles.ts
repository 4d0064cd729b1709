import type { ExerciseKind } from '../kind.ts'
import { filledLines, fitLines, namedLines } from '../lines.ts'

/** From the middle out, as they are drawn and read. */
export const CIRCLES = ['inner', 'middle', 'outer'] as const
export type Circle = (typeof CIRCLES)[number]

/** Three circles in own words: what I let go, where I am careful, what I want more of. */
export const circles: ExerciseKind<'circles'> = {
  kind: 'circles',
  empty: () => ({ kind: 'circles', inner: [], middle: [], outer: [] }),
  isAnswered: (answer) => CIRCLES.some((circle) => filledLines(answer[circle]).length > 0),
  isValid: (field, answer) => CIRCLES.every((circle) => fitLines(answer[circle], field.max)),
  toText: (field, answer) => CIRCLES.flatMap((circle) => namedLines(field[circle], answer[circle])),
  options: () => [],
  number: () => undefined,
}
