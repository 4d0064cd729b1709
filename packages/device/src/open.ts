import { ok, type Result } from '@keertij/kernel'
import { carrying } from './carrying.ts'
import { createClear } from './clear.ts'
import type { ChangeReason, Device } from './device.ts'
import { drafting } from './drafting.ts'
import { erasing } from './erasing.ts'
import { createKeeper } from './keeper.ts'
import type { DevicePorts } from './ports.ts'
import type { DeviceProblem } from './problem.ts'
import { recording } from './recording.ts'
import { findFactory } from './session.ts'
import { createTurn } from './turn.ts'
import { createWorkings, listenToTabs, type Workings } from './workings.ts'

/** Opens what is on this device. Makes nothing: that waits for the first thing to save. */
export async function openDevice(ports: DevicePorts): Promise<Result<Device, DeviceProblem>> {
  const usable = await findFactory(ports)
  if (!usable.ok) return usable
  const factory = usable.value
  const listeners = new Set<(why: ChangeReason) => void>()
  let erasures = 0
  const changed = (why: ChangeReason = 'changed') => {
    if (why === 'erased') erasures += 1
    for (const listener of listeners) listener(why)
  }
  const clear = createClear(factory, ports.databaseName)
  const keeper = createKeeper(ports, factory, (why) => {
    if (why === 'erased') clear.forget()
    // The browser may have cut us off while the data is still there: show what there is now.
    if (why === 'lost') void workings.readAll().then(() => changed())
    else changed(why === 'erased' ? 'erased' : 'changed')
  })
  const workings: Workings = createWorkings({
    ports,
    clear,
    keeper,
    changed,
    era: () => erasures,
    inTurn: createTurn(ports.locks),
  })
  const read = await workings.readAll()
  if (!read.ok) return read
  listenToTabs(workings)
  return ok({
    persistent: keeper.persistent,
    view: () => keeper.log().state(),
    events: () => keeper.log().events(),
    unreadable: () => keeper.log().unreadable(),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    ...recording(workings),
    ...drafting(workings),
    ...carrying(workings),
    ...erasing(workings),
    preferences: clear.current,
    prefer: workings.prefer,
    persistence: workings.persistence,
    askPersistence: workings.askPersistence,
    refresh: workings.refresh,
  })
}
