import type { JournalState } from '@keertij/journal'
import type { Programme } from '@keertij/programme'
import { isClosed } from './gate-effects.ts'

/**
 * Whether the exercises of a programme are open: `ask` until its entry gate (are you 18 or older?) was answered, `closed`
 * when an answer closed them. Reading, now help and help lines are open to everybody.
 */
export function exercisesOpen(state: JournalState, programme: Programme): 'open' | 'ask' | 'closed' {
  if (isClosed(state, 'exercises')) return 'closed'
  const { entry } = programme
  return entry === undefined || state.gates.has(`${entry.lesson}/${entry.gate}`) ? 'open' : 'ask'
}
