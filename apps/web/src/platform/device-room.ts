import { browserPorts, openDevice, type Device, type DeviceProblem } from '@keertij/device'
import type { Result } from '@keertij/kernel'
import { clock } from './clock.ts'
import { stretch } from './stretch.ts'

export { tellSight, watchAway } from './away.ts'
export { keepOffline } from './keep-offline.ts'

/** Opens the device of this browser tab. A chunk of its own: the first tap of a first visit does not wait for it. */
export const openHere = (): Promise<Result<Device, DeviceProblem>> =>
  openDevice({ ...browserPorts(stretch), clock })
