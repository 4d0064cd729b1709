import { ok } from '@keertij/kernel'
import type { Device } from './device.ts'
import type { Draft } from './portable.ts'
import type { Workings } from './workings.ts'

/** Keeps what is being written until it is recorded. */
export function drafting({
  ports,
  keeper,
  inTurn,
  write,
  attempt,
}: Workings): Pick<Device, 'draft' | 'keepDraft' | 'dropDraft'> {
  return {
    async draft(name) {
      const found = await attempt(async () => ok(await keeper.draft(name)))
      if (!found.ok || !found.value) return undefined
      const { value, content, at }: Draft = found.value
      return { value, content, at }
    },
    keepDraft: (name, value, content) =>
      inTurn(() => {
        const draft = { name, value: value ?? null, content, at: ports.clock.now() }
        return write({ arrivals: [], drafts: [draft], dropDrafts: [] })
      }),
    dropDraft: (name) => inTurn(() => write({ arrivals: [], drafts: [], dropDrafts: [name] })),
  }
}
