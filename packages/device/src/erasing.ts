import { err, ok } from '@keertij/kernel'
import type { Device } from './device.ts'
import type { EraseProblem } from './problem.ts'
import type { Workings } from './workings.ts'

/** Takes everything away from this device. */
export function erasing(workings: Workings): Pick<Device, 'erase'> {
  const { keeper, clear, inTurn, attempt, hint, changed } = workings
  return {
    erase: () =>
      inTurn(() =>
        attempt<void, EraseProblem>(async () => {
          const sealed = await keeper.erase()
          clear.forget()
          hint('erased')
          changed('erased')
          const inClear = await clear.erase()
          return sealed === 'gone' && inClear === 'gone'
            ? ok(undefined)
            : err({ code: 'held-by-another-tab' })
        }),
      ),
  }
}
