import { ok } from '@keertij/kernel'
import type { Device } from './device.ts'
import type { Draft } from './portable.ts'
import type { Workings } from './workings.ts'

/** Keeps what is being written until it is recorded. */
export function drafting(
  workings: Workings,
): Pick<Device, 'draft' | 'keepDraft' | 'changeDraft' | 'dropDraft'> {
  const { keeper, whileHere, write, attempt, changedDraft } = workings
  const changeDraft: Device['changeDraft'] = (change) =>
    whileHere(async () => write({ arrivals: [], ...(await changedDraft(change)) }))
  return {
    async draft(name) {
      const found = await attempt(async () => ok(await keeper.draft(name)))
      if (!found.ok || !found.value) return undefined
      const { value, content, at }: Draft = found.value
      return { value, content, at }
    },
    keepDraft: (name, value, content) => changeDraft({ name, content, change: () => value ?? null }),
    changeDraft,
    dropDraft: (name) => whileHere(() => write({ arrivals: [], drafts: [], dropDrafts: [name] })),
  }
}
