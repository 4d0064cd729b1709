import type { ExerciseKind } from '../kind.ts'

/**
 * Something said aloud, kept as a sound beside the journal. It has no words: on a sheet that somebody hands over, not even that
 * there is a voice to ask for.
 */
export const recording: ExerciseKind<'recording'> = {
  kind: 'recording',
  empty: () => ({ kind: 'recording' }),
  isAnswered: ({ clip }) => clip !== undefined,
  // One that was kept when the question allowed more stays.
  isValid: (_field, { clip }) => clip === undefined || (Number.isFinite(clip.seconds) && clip.seconds >= 0),
  toText: () => [],
  options: () => [],
  number: () => undefined,
}
