import type { JournalState, KeptExercise } from '@keertij/journal'
import type { PlanSlot } from '@keertij/programme'

/** The kept exercises that feed a slot of the plan, newest first. */
export const keptFor = (state: JournalState, slot: PlanSlot): readonly KeptExercise[] =>
  [...state.exercises.values()].filter((kept) => kept.slot === slot).sort(newestFirst)

/** Newest first; at the same millisecond the id decides, so that every device shows the same. */
export const newestFirst = (
  a: { readonly at: number; readonly event: string },
  b: { readonly at: number; readonly event: string },
): number => b.at - a.at || (a.event < b.event ? 1 : -1)
