import type { ExerciseKind } from '../kind.ts'

/**
 * Photos to look at, kept beside the journal. Like a voice they have no words elsewhere: on a sheet that somebody hands over, not
 * even a caption, which would tell that there is something to ask for.
 */
export const photos: ExerciseKind<'photos'> = {
  kind: 'photos',
  empty: () => ({ kind: 'photos', photos: [] }),
  isAnswered: (answer) => answer.photos.length > 0,
  // More than the question has room for are never set aside: those that were kept when it had room, or in two tabs at once, stay.
  isValid: () => true,
  toText: () => [],
  options: () => [],
  number: () => undefined,
}
