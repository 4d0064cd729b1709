import type { ChangeReason, Device, LockView, Preferences, Settings, StoreProblem } from '@keertij/device'
import { emptyState } from '@keertij/journal'
import { err, type Result } from '@keertij/kernel'
import { signal } from '@preact/signals'

const NOTHING_CHOSEN: Preferences = { language: undefined, country: undefined, theme: 'device', exitSite: '' }
const NO_LOCK: LockView = { state: 'none', ways: [], profiles: 0 }
const NOTHING_SET: Settings = {
  lockAfter: 'five-minutes',
  backedUpAt: undefined,
  kitMadeAt: undefined,
  lockDeclined: false,
  path: 'all',
  programme: undefined,
}
const CLOSED: StoreProblem = { code: 'store-unavailable', kept: 0 }

/**
 * A device that is still to be opened. Until then it shows an empty journal, which is true where nothing was ever kept, and
 * everything that is done waits for the real one. So the first tap, and now help, work before the cryptography came.
 * `open` is called when something is done; it must give the same device each time.
 */
export function deferDevice(open: () => Promise<Result<Device, unknown>>): Device {
  // A signal, so that a screen that says how long things are kept hears of it.
  const found = signal<Device | undefined>(undefined)
  const listeners = new Set<(why: ChangeReason) => void>()
  const tell = (why: ChangeReason): void => {
    for (const listener of listeners) listener(why)
  }
  const opening = async (): Promise<Result<Device, unknown>> => {
    const result = await open()
    if (!result.ok || found.peek()) return result
    found.value = result.value
    result.value.subscribe(tell)
    tell('changed')
    return result
  }
  const later = async <Value>(use: (device: Device) => Promise<Value>, otherwise: Value): Promise<Value> => {
    const result = await opening()
    return result.ok ? use(result.value) : otherwise
  }
  return {
    get persistent() {
      return found.value?.persistent ?? true
    },
    view: () => found.peek()?.view() ?? emptyState,
    history: () => later((device) => device.history(), []),
    unreadable: () => found.peek()?.unreadable() ?? 0,
    preferences: () => found.peek()?.preferences() ?? NOTHING_CHOSEN,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    record: (bodies, options) => later((device) => device.record(bodies, options), err(CLOSED)),
    draft: (name) => later((device) => device.draft(name), undefined),
    keepDraft: (name, value, content) =>
      later((device) => device.keepDraft(name, value, content), err(CLOSED)),
    changeDraft: (change) => later((device) => device.changeDraft(change), err(CLOSED)),
    keepClip: (clip, options) => later((device) => device.keepClip(clip, options), err(CLOSED)),
    clip: (id) => later((device) => device.clip(id), undefined),
    clips: () => later((device) => device.clips(), []),
    dropClips: (ids, options) => later((device) => device.dropClips(ids, options), err(CLOSED)),
    dropDraft: (name) => later((device) => device.dropDraft(name), err(CLOSED)),
    prefer: (change) => later((device) => device.prefer(change), err(CLOSED)),
    exportAll: () => later((device) => device.exportAll(), err(CLOSED)),
    importAll: (text) => later((device) => device.importAll(text), err(CLOSED)),
    erase: () => later((device) => device.erase(), err(CLOSED)),
    persistence: () => later((device) => device.persistence(), { persistent: false, persisted: false }),
    askPersistence: () => later((device) => device.askPersistence(), false),
    refresh: () => later((device) => device.refresh(), undefined),
    lock: () => found.value?.lock() ?? NO_LOCK,
    unlock: (secret) => later((device) => device.unlock(secret), err(CLOSED)),
    lockNow: () => found.peek()?.lockNow(),
    newKit() {
      const device = found.peek()
      if (!device) throw new Error('Words are made on an open device only')
      return device.newKit()
    },
    setLock: (ways) => later((device) => device.setLock(ways), err(CLOSED)),
    changeWay: (secret) => later((device) => device.changeWay(secret), err(CLOSED)),
    removeWay: (way) => later((device) => device.removeWay(way), err(CLOSED)),
    removeLock: () => later((device) => device.removeLock(), err(CLOSED)),
    addProfile: (ways) => later((device) => device.addProfile(ways), err(CLOSED)),
    settings: () => found.peek()?.settings() ?? NOTHING_SET,
    keepSettings: (change) => later((device) => device.keepSettings(change), err(CLOSED)),
    keepKit: (words) => later((device) => device.keepKit(words), err(CLOSED)),
    backup: () => later((device) => device.backup(), err(CLOSED)),
    restore: (file, words) => later((device) => device.restore(file, words), err(CLOSED)),
  }
}

/** Nothing was ever kept in this browser: neither choices nor a journal. False where the browser does not tell. */
export async function isBlank(): Promise<boolean> {
  if (typeof indexedDB === 'undefined' || !indexedDB.databases) return false
  const databases = await indexedDB.databases().catch(() => undefined)
  return databases !== undefined && !databases.some(({ name }) => name?.startsWith('keertij'))
}
