import type { JournalState } from '@keertij/journal'
import type { LessonCard, Module, Programme } from '@keertij/programme'

/** A lesson and the module in which it stands. */
export interface LessonPlace {
  readonly module: Module
  readonly lesson: LessonCard
}

/** All lessons of a programme, in its order. */
export const lessonPlaces = (programme: Programme): readonly LessonPlace[] =>
  programme.modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })))

/**
 * Where the person goes on: the lesson they touched last when it is not finished, else the first open one after it, else
 * the first open one of all. Somebody who skipped ahead is not sent back to the start.
 */
export function resumeAt(programme: Programme, state: JournalState): LessonPlace | undefined {
  const places = lessonPlaces(programme)
  const touched = lastTouched(state)
  const ranked = places
    .map((place, index) => ({ index, at: touched.get(place.lesson.id) }))
    .filter((entry) => entry.at !== undefined)
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0) || b.index - a.index)
  const from = ranked[0]?.index ?? 0
  const isOpen = ({ lesson }: LessonPlace) => !state.finished.has(lesson.id)
  return places.slice(from).find(isOpen) ?? places.find(isOpen)
}

export type LessonStatus = 'open' | 'started' | 'finished'

/** How far the person is with one lesson. */
export const lessonStatus = (state: JournalState, lessonId: string): LessonStatus =>
  state.finished.has(lessonId) ? 'finished' : lastTouched(state).has(lessonId) ? 'started' : 'open'

/** Finished lessons of a module, of how many. */
export const moduleProgress = (
  module: Module,
  state: JournalState,
): { readonly finished: number; readonly total: number } => ({
  finished: module.lessons.filter((lesson) => state.finished.has(lesson.id)).length,
  total: module.lessons.length,
})

/** When each lesson was last worked on, by lesson id. Gate answers count where they are kept under `lesson/gate`. */
function lastTouched(state: JournalState): ReadonlyMap<string, number> {
  const touched = new Map<string, number>()
  const touch = (lesson: string, at: number) => touched.set(lesson, Math.max(at, touched.get(lesson) ?? at))
  for (const kept of state.exercises.values()) touch(kept.lesson, kept.at)
  for (const [lesson, at] of state.finished) touch(lesson, at)
  for (const [key, gate] of state.gates) touch(key.slice(0, key.lastIndexOf('/')), gate.at)
  return touched
}
