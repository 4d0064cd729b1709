/**
 * The device: where journal, vault and local store meet, and nothing else does. A person's step goes in as an event, is
 * sealed, and comes back as what the screens show. It works alone: no network, no account.
 *
 * `docs/storage.md` names every database, store and key.
 */
export { browserPorts } from './browser.ts'
export type { ChangeReason, Device, DraftChange, Imported, Persistence, RecordOptions } from './device.ts'
export { openDevice } from './open.ts'
export type { Draft, ImportProblem } from './portable.ts'
export type { Channel, DevicePorts, Locks, StorageManager } from './ports.ts'
export {
  defaultPreferences,
  THEMES,
  type PreferenceChange,
  type Preferences,
  type Theme,
} from './preferences.ts'
export type { DeviceProblem, EraseProblem, PreferenceProblem, StoreProblem } from './problem.ts'
