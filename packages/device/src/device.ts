import type { EventBody, JournalEvent, JournalState } from '@keertij/journal'
import type { Result } from '@keertij/kernel'
import type { Clip, NewClip } from './clip.ts'
import type { Locking } from './lock.ts'
import type { Draft, ImportProblem } from './portable.ts'
import type { PreferenceChange, Preferences } from './preferences.ts'
import type { EraseProblem, PreferenceProblem, StoreProblem } from './problem.ts'

/** What becomes of one draft. */
export interface DraftChange {
  readonly name: string
  /** Version of the text that it answers. */
  readonly content: string
  /** What to keep, seeing the value that lies there now, also from another tab. `undefined` drops the draft. */
  readonly change: (stored: unknown) => unknown
}

export interface RecordOptions {
  /** Drafts that are done with, dropped in the same transaction. */
  readonly dropDrafts?: readonly string[]
  /** A draft that is partly done with, changed in the same transaction. */
  readonly changeDraft?: DraftChange
}

export interface ClipOptions {
  /** Puts the id into the answer. */
  readonly changeDraft: DraftChange
  /** The id of the clip that this one takes the place of. */
  readonly replaces?: string
}

/**
 * Why the listeners are told: events or choices changed, everything was erased, or the journal was locked: here or in another
 * tab. What was shown of it is gone by then.
 */
export type ChangeReason = 'changed' | 'erased' | 'locked'

/** How long what is saved stays. Sizes in bytes, when the browser tells. */
export interface Persistence {
  /** False when everything lives in memory and goes with the tab. */
  readonly persistent: boolean
  /** True when the browser promised not to evict it by itself. */
  readonly persisted: boolean
  readonly usage?: number
  readonly quota?: number
}

/** How much a file added. What was here already is not counted and not changed. */
export interface Imported {
  readonly events: number
  readonly drafts: number
  readonly preferences: number
}

/** The journal of one person on one device. Locked it shows an empty state, and nothing is recorded: see `Locking`. */
export interface Device extends Locking {
  /** False when the browser keeps nothing: everything lives in memory and goes with the tab. */
  readonly persistent: boolean
  /** What the screens show. The same object until something changes. */
  view(): JournalState
  /** Every event, oldest first. */
  history(): Promise<readonly JournalEvent[]>
  /** How many lines of the log cannot be shown by this version. They are kept. */
  unreadable(): number
  /** Told after every change of events or preferences, by this tab or another. Returns how to stop. */
  subscribe(listener: (why: ChangeReason) => void): () => void
  /** Resolves ok only after the events are on disk; all or none of them. Not written when all was erased meanwhile. */
  record(
    bodies: EventBody | readonly EventBody[],
    options?: RecordOptions,
  ): Promise<Result<readonly JournalEvent[], StoreProblem>>
  /** What was being written under this name; nothing when it is not there or cannot be opened. */
  draft(name: string): Promise<Draft | undefined>
  /**
   * Keeps what is being written, over what lies there. `name` is what the screen calls it: the id of a lesson, or
   * `check-in/2026-02-02`; `content` the version of the text it answers.
   */
  keepDraft(name: string, value: unknown, content: string): Promise<Result<void, StoreProblem>>
  /** Keeps what is being written together with what other tabs wrote: reads and writes in one turn. */
  changeDraft(change: DraftChange): Promise<Result<void, StoreProblem>>
  dropDraft(name: string): Promise<Result<void, StoreProblem>>
  /**
   * Keeps a sound or a photo together with the draft whose answer names it: both, or neither. What it replaces is deleted in the same
   * transaction, so when it fails the former one is still there.
   */
  keepClip(clip: NewClip, options: ClipOptions): Promise<Result<void, StoreProblem>>
  /** A sound or photo that was kept; nothing when it is not on this device or cannot be opened. */
  clip(id: string): Promise<Clip | undefined>
  /** The ids of the sounds and photos that lie here. */
  clips(): Promise<readonly string[]>
  /** Deletes sounds and photos for good, and changes the draft that named one with them. What nothing names goes at each start by itself. */
  dropClips(
    ids: readonly string[],
    options?: Pick<RecordOptions, 'changeDraft'>,
  ): Promise<Result<void, StoreProblem>>
  preferences(): Preferences
  /** Keeps a choice, in clear; also in front of the lock. A value that is the default leaves nothing behind. */
  prefer(change: PreferenceChange): Promise<Result<void, PreferenceProblem>>
  /** Everything as readable JSON, sounds and photos apart: they stay on this device. */
  exportAll(): Promise<Result<string, StoreProblem>>
  /** Takes in an exported file, whole or not at all. Merges by event id; of a draft the newest stays. */
  importAll(text: string): Promise<Result<Imported, ImportProblem | StoreProblem>>
  /**
   * Everything gone from this device, in every tab: it can be used again as if new. With two profiles, and one of them
   * unlocked, only that one goes; in front of the lock both do.
   */
  erase(): Promise<Result<void, EraseProblem>>
  persistence(): Promise<Persistence>
  /** Asks the browser not to evict. Done by itself at the first save; true when promised. */
  askPersistence(): Promise<boolean>
  /** Reads what other tabs wrote. Hints do this by themselves; call it when a frozen tab wakes up. */
  refresh(): Promise<void>
}
