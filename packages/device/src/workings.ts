import { err, ok, type Result } from '@keertij/kernel'
import type { Clear } from './clear.ts'
import type { ChangeReason, DraftChange, Persistence } from './device.ts'
import type { Home } from './home.ts'
import type { Keeper, Keeping } from './keeper.ts'
import type { Kept } from './kept.ts'
import { firstName, readKeys } from './keys.ts'
import type { DevicePorts } from './ports.ts'
import { isExitSite, type PreferenceChange } from './preferences.ts'
import { storeProblem, type DeviceProblem, type PreferenceProblem, type StoreProblem } from './problem.ts'
import type { Turn } from './turn.ts'

interface Parts {
  readonly ports: DevicePorts
  /** Absent where the browser keeps nothing. */
  readonly factory: IDBFactory | undefined
  readonly home: Home
  readonly clear: Clear
  readonly keeper: Keeper
  readonly kept: Kept
  readonly inTurn: Turn
  /** Tells the listeners of this tab. */
  readonly changed: (why?: ChangeReason) => void
  /** Goes up with every erasure, lock and unlock: what was asked for in an earlier era is not written any more. */
  readonly era: () => number
  readonly newEra: () => void
}

/** What the verbs of a device share. */
export interface Workings extends Parts {
  /** Turns what a browser throws into a code. */
  attempt<Value, Problem>(
    work: () => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem | StoreProblem>>
  problem(code: StoreProblem['code']): StoreProblem
  /** Work in turn, unless the journal is locked, or is another one by then. */
  whileHere<Value, Problem>(
    work: () => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem | StoreProblem>>
  isShut(): boolean
  /** Reads where the keys are now, and goes along: to the lock, or to another database. */
  follow(): Promise<Result<'stays' | 'moved', DeviceProblem>>
  /** Forgets keys and content in this tab. */
  forget(): void
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

type Hint = 'written' | 'kept' | 'preferred' | 'locked' | 'erased'

export function createWorkings(parts: Parts): Workings {
  const { ports, factory, home, keeper, kept, clear, inTurn, changed, era } = parts
  const isShut = () => home.place().kind === 'shut'
  const problem = (code: StoreProblem['code']): StoreProblem => ({
    code,
    kept: keeper.log().events().length,
  })
  const attempt: Workings['attempt'] = async (work) => {
    try {
      return await work()
    } catch (thrown) {
      return err(isShut() ? problem('locked') : storeProblem(thrown, problem('unknown').kept))
    }
  }
  const forget = () => {
    home.shut()
    keeper.forget()
    kept.forget()
  }
  const read = async (): Promise<Result<void, DeviceProblem>> => {
    const log = await keeper.refresh()
    if (log.ok) await kept.reload()
    return log
  }
  const follow: Workings['follow'] = async () => {
    if (!factory) return ok('stays')
    const before = home.place()
    const reading = home.reading()
    const keys = await readKeys(ports, factory)
    if (!keys.ok) return keys
    if (!home.follow(keys.value, reading)) return ok(home.place() === before ? 'stays' : 'moved')
    forget()
    parts.newEra()
    if (isShut()) changed('locked')
    else {
      const there = await read()
      if (!there.ok) return there
      changed()
    }
    return ok('moved')
  }
  const whileHere = async <Value, Problem>(
    work: () => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem | StoreProblem>> => {
    const begun = era()
    if (isShut()) return err(problem('locked'))
    const still = async (): Promise<Result<Value, Problem | StoreProblem>> =>
      era() === begun ? work() : err(problem(isShut() ? 'locked' : 'aborted'))
    return inTurn(() => attempt(still))
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
    isShut,
    follow,
    forget,
    whileHere,
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
        // Another tab may have set or taken away a lock: what is written to the former database would be lost.
        const here = await follow()
        if (!here.ok) return err(problem('store-unavailable'))
        if (isShut()) return err(problem('locked'))
        if (here.value === 'moved') return err(problem('aborted'))
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
      const all = await attempt(async () => {
        await clear.reload()
        const reading = home.reading()
        const keys = factory ? await readKeys(ports, factory) : undefined
        if (keys && !keys.ok) return keys
        if (keys) home.follow(keys.value, reading)
        return read()
      })
      if (all.ok) return all
      return 'kept' in all.error ? err({ code: 'store-unavailable' }) : err(all.error)
    },
    async refresh() {
      // What cannot be read now is read at the next hint or write.
      await ifChanged(() =>
        attempt(async () => {
          const here = await follow()
          return here.ok ? keeper.refresh() : here
        }),
      )
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
export function listenToTabs(workings: Workings): void {
  const { ports, clear, kept, changed, attempt, refresh, forget, newEra } = workings
  const reload = (read: () => Promise<void>) =>
    void attempt(async () => {
      await read()
      changed()
      return ok(undefined)
    })
  ports.channel?.addEventListener('message', ({ data }) => {
    if (data === 'written') void refresh()
    if (data === 'kept') reload(() => workings.follow().then(() => kept.reload()))
    if (data === 'preferred') reload(() => clear.reload())
    if (data === 'locked') {
      // At once, and only then by what the record says.
      const wasShut = workings.isShut()
      forget()
      newEra()
      void attempt(() => returnToRecord(workings, wasShut))
    }
    if (data === 'erased') goBlank(workings)
  })
}

/** After everything was forgotten: shows the lock, or what lies in the open. */
async function returnToRecord(workings: Workings, wasShut: boolean): Promise<Result<void, DeviceProblem>> {
  const here = await workings.follow()
  // Who follows to somewhere else has told so already.
  if (!here.ok || here.value === 'moved') return here.ok ? ok(undefined) : here
  // In front of the lock already: somebody may be typing there.
  if (workings.isShut()) workings.changed(wasShut ? 'changed' : 'locked')
  else await workings.refresh().then(() => workings.changed())
  return ok(undefined)
}

/** The database was deleted by another tab: erased, or moved by a change of lock. */
export async function afterDeletion(workings: Workings): Promise<void> {
  workings.newEra()
  const here = await workings.attempt(() => workings.follow())
  if (here.ok && (here.value === 'moved' || workings.isShut())) return
  goBlank(workings)
}

/** After everything was erased: as if new, and in the place where a journal begins. */
function goBlank({ ports, home, clear, forget, changed }: Workings): void {
  forget()
  home.follow({ kind: 'open', database: firstName(ports) })
  clear.forget()
  changed('erased')
}
