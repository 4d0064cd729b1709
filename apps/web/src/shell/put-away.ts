import type { Device } from '@keertij/device'
import { blank } from '../platform/sight.ts'

/**
 * [Note: Locking is a reload] Keys and content are all over the memory of a running page: signals, closures, the document.
 * So locking writes what still waits, forgets the keys, and starts the page anew. What is not written by then was never
 * shown as saved.
 */

/** Writing before a lock never takes longer than this, in milliseconds. */
const PATIENCE = 2_000

const keepers = new Set<() => Promise<unknown>>()

/** `keep` writes what is only in memory; it is called before a lock. Returns how to stop. */
export function keepBeforeLock(keep: () => Promise<unknown>): () => void {
  keepers.add(keep)
  return () => void keepers.delete(keep)
}

/** Writes everything that waits, or as much as comes in time. */
export async function keepAll(): Promise<void> {
  const patience = new Promise((over) => setTimeout(over, PATIENCE))
  await Promise.race([Promise.allSettled([...keepers].map((keep) => keep())), patience])
}

/** Locks this device, and starts the page anew. Nothing shows from the first moment on. */
export async function lockAway(device: Device): Promise<void> {
  blank()
  await keepAll()
  device.lockNow()
}

/** The page without anything in it, on its way to a new start. Every tab does this when the device says that it is locked. */
export function startAnew(): void {
  blank()
  document.body.replaceChildren()
  location.reload()
}
