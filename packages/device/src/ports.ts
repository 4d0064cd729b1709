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

/** 32 bytes from a normalised passphrase and the salt of this device: Argon2id, in a worker. Rejects when it cannot. */
export type Stretch = (passphrase: string, salt: Uint8Array) => Promise<Uint8Array>

/** Everything that the device asks of its surroundings. What a browser does not have is `undefined`, and that works too. */
export interface DevicePorts {
  /** Without it everything lives in memory until the tab closes. */
  readonly indexedDB: IDBFactory | undefined
  /** Name of the clear database; a sealed one has `-1` or eight random hexadecimal digits behind it. */
  readonly databaseName: string
  readonly clock: Clock
  readonly randomBytes: RandomBytes
  readonly locks: Locks | undefined
  readonly channel: Channel | undefined
  readonly storage: StorageManager | undefined
  /** Resolves when the browser has nothing better to do. Without it no snapshot is written. */
  readonly idle?: () => Promise<void>
  /** Without it no passphrase can be set or tried. */
  readonly stretch: Stretch | undefined
}
