import type { JournalState, KeptExercise } from '@keertij/journal'
import type { Lesson } from '@keertij/programme'
import { newestFirst } from '../plan/kept-exercises.ts'
import { wordsInLesson } from '../plan/plan.ts'

/** The one thing that a person chose to do differently after a slip. */
export interface Change {
  /** May be empty: then the lesson's own lead says the situation. */
  readonly situation: string
  readonly action: string
  readonly field: string
  readonly from: KeptExercise
}

/** The newest if-then plan that was made for this occasion; nothing when none was chosen. */
export function changeAfter(state: JournalState, occasion: string): Change | undefined {
  const [newest] = [...state.exercises.values()]
    .filter((kept) => kept.occasion === occasion)
    .sort(newestFirst)
    .flatMap((from) =>
      Object.entries(from.answers).flatMap(([field, answer]) =>
        answer.kind === 'if-then' && answer.action.trim() !== ''
          ? [{ situation: answer.situation.trim(), action: answer.action.trim(), field, from }]
          : [],
      ),
    )
  return newest
}

/** That plan as the lesson says it, in a whole sentence; nothing when none was chosen. */
export function changeSentence(state: JournalState, occasion: string, lesson: Lesson): string | undefined {
  const change = changeAfter(state, occasion)
  if (change === undefined) return undefined
  return wordsInLesson(change.from, lesson).find(({ field }) => field === change.field)?.lines[0]
}
