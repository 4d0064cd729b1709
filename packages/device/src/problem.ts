/** Why something could not be written or read. What was saved before is as it was: a write happens whole or not at all. */
export interface StoreProblem {
  readonly code:
    /** The disk, or this site's part of it, is full. */
    | 'quota-exceeded'
    /** The browser refuses the store: closed, damaged, or made by a newer version of the app. */
    | 'store-unavailable'
    /** The browser broke the write off, for instance because the tab was going away. */
    | 'aborted'
    /** An event, sound or photo that could never be read back, such as an answer over the limit. Nothing was written. */
    | 'unacceptable-event'
    /** The journal is locked: nothing can be read and nothing is recorded. */
    | 'locked'
    | 'unknown'
  /** How many events of this journal are still safe as they were. */
  readonly kept: number
}

export type DeviceProblem =
  | { readonly code: 'store-unavailable' }
  /** The store or its key slot was made by a newer version of the app. It is left alone. */
  | { readonly code: 'from-a-newer-version' }
  /** There are sealed records and no usable key. */
  | { readonly code: 'key-damaged' }

export type PreferenceProblem =
  | StoreProblem
  /** Only `https:` addresses; anything else could run a script or open a file. */
  | { readonly code: 'unsafe-exit-site' }

export type EraseProblem =
  | StoreProblem
  /** All that was written is gone; the empty database goes when the last other tab closes. */
  | { readonly code: 'held-by-another-tab' }

const codeByName: Readonly<Record<string, StoreProblem['code']>> = {
  QuotaExceededError: 'quota-exceeded',
  AbortError: 'aborted',
  InvalidStateError: 'store-unavailable',
  SecurityError: 'store-unavailable',
  NotFoundError: 'store-unavailable',
  VersionError: 'store-unavailable',
  UnknownError: 'store-unavailable',
}

/** The name of what the browser threw, as IndexedDB documents it. */
export const errorName = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : 'Error')

/** What IndexedDB threw, as a code. */
export const storeProblem = (thrown: unknown, kept: number): StoreProblem => ({
  code: codeByName[errorName(thrown)] ?? 'unknown',
  kept,
})
