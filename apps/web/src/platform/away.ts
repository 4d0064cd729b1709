import type { LockAfter } from '@keertij/device'
import { guardSight } from './sight.ts'

/** How long somebody may be away, in milliseconds. */
const STAYS: Readonly<Record<LockAfter, number>> = {
  'at-once': 0,
  minute: 60_000,
  'five-minutes': 5 * 60_000,
}

/** Somebody who was sent away by us, to choose a file or to print, is expected back within this, in milliseconds. */
const EXPECTED = 2 * 60_000

/** How long the app stays open out of sight, in milliseconds. */
export const staysOpen = (after: LockAfter, expected: boolean): number =>
  expected ? Math.max(STAYS[after], EXPECTED) : STAYS[after]

/** Times in milliseconds since 1970. A clock that went back tells nothing, so then it locks as well. */
export const isLockDue = (since: number, now: number, stays: number): boolean =>
  now < since || now - since >= stays

export interface Watched {
  now(): number
  /** The choice of the person; nothing while there is no open lock. */
  lockAfter(): LockAfter | undefined
  lock(): void
  /** Another tab of the app is being looked at, or was until a moment ago. */
  inSightElsewhere(): Promise<boolean>
}

/** Whoever is sent away goes within this, in milliseconds; on a desk the page may stay in sight all the while. */
const GOES_WITHIN = 10_000

let expected = false
let forgetting: ReturnType<typeof setTimeout> | undefined

/** What was tapped sends the person away for a moment: a file to choose, a sheet to print. */
export function expectBack(): void {
  expected = true
  clearTimeout(forgetting)
  forgetting = setTimeout(() => (expected = false), GOES_WITHIN)
}

/** What could not lock yet is looked at again after this long, in milliseconds. */
const AGAIN = 10_000
/** How often a page in sight looks whether the device slept, in milliseconds. */
const BEAT = 30_000

/**
 * Locks when the app was out of sight for too long. Timers of a hidden page may be slowed down or stopped, so the clock is
 * looked at when it comes back as well; and a computer that sleeps may leave the page in sight all night.
 */
export function watchAway(watched: Watched): void {
  let since: number | undefined
  let sent = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let seen = watched.now()
  /** True when it locks. The choice is asked now: the lock may have been opened after the page went out of sight. */
  const lockIfDue = async (): Promise<boolean> => {
    const after = watched.lockAfter()
    if (since === undefined || after === undefined) return false
    if (!isLockDue(since, watched.now(), staysOpen(after, sent))) return false
    if (await watched.inSightElsewhere()) return false
    watched.lock()
    return true
  }
  const lookAfter = (delay: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      void lockIfDue().then((locks) => {
        if (!locks && since !== undefined) lookAfter(AGAIN)
      })
    }, delay)
  }
  guardSight({
    left() {
      since = watched.now()
      sent = expected
      const after = watched.lockAfter()
      lookAfter(after === undefined ? AGAIN : staysOpen(after, sent))
    },
    async mayShow() {
      if (await lockIfDue()) return false
      clearTimeout(timer)
      since = undefined
      expected = false
      seen = watched.now()
      return true
    },
  })
  setInterval(() => {
    const [after, before] = [watched.lockAfter(), seen]
    seen = watched.now()
    if (since !== undefined || after === undefined) return
    if (isLockDue(before, seen, BEAT + Math.max(staysOpen(after, false), EXPECTED))) watched.lock()
  }, BEAT)
}

const IN_SIGHT = 'keertij-in-sight'
/** A tab that goes out of sight still counts for this long, so that going to another tab is not going away. In ms. */
const LINGERS = 1_500

/**
 * Tells the other tabs of this browser that this one is in sight, and asks whether one of them is. A tab that was left open
 * behind another must not lock the one in which somebody writes.
 */
export function tellSight(): () => Promise<boolean> {
  const { locks } = navigator
  if (!locks) return () => Promise.resolve(false)
  let letGo: (() => void) | undefined
  let letting: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    clearTimeout(letting)
    if (document.visibilityState === 'hidden') {
      letting = setTimeout(() => {
        letGo?.()
        letGo = undefined
      }, LINGERS)
    } else if (!letGo) {
      const held = new Promise<void>((go) => (letGo = go))
      void locks.request(IN_SIGHT, { mode: 'shared' }, () => held).catch(() => undefined)
    }
  }
  look()
  document.addEventListener('visibilitychange', look)
  return async () => {
    const { held = [] } = await locks.query().catch((): LockManagerSnapshot => ({}))
    const own = letGo ? 1 : 0
    return held.filter(({ name }) => name === IN_SIGHT).length > own
  }
}
