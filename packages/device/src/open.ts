import { ok, type Result } from '@keertij/kernel'
import { backingUp } from './backing-up.ts'
import { carrying } from './carrying.ts'
import { changing } from './changing.ts'
import { createClear } from './clear.ts'
import { createCondensing } from './condensing.ts'
import type { ChangeReason, Device } from './device.ts'
import { drafting } from './drafting.ts'
import { erasing } from './erasing.ts'
import { createHome } from './home.ts'
import { createKeeper } from './keeper.ts'
import { createKept } from './kept.ts'
import { sweep } from './leftovers.ts'
import { locking } from './locking.ts'
import type { DevicePorts } from './ports.ts'
import type { DeviceProblem } from './problem.ts'
import { recording } from './recording.ts'
import { findFactory } from './session.ts'
import { createTurn } from './turn.ts'
import { keepingClips, sweepClips } from './keeping-clips.ts'
import { afterDeletion, createWorkings, listenToTabs, type Workings } from './workings.ts'

/** Opens what is on this device. Makes nothing: that waits for the first thing to save. */
export async function openDevice(ports: DevicePorts): Promise<Result<Device, DeviceProblem>> {
  const usable = await findFactory(ports)
  if (!usable.ok) return usable
  const factory = usable.value
  const listeners = new Set<(why: ChangeReason) => void>()
  let era = 0
  const newEra = () => void (era += 1)
  const changed = (why: ChangeReason = 'changed') => {
    if (why !== 'changed') newEra()
    for (const listener of listeners) listener(why)
  }
  const clear = createClear(factory, ports.databaseName)
  const home = createHome(ports)
  const keeper = createKeeper(ports, factory, home.place, (why) => {
    // The browser may have cut us off while the data is still there: show what there is now.
    if (why === 'lost') void workings.readAll().then(() => changed())
    else if (why === 'erased') void afterDeletion(workings)
    else changed()
  })
  const workings: Workings = createWorkings({
    ports,
    factory,
    home,
    clear,
    keeper,
    kept: createKept(keeper),
    changed,
    era: () => era,
    newEra,
    inTurn: createTurn(ports.locks),
  })
  const read = await workings.readAll()
  if (!read.ok) return read
  listenToTabs(workings)
  const condense = createCondensing(ports, keeper, workings.inTurn)
  listeners.add(() => void condense())
  void condense()
  void sweep(workings)
  void sweepClips(workings)
  const carry = carrying(workings)
  return ok({
    persistent: keeper.persistent,
    view: () => keeper.log().state(),
    history: async () => keeper.log().events(),
    unreadable: () => keeper.log().unreadable(),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    ...recording(workings),
    ...drafting(workings),
    ...keepingClips(workings),
    ...carry,
    ...erasing(workings),
    ...locking(workings),
    ...changing(workings),
    ...backingUp(workings, carry),
    preferences: clear.current,
    prefer: workings.prefer,
    persistence: workings.persistence,
    askPersistence: workings.askPersistence,
    refresh: workings.refresh,
  })
}
