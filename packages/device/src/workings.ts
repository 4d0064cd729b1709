import { err, ok, type Result } from '@keertij/kernel'
import type { Clear } from './clear.ts'
import type { ChangeReason, DraftChange, Persistence } from './device.ts'
import type { Keeper, Keeping } from './keeper.ts'
import type { DevicePorts } from './ports.ts'
import { isExitSite, type PreferenceChange } from './preferences.ts'
import { storeProblem, type DeviceProblem, type PreferenceProblem, type StoreProblem } from './problem.ts'
import type { Turn } from './turn.ts'

interface Parts {
  readonly ports: DevicePorts
  readonly clear: Clear
  readonly keeper: Keeper
  readonly inTurn: Turn
  /** Tells the listeners of this tab. */
  readonly changed: (why?: ChangeReason) => void
  /** Goes up with every erasure: what was asked for in an earlier era is not written any more. */
  readonly era: () => number
}

/** What the verbs of a device share. */
export interface Workings extends Parts {
  /** Turns what a browser throws into a code. */
  attempt<Value, Problem>(
    work: () => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem | StoreProblem>>
  problem(code: StoreProblem['code']): StoreProblem
  /** What a change makes of the draft that lies there, ready to be written. Call it in turn. */
  changedDraft(change: DraftChange): Promise<Pick<Keeping, 'drafts' | 'dropDrafts'>>
  /** Writes all or nothing, then tells everybody. Call it in turn. */
  write(keeping: Keeping): Promise<Result<void, StoreProblem>>
  prefer(change: PreferenceChange): Promise<Result<void, PreferenceProblem>>
  /** The first reading: everything on this device. */
  readAll(): Promise<Result<void, DeviceProblem>>
  refresh(): Promise<void>
  persistence(): Promise<Persistence>
  askPersistence(): Promise<boolean>
  /** Tells the other tabs; never content. */
  hint(what: Hint): void
}

type Hint = 'written' | 'preferred' | 'erased'

export function createWorkings(parts: Parts): Workings {
  const { ports, keeper, clear, changed } = parts
  const problem = (code: StoreProblem['code']): StoreProblem => ({
    code,
    kept: keeper.log().events().length,
  })
  const attempt: Workings['attempt'] = async (work) => {
    try {
      return await work()
    } catch (thrown) {
      return err(storeProblem(thrown, keeper.log().events().length))
    }
  }
  const hint = (what: Hint) => ports.channel?.postMessage(what)
  const askPersistence = async () => (await ports.storage?.persist().catch(() => false)) ?? false
  const ifChanged = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const before = keeper.log().state()
    const value = await work()
    if (keeper.log().state() !== before) changed()
    return value
  }
  return {
    ...parts,
    problem,
    attempt,
    hint,
    askPersistence,
    persistence: () => readPersistence(parts),
    async changedDraft({ name, content, change }) {
      const value = change((await keeper.draft(name))?.value)
      if (value === undefined) return { drafts: [], dropDrafts: [name] }
      return { drafts: [{ name, value, content, at: ports.clock.now() }], dropDrafts: [] }
    },
    write: (keeping) =>
      attempt(async () => {
        const written = await ifChanged(() => keeper.write(keeping))
        if (!written.ok) return err(problem('store-unavailable'))
        if (written.value.first) void askPersistence()
        if (keeping.arrivals.length > 0) hint('written')
        return ok(undefined)
      }),
    prefer: (change) =>
      attempt<void, PreferenceProblem>(async () => {
        if (change.exitSite !== undefined && !isExitSite(change.exitSite))
          return err({ code: 'unsafe-exit-site' })
        await clear.change(change)
        changed()
        hint('preferred')
        return ok(undefined)
      }),
    async readAll() {
      const read = await attempt(async () => {
        await clear.reload()
        return keeper.refresh()
      })
      if (read.ok) return read
      return 'kept' in read.error ? err({ code: 'store-unavailable' }) : err(read.error)
    },
    async refresh() {
      // What cannot be read now is read at the next hint or write.
      await ifChanged(() => attempt(() => keeper.refresh()))
    },
  }
}

async function readPersistence({ ports: { storage }, keeper }: Parts): Promise<Persistence> {
  const persisted = (await storage?.persisted().catch(() => false)) ?? false
  // A browser that does not tell the sizes may still tell whether it promised.
  const { usage, quota } = (await storage?.estimate().catch(() => undefined)) ?? {}
  return {
    persistent: keeper.persistent,
    persisted,
    ...(usage === undefined ? {} : { usage }),
    ...(quota === undefined ? {} : { quota }),
  }
}

/** Follows what the other tabs say. */
export function listenToTabs({ ports, clear, keeper, changed, attempt, refresh }: Workings): void {
  ports.channel?.addEventListener('message', ({ data }) => {
    if (data === 'written') void refresh()
    if (data === 'preferred')
      void attempt(async () => {
        await clear.reload()
        changed()
        return ok(undefined)
      })
    if (data === 'erased') {
      keeper.forget()
      clear.forget()
      changed('erased')
    }
  })
}
