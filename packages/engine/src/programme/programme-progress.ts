import type { JournalState } from '@keertij/journal'
import { addDays, addMonths, type Instant, type LocalDate } from '@keertij/kernel'
import type { Module, Programme, ProgrammeLesson } from '@keertij/programme'

/** Which lessons are offered: all of them, or only those that somebody cannot do without. */
export type Path = 'all' | 'needed'

/** What decides which lesson is offered, beside what was done. */
export interface Pace {
  readonly path: Path
  readonly today: LocalDate
  /** The day of a moment on the person's own calendar. */
  readonly dayOf: (at: Instant) => LocalDate
}

/** A lesson and the module in which it stands. */
export interface LessonPlace {
  readonly module: Module
  readonly lesson: ProgrammeLesson
}

/** All lessons of a programme, in its order. */
export const lessonPlaces = (programme: Programme): readonly LessonPlace[] =>
  programme.modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })))

/**
 * Where the person goes on: the lesson they touched last when it is not finished, else the first open one of their path after
 * it, else the first open one of all. Somebody who skipped ahead is not sent back to the start. A lesson that opens later
 * stands beside this and not in the row: see `dueLesson`.
 */
export function resumeAt(programme: Programme, state: JournalState, { path }: Pace): LessonPlace | undefined {
  const places = lessonPlaces(programme).filter(({ lesson }) => lesson.after === undefined)
  const touched = lastTouched(state)
  const ranked = places
    .map((place, index) => ({ index, at: touched.get(place.lesson.id) }))
    .filter((entry) => entry.at !== undefined)
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0) || b.index - a.index)
  const from = ranked[0]?.index
  const left = from === undefined ? undefined : places[from]
  if (left && !state.finished.has(left.lesson.id)) return left
  const isNext = ({ lesson }: LessonPlace) =>
    !state.finished.has(lesson.id) && (path === 'all' || lesson.core === true)
  return places.slice(from).find(isNext) ?? places.find(isNext)
}

/**
 * A lesson whose day has come. Of several that open after the same lesson only the last one is offered: who comes back after
 * half a year finds one, and no row of what was missed.
 */
export function dueLesson(programme: Programme, state: JournalState, pace: Pace): LessonPlace | undefined {
  const opened = lessonPlaces(programme).flatMap((place) => {
    const { after } = place.lesson
    const on = opensOn(state, place.lesson, pace)
    return after && on !== undefined && on <= pace.today ? [{ place, after, on }] : []
  })
  return opened
    .filter(({ after }) =>
      opened.every((other) => other.after.lesson !== after.lesson || other.after.months <= after.months),
    )
    .filter(({ place: { lesson } }) => !state.finished.has(lesson.id))
    .filter(({ place: { lesson } }) => pace.path === 'all' || lesson.core === true)
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0]?.place
}

/** An exercise to fill in again, and when that was last done. */
export interface ExerciseAgain extends LessonPlace {
  readonly exercise: string
  readonly last: LocalDate
}

/** So many times its own days an exercise is offered again; then it is silent until somebody fills it in of their own accord. */
const OFFERED_FOR = 3

/**
 * The exercise that is worth filling in again today: the one that waits longest of those whose days have passed since it was last
 * filled in. One at a time, and none that somebody never did.
 */
export function exerciseAgain(
  programme: Programme,
  state: JournalState,
  { today, dayOf }: Pace,
): ExerciseAgain | undefined {
  return lessonPlaces(programme)
    .flatMap((place): readonly (ExerciseAgain & { readonly due: LocalDate })[] => {
      const { id, again } = place.lesson
      const kept = again && state.exercises.get(`${id}/${again.exercise}`)
      if (!kept) return []
      const last = dayOf(kept.at)
      const due = addDays(last, again.days)
      const isOffered = due <= today && today < addDays(last, again.days * (1 + OFFERED_FOR))
      return isOffered ? [{ ...place, exercise: again.exercise, last, due }] : []
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1))[0]
}

/** A lesson to look back with, and when there was last something kept in the one it follows. */
export interface FollowUp extends LessonPlace {
  readonly since: LocalDate
}

/** So many times its own days a look back is offered; then it is silent. */
const FOLLOWED_FOR = 3

/**
 * The lesson that looks back on what was made in another, once, when its days have passed. Silent as soon as something was kept in
 * it since, or it was finished since: nobody is asked twice about one thing.
 */
export function followUp(
  programme: Programme,
  state: JournalState,
  { today, dayOf }: Pace,
): FollowUp | undefined {
  const touched = lastTouched(state)
  const made = lastKept(state)
  return lessonPlaces(programme)
    .flatMap((place): readonly FollowUp[] => {
      const { id, follows } = place.lesson
      const at = follows && made.get(follows.lesson)
      if (follows === undefined || at === undefined || (touched.get(id) ?? -1) >= at) return []
      const since = dayOf(at)
      const isOffered =
        addDays(since, follows.days) <= today && today < addDays(since, follows.days * (1 + FOLLOWED_FOR))
      return isOffered ? [{ ...place, since }] : []
    })
    .sort((a, b) => (a.since < b.since ? -1 : 1))[0]
}

/** When something was last kept in each lesson, by lesson id. */
function lastKept(state: JournalState): ReadonlyMap<string, Instant> {
  const kept = new Map<string, Instant>()
  for (const { lesson, at } of state.exercises.values())
    if (at > (kept.get(lesson) ?? -1)) kept.set(lesson, at)
  return kept
}

/** How far the person is with one lesson. `later`: it opens on that day, or some time after a lesson that is still to be done. */
export type LessonStatus =
  | { readonly is: 'open' | 'started' | 'finished' }
  | { readonly is: 'later'; readonly from: LocalDate | undefined }

export function lessonStatus(state: JournalState, lesson: ProgrammeLesson, pace: Pace): LessonStatus {
  if (state.finished.has(lesson.id)) return { is: 'finished' }
  if (lesson.after) {
    const from = opensOn(state, lesson, pace)
    if (from === undefined || from > pace.today) return { is: 'later', from }
  }
  return { is: lastTouched(state).has(lesson.id) ? 'started' : 'open' }
}

/** The lessons of a module to show: on the shorter path also those that were begun or done beside it, for nothing is lost. */
export function shownLessons(
  module: Module,
  state: JournalState,
  { path }: Pace,
): readonly ProgrammeLesson[] {
  if (path === 'all') return module.lessons
  const touched = lastTouched(state)
  return module.lessons.filter(({ id, core }) => core === true || touched.has(id))
}

/** Finished lessons of those shown in a module, of how many; one that opens later counts when its day has come. */
export function moduleProgress(
  module: Module,
  state: JournalState,
  pace: Pace,
): { readonly finished: number; readonly total: number } {
  const stages = shownLessons(module, state, pace).map((lesson) => lessonStatus(state, lesson, pace).is)
  return {
    finished: stages.filter((is) => is === 'finished').length,
    total: stages.filter((is) => is !== 'later').length,
  }
}

/** The day on which a lesson opens: counted from the first time that the lesson before it was finished. */
function opensOn(state: JournalState, { after }: ProgrammeLesson, { dayOf }: Pace): LocalDate | undefined {
  const at = after && state.finished.get(after.lesson)
  return after && at !== undefined ? addMonths(dayOf(at), after.months) : undefined
}

/** When each lesson was last worked on, by lesson id. Gate answers count where they are kept under `lesson/gate`. */
function lastTouched(state: JournalState): ReadonlyMap<string, number> {
  const touched = new Map<string, number>()
  const touch = (lesson: string, at: number) => touched.set(lesson, Math.max(at, touched.get(lesson) ?? at))
  for (const kept of state.exercises.values()) touch(kept.lesson, kept.at)
  for (const [lesson, at] of state.finished) touch(lesson, at)
  for (const [key, gate] of state.gates) touch(key.slice(0, key.lastIndexOf('/')), gate.at)
  return touched
}
