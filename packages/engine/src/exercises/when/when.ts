import type { ExerciseKind } from '../kind.ts'

/** Minutes since midnight as `23:40`. */
export const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/**
 * A day, and the time if it is known. That a day is not in the future is for the screen, which knows what day it is: a
 * day that was once written stays true.
 */
export const when: ExerciseKind<'when'> = {
  kind: 'when',
  empty: () => ({ kind: 'when' }),
  isAnswered: (answer) => answer.day !== undefined,
  isValid: (_field, { minute }) =>
    minute === undefined || (Number.isInteger(minute) && minute >= 0 && minute < 24 * 60),
  /** The day as YYYY-MM-DD: a screen says it as people do. */
  toText: (_field, { day, minute }) =>
    day === undefined ? [] : [minute === undefined ? day : `${day} ${clockTime(minute)}`],
  options: () => [],
  number: () => undefined,
}
