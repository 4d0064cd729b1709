/**
 * The device: where journal, vault and local store meet, and nothing else does. A person's step goes in as an event, is
 * sealed, and comes back as what the screens show. It works alone: no network, no account.
 *
 * `docs/storage.md` names every database, store and key.
 */
export { browserPorts } from './browser.ts'
export type { Clip, NewClip } from './clip.ts'
export type {
  ChangeReason,
  ClipOptions,
  Device,
  DraftChange,
  Imported,
  Persistence,
  RecordOptions,
} from './device.ts'
export {
  LOCK_AFTER,
  WAYS,
  type BackupProblem,
  type KitProblem,
  type LockAfter,
  type Locking,
  type LockProblem,
  type LockState,
  type LockView,
  type NewLock,
  type Secret,
  type Settings,
  type UnlockProblem,
  type Way,
} from './lock.ts'
export { openDevice } from './open.ts'
/** For the screens that ask for them: a passphrase is judged, and a kit read, before a verb of the device gets it. */
export { passphraseProblem, readKit, suggestPassphrase } from '@keertij/vault'
export type { Draft, ImportProblem } from './portable.ts'
export type { Channel, DevicePorts, Locks, StorageManager, Stretch } from './ports.ts'
export {
  defaultPreferences,
  THEMES,
  type PreferenceChange,
  type Preferences,
  type Theme,
} from './preferences.ts'
export type { DeviceProblem, EraseProblem, PreferenceProblem, StoreProblem } from './problem.ts'
