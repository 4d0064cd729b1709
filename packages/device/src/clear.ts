import {
  defaultPreferences,
  erasePreferences,
  readPreferences,
  writePreferences,
  type PreferenceChange,
  type Preferences,
} from './preferences.ts'

/** The preferences of this tab, and the store behind them. Reads and writes throw what the browser throws. */
export interface Clear {
  current(): Preferences
  reload(): Promise<void>
  change(change: PreferenceChange): Promise<void>
  /** Back to the defaults in this tab; what is on disk stays. */
  forget(): void
  /** Deletes the database. */
  erase(): Promise<'gone' | 'blocked'>
}

export function createClear(factory: IDBFactory | undefined, name: string): Clear {
  let current = defaultPreferences
  return {
    current: () => current,
    async reload() {
      if (factory) current = await readPreferences(factory, name)
    },
    async change(change) {
      if (factory) await writePreferences(factory, name, change)
      current = { ...current, ...change }
    },
    forget() {
      current = defaultPreferences
    },
    erase: async () => (factory ? erasePreferences(factory, name) : 'gone'),
  }
}
