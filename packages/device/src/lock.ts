import type { Result } from '@keertij/kernel'
import type { DeviceProblem, StoreProblem } from './problem.ts'

/** How a lock can be opened. Each lock has the kit, and a passphrase or a passkey or both. */
export const WAYS = ['passphrase', 'passkey', 'kit'] as const
export type Way = (typeof WAYS)[number]

/** What a person brings. Nothing of it is ever stored. */
export type Secret =
  /** As typed. Normalised (NFKC) and stretched with Argon2id before use. */
  | { readonly way: 'passphrase'; readonly text: string }
  /** 32 bytes that the authenticator's PRF gave. */
  | { readonly way: 'passkey'; readonly prf: Uint8Array }
  /** 24 words, as typed: case, spaces and line ends do not matter, four letters of each are enough. */
  | { readonly way: 'kit'; readonly words: string }

/** `none`: no lock on this device. `locked`: nothing can be read and nothing is recorded. */
export type LockState = 'none' | 'locked' | 'unlocked'

export interface LockView {
  readonly state: LockState
  /** The ways that open this profile; empty unless it is unlocked. */
  readonly ways: readonly Way[]
  /** How many people have a locked journal here: 0, 1 or 2. Whoever looks into the storage sees that too. */
  readonly profiles: number
}

export type KitProblem =
  /** Not 24 words. */
  | { readonly code: 'kit-count'; readonly count: number }
  /** The word at this place (from 0) is not in the list. */
  | { readonly code: 'kit-word'; readonly index: number }
  /** All words exist, and together they are no kit: one is wrong or two are swapped. */
  | { readonly code: 'kit-checksum' }

export type UnlockProblem =
  /** It opens none of the locks here. Says nothing about which. */
  | { readonly code: 'wrong-secret' }
  /** The passphrase could not be stretched: the worker did not come, or there is no memory for it. */
  | { readonly code: 'stretch-failed' }
  | KitProblem
  | DeviceProblem
  | StoreProblem

export type LockProblem =
  | UnlockProblem
  /** Needs an unlocked profile, or the reverse. */
  | { readonly code: 'wrong-state' }
  /** Two people use this device: the lock of one may not go while the other's journal is there. */
  | { readonly code: 'second-profile' }
  /** Both places are taken. */
  | { readonly code: 'full' }
  /** Shorter than 12 characters, or on the list of those that are guessed first. */
  | { readonly code: 'weak-passphrase'; readonly why: 'short' | 'common' }

/** A file that only the kit opens. */
export type BackupProblem =
  | KitProblem
  | { readonly code: 'not-a-backup' }
  | { readonly code: 'from-a-newer-version' }
  /** Another kit made this file, or it was changed. */
  | { readonly code: 'other-kit' }
  /** No kit was made yet. */
  | { readonly code: 'no-kit' }
  | StoreProblem

/** How long the app may be out of sight before it locks by itself. */
export const LOCK_AFTER = ['at-once', 'minute', 'five-minutes'] as const
export type LockAfter = (typeof LOCK_AFTER)[number]

/** Which lessons are offered: all of them, or only those that somebody cannot do without. */
export const PATHS = ['all', 'needed'] as const

/** Choices that say something about the person: sealed with the journal. Times in milliseconds since 1970. */
export interface Settings {
  readonly lockAfter: LockAfter
  /** When the last sealed backup was made. */
  readonly backedUpAt: number | undefined
  /** When the kit of this profile was made. */
  readonly kitMadeAt: number | undefined
  /** The lock was offered, and the answer was: not now. */
  readonly lockDeclined: boolean
  readonly path: (typeof PATHS)[number]
  /** The programme that somebody follows, by its id; the first one until they choose. */
  readonly programme: string | undefined
}

/** The verbs of the lock, as part of `Device`. Each change is atomic: killed anywhere, exactly the old or the new holds. */
export interface Locking {
  lock(): LockView
  /** Opens the profile that this secret fits. Tries every slot of the device in the same time, whoever it belongs to. */
  unlock(secret: Secret): Promise<Result<void, UnlockProblem>>
  /** Forgets keys and content in this tab and tells the other tabs to do the same. Without a lock it does nothing. */
  lockNow(): void
  /** A new kit, in memory only: it opens nothing until it is given to one of the verbs below. */
  newKit(): { readonly words: readonly string[] }
  /**
   * Sets the first lock: a new local key, everything sealed anew in a new database, the old one deleted. Where nothing was
   * kept yet, no open key was ever written.
   */
  setLock(ways: NewLock): Promise<Result<void, LockProblem>>
  /** Adds or replaces one way to unlock this profile. A new kit leaves older backup files to the older kit. */
  changeWay(secret: Secret): Promise<Result<void, LockProblem>>
  /** Takes a way out; never the kit, never the last one beside the kit. */
  removeWay(way: 'passphrase' | 'passkey'): Promise<Result<void, LockProblem>>
  /** Back to no lock: a new local key, everything sealed anew, the key in clear beside it. */
  removeLock(): Promise<Result<void, LockProblem>>
  /** A second person's empty journal with a lock of its own, unlocked when it is made. Asks that the first is locked. */
  addProfile(ways: NewLock): Promise<Result<void, LockProblem>>
  settings(): Settings
  keepSettings(change: Partial<Settings>): Promise<Result<void, StoreProblem>>
  /** Makes the kit of a profile without a lock, for its backup file. */
  keepKit(words: string): Promise<Result<void, KitProblem | StoreProblem>>
  /** Everything as one sealed file that only the kit opens; keeps `backedUpAt`. */
  backup(): Promise<Result<Uint8Array<ArrayBuffer>, BackupProblem>>
  /** Takes such a file in, as `importAll` does. An empty profile keeps its kit from here on. */
  restore(
    file: Uint8Array,
    words: string,
  ): Promise<Result<{ readonly events: number; readonly madeAt: number }, BackupProblem>>
}

export interface NewLock {
  /** A passphrase or a passkey; more can be added later. */
  readonly first: Extract<Secret, { readonly way: 'passphrase' | 'passkey' }>
  /** The words of the kit, proven by the person. */
  readonly kit: string
}
