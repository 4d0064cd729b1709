import type { ExerciseKind } from '../kind.ts'
import { filledLines, fitLines, namedLines } from '../lines.ts'
import { isRating, ratingText } from '../rating.ts'

/** What fills, what leaks, and how full it is. The number is a feeling: it is not counted from the lines. */
export const barrel: ExerciseKind<'barrel'> = {
  kind: 'barrel',
  empty: () => ({ kind: 'barrel', fills: [], leaks: [] }),
  isAnswered: ({ fills, leaks, level }) =>
    level !== undefined || filledLines([...fills, ...leaks]).length > 0,
  isValid: (field, { fills, leaks, level }) =>
    fitLines(fills, field.max) && fitLines(leaks, field.max) && (level === undefined || isRating(level)),
  toText: (field, { fills, leaks, level }) => [
    ...namedLines(field.fills, fills),
    ...namedLines(field.leaks, leaks),
    ...(level === undefined ? [] : namedLines(field.level, [ratingText(level)])),
  ],
  options: () => [],
  /** How full it is. */
  number: ({ level }) => level,
}
