import { ok } from '@keertij/kernel'
import { readKeys, type Keys } from './keys.ts'
import { removeDatabase } from './moving.ts'
import type { DevicePorts } from './ports.ts'
import type { DeviceProblem } from './problem.ts'
import type { Workings } from './workings.ts'

/** Deletes what the record does not name. The lock of writing is taken only where there is something to delete. */
export async function sweep(workings: Workings): Promise<void> {
  const { ports, factory, home, inTurn, attempt } = workings
  if (!factory) return
  await attempt<unknown, DeviceProblem>(async () => {
    if ((await findLeftovers(ports, factory, home.keys())).length === 0) return ok(undefined)
    return inTurn(async () => {
      // The record itself decides: what this tab remembers may be what another one told it late.
      const keys = await readKeys(ports, factory)
      if (keys.ok) await removeAll(factory, await findLeftovers(ports, factory, keys.value))
      return keys
    })
  })
}

/** Sealed databases of this site that the record does not name: what a killed change of lock left behind. */
async function findLeftovers(
  ports: DevicePorts,
  factory: IDBFactory,
  keys: Keys,
): Promise<readonly string[]> {
  // A browser that does not list them keeps them until a change of lock, which knows the names.
  if (typeof factory.databases !== 'function') return []
  const live = keys.kind === 'open' ? [keys.database] : keys.live
  const names = (await factory.databases()).map(({ name = '' }) => name)
  return names.filter((name) => isSealed(ports, name) && !live.includes(name))
}

/** These, which a browser that lists nothing still has to delete, and whatever else is left over. */
export const withLeftovers = async (
  { ports }: Pick<Workings, 'ports'>,
  factory: IDBFactory,
  keys: Keys,
  names: readonly string[],
): Promise<readonly string[]> => [...new Set([...names, ...(await findLeftovers(ports, factory, keys))])]

const isSealed = ({ databaseName }: DevicePorts, name: string): boolean =>
  name.startsWith(`${databaseName}-`) && /^(?:1|[0-9a-f]{8})$/.test(name.slice(databaseName.length + 1))

/** Deletes databases; `blocked` when another tab holds one, which is empty then. Throws what IndexedDB throws. */
export async function removeAll(factory: IDBFactory, names: readonly string[]): Promise<'gone' | 'blocked'> {
  let outcome: 'gone' | 'blocked' = 'gone'
  for (const name of names) if ((await removeDatabase(factory, name)) === 'blocked') outcome = 'blocked'
  return outcome
}
