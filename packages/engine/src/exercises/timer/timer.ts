import type { ExerciseKind } from '../kind.ts'

const clock = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** A timed guide. The answer is how long it ran, in seconds, and whether it reached the end. */
export const timer: ExerciseKind<'timer'> = {
  kind: 'timer',
  empty: () => ({ kind: 'timer', seconds: 0, finished: false }),
  isAnswered: (answer) => answer.seconds > 0,
  isValid: (_field, answer) => Number.isFinite(answer.seconds) && answer.seconds >= 0,
  toText: (field, answer) =>
    timer.isAnswered(answer) ? [`${clock(answer.seconds)} / ${clock(field.minutes * 60)}`] : [],
  options: () => [],
  number: () => undefined,
}
