import { err, ok, type Result } from '@keertij/kernel'
import { closeVault, copyLocalKey, type Bytes, type Vault } from '@keertij/vault'
import type { KeptKit } from './kept.ts'
import { writeKeys, type Keys } from './keys.ts'
import { removeAll, sweep, withLeftovers } from './leftovers.ts'
import type { LockProblem } from './lock.ts'
import type { Workings } from './workings.ts'

/*
 * [Note: A change of lock]
 *
 * (1) Where the local key changes, the new database is written, whole and durable. (2) The record `keys` is put: one
 * transaction, and the moment of the change. (3) Databases that the record does not name are deleted, here and at every
 * start. Killed anywhere, exactly the old or the new lock holds, with everything behind it.
 *
 * All of it in turn, so that no tab writes meanwhile; and every write reads the record first, so that no tab writes to a
 * database that was left. That needs Web Locks, and a disk: without them a lock is refused.
 */

export type Change = Promise<Result<void, LockProblem>>

/** A profile with a new key, in its lane of the table. */
export interface NewProfile {
  readonly database: string
  readonly vault: Vault
  readonly slots: Bytes
  readonly kit: KeptKit
}

/** Steps 2 and 3 where the database changes: puts the record, moves this tab along, tells the others, and cleans up. */
export async function commit(workings: Workings, factory: IDBFactory, keys: Keys, made?: NewProfile): Change {
  const { ports, home, keeper, kept, hint, changed } = workings
  const former = namesIn(home.keys()).filter((name) => !namesIn(keys).includes(name))
  await writeKeys(ports, factory, keys)
  keeper.forget()
  kept.forget()
  if (made) {
    home.enter(keys, made.database, copyLocalKey(made.vault))
    closeVault(made.vault)
  } else home.follow(keys)
  workings.newEra()
  hint('locked')
  const read = await workings.attempt(() => keeper.refresh())
  if (read.ok) await workings.attempt(async () => ok(await kept.reload()))
  changed()
  void workings.askPersistence()
  await workings.attempt(async () =>
    ok(await removeAll(factory, await withLeftovers(workings, factory, keys, former))),
  )
  return read
}

/** Step 2 where only a slot changes. */
export async function replaceKeys(workings: Workings, factory: IDBFactory, keys: Keys): Change {
  const { ports, home, hint, changed } = workings
  if (workings.isShut()) return err(workings.problem('locked'))
  await writeKeys(ports, factory, keys)
  home.follow(keys)
  hint('kept')
  changed()
  return ok(undefined)
}

/** Runs a change in turn, with the record as it is by then. */
export async function inChange(
  workings: Workings,
  begun: number,
  work: (factory: IDBFactory) => Change,
): Change {
  const { ports, factory, inTurn, attempt, problem, era } = workings
  if (!factory || !ports.locks) return err(problem('store-unavailable'))
  const done = await inTurn(() =>
    attempt(async (): Change => {
      const here = await workings.follow()
      if (!here.ok) return here
      // Locked, or another's journal, since it was asked for.
      return era() === begun ? work(factory) : err({ code: 'wrong-state' })
    }),
  )
  // Half a database may lie there.
  if (!done.ok) await sweep(workings)
  return done
}

const namesIn = (keys: Keys): readonly string[] => (keys.kind === 'open' ? [keys.database] : keys.live)
