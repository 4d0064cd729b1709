import { err, ok } from '@keertij/kernel'
import { isAcceptable } from './clip.ts'
import type { Device } from './device.ts'
import type { Workings } from './workings.ts'

/** Keeps the sounds and photos that answers name, and deletes them for good. See [Note: Clips]. */
export function keepingClips(workings: Workings): Pick<Device, 'keepClip' | 'clip' | 'clips' | 'dropClips'> {
  const { keeper, whileHere, write, attempt, changedDraft, problem } = workings
  return {
    async keepClip(clip, { changeDraft, replaces }) {
      if (!isAcceptable(clip)) return err(problem('unacceptable-event'))
      return whileHere(async () =>
        write({
          arrivals: [],
          ...(await changedDraft(changeDraft)),
          clips: { keep: [clip], drop: replaces === undefined ? [] : [replaces] },
        }),
      )
    },
    async clip(id) {
      const found = await attempt(async () => ok(await keeper.clip(id)))
      return found.ok ? found.value : undefined
    },
    async clips() {
      const found = await attempt(async () => ok(await keeper.clipIds()))
      return found.ok ? found.value : []
    },
    dropClips: (ids, { changeDraft } = {}) =>
      whileHere(async () => {
        const change = changeDraft && (await changedDraft(changeDraft))
        return write({
          arrivals: [],
          drafts: change?.drafts ?? [],
          dropDrafts: change?.dropDrafts ?? [],
          clips: { keep: [], drop: ids },
        })
      }),
  }
}

/** Deletes the sounds and photos that nothing names any more. The lock of writing is taken only where there is one. */
export async function sweepClips({ keeper, whileHere, write, attempt }: Workings): Promise<void> {
  const found = await attempt(async () => ok(await keeper.strayClips()))
  if (!found.ok || found.value.length === 0) return
  // What could not be deleted now is tried again at the next start.
  await whileHere(async () => {
    // Looked at once more: a moment ago another tab may have been writing.
    const drop = await keeper.strayClips()
    return drop.length === 0
      ? ok(undefined)
      : write({ arrivals: [], drafts: [], dropDrafts: [], clips: { keep: [], drop } })
  })
}
