import type { Locks } from './ports.ts'

/** Runs work when nobody else is writing. */
export type Turn = <Value>(work: () => Promise<Value>) => Promise<Value>

const LOCK = 'keertij-write'

/** One writer at a time: over all tabs with Web Locks, within this tab without. */
export function createTurn(locks: Locks | undefined): Turn {
  if (locks) return (work) => locks.request(LOCK, work)
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next
    return next
  }
}
