import type { Clock } from '@keertij/kernel'
import type { RandomBytes } from '@keertij/vault'

/** The part of `navigator.locks` that is used: one holder at a time, over all tabs. */
export interface Locks {
  request<Value>(name: string, work: () => Promise<Value>): Promise<Value>
}

/** The part of `BroadcastChannel` that is used. What is posted here reaches the other tabs, not this one. */
export interface Channel {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

/** The part of `navigator.storage` that is used. */
export interface StorageManager {
  persist(): Promise<boolean>
  persisted(): Promise<boolean>
  estimate(): Promise<{ readonly usage?: number; readonly quota?: number }>
}

/** Everything that the device asks of its surroundings. What a browser does not have is `undefined`, and that works too. */
export interface DevicePorts {
  /** Without it everything lives in memory until the tab closes. */
  readonly indexedDB: IDBFactory | undefined
  /** Name of the database of clear preferences; the sealed one has `-1` behind it. */
  readonly databaseName: string
  readonly clock: Clock
  readonly randomBytes: RandomBytes
  readonly locks: Locks | undefined
  readonly channel: Channel | undefined
  readonly storage: StorageManager | undefined
}
