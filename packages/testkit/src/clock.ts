import { instant, offset, type Clock, type Instant } from '@keertij/kernel'

export interface SeededClock extends Clock {
  /** Moves the time; negative sets the clock back. */
  advance(milliseconds: number): void
  /** The machine's clock is set to another time. */
  set(at: Instant): void
}

/** A clock that stands still until it is moved. `ahead` in minutes; Amsterdam in winter is 60. */
export function seededClock(start: string, ahead = 60): SeededClock {
  let now = Date.parse(start)
  return {
    now: () => instant(now),
    offset: () => offset(ahead),
    advance(milliseconds) {
      now += milliseconds
    },
    set(at) {
      now = at
    },
  }
}
