import type { Keeper } from './keeper.ts'
import type { DevicePorts } from './ports.ts'
import type { Turn } from './turn.ts'

/** Adds to the snapshot what it misses, a bundle at a time, when the browser has nothing else to do. See [Note: Snapshot]. */
export function createCondensing({ idle }: DevicePorts, keeper: Keeper, inTurn: Turn): () => Promise<void> {
  let busy = false
  const condense = async (rest: () => Promise<void>): Promise<void> => {
    await rest()
    const keep = await keeper.nextBundle()
    if (!keep) return
    await inTurn(keep)
    return condense(rest)
  }
  return async () => {
    if (!idle || busy) return
    busy = true
    // What could not be written now, because the disk is full or the store went, is tried again after the next change.
    await condense(idle).catch(() => undefined)
    busy = false
  }
}
