import { err, ok, type Result } from '@keertij/kernel'
import { dropLane } from '@keertij/vault'
import type { Device } from './device.ts'
import { freshName, readKeys, writeKeys, type Keys } from './keys.ts'
import { removeAll, withLeftovers } from './leftovers.ts'
import type { EraseProblem } from './problem.ts'
import type { Workings } from './workings.ts'

type Erasure = Promise<Result<void, EraseProblem>>
type Locked = Extract<Keys, { kind: 'locked' }>

/** Takes everything away from this device, or one of two profiles. */
export function erasing(workings: Workings): Pick<Device, 'erase'> {
  const { home, inTurn, attempt, follow, problem } = workings
  return {
    erase: () =>
      inTurn(() =>
        attempt<void, EraseProblem>(async () => {
          const wasShut = workings.isShut()
          const here = await follow()
          // Locked by another tab a moment ago: everything was not what was asked for.
          if (here.ok && here.value === 'moved' && !wasShut) return err(problem('aborted'))
          const [keys, place] = [home.keys(), home.place()]
          if (keys.kind === 'locked' && keys.live.length > 1 && place.kind === 'unlocked')
            return eraseProfile(workings, keys, place.database)
          return eraseAll(workings)
        }),
      ),
  }
}

/** The other profile stays as it is, and comes to the front of the table. */
async function eraseProfile(workings: Workings, keys: Locked, database: string): Erasure {
  const { ports, factory, home, hint, changed, forget } = workings
  if (!factory) return eraseAll(workings)
  const live = keys.live.filter((name) => name !== database)
  const left: Keys = {
    ...keys,
    live,
    slots: dropLane(keys.slots, keys.live.indexOf(database), ports.randomBytes),
  }
  await writeKeys(ports, factory, left)
  forget()
  home.follow(left)
  hint('locked')
  changed('erased')
  return outcome(await removeAll(factory, await withLeftovers(workings, factory, left, [database])))
}

async function eraseAll(workings: Workings): Erasure {
  const { ports, factory, home, keeper, clear, hint, changed, forget } = workings
  const named = home.keys()
  const next: Keys = { kind: 'open', database: freshName(ports) }
  // From here on nothing of it counts any more, also when the rest is cut off.
  if (factory && named.kind === 'locked') await writeKeys(ports, factory, next)
  else {
    const found = await keeper.session()
    if (found.ok) await found.value?.store.clear()
  }
  const known = named.kind === 'open' ? [named.database] : named.live
  forget()
  home.follow(next)
  clear.forget()
  hint('erased')
  changed('erased')
  if (!factory) return ok(undefined)
  const sealed = await removeAll(factory, await withLeftovers(workings, factory, next, known))
  const inClear = await clear.erase()
  const reading = home.reading()
  const now = await readKeys(ports, factory)
  if (now.ok) home.follow(now.value, reading)
  return outcome(sealed === 'gone' ? inClear : sealed)
}

const outcome = (left: 'gone' | 'blocked'): Result<void, EraseProblem> =>
  left === 'gone' ? ok(undefined) : err({ code: 'held-by-another-tab' })
