import { instant, offset, type Clock } from '@keertij/kernel'

/** The clock of this device, in the time zone that it is set to. */
export const clock: Clock = {
  now: () => instant(Date.now()),
  offset: (at) => offset(-new Date(at).getTimezoneOffset()),
}
