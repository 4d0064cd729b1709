import { COUNTRIES, LANGUAGES, type Country, type Language } from '@keertij/kernel'
import * as v from 'valibot'
import { readClear, writeClear } from './clear-store.ts'
import { deleteDatabase } from './database.ts'

/** The only values that lie in clear, because they are needed before anything is unlocked. */
export interface Preferences {
  readonly language: Language | undefined
  readonly country: Country | undefined
  readonly theme: Theme
  /** An `https:` address to leave to; empty is our own neutral page. */
  readonly exitSite: string
}
export const THEMES = ['device', 'morning', 'night'] as const
export type Theme = (typeof THEMES)[number]
export type PreferenceChange = { readonly [Name in keyof Preferences]?: Preferences[Name] }

export const defaultPreferences: Preferences = {
  language: undefined,
  country: undefined,
  theme: 'device',
  exitSite: '',
}

const exitSite = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.check((address) => URL.canParse(address) && new URL(address).protocol === 'https:'),
)
const schemas = {
  language: v.picklist(LANGUAGES),
  country: v.picklist(COUNTRIES),
  theme: v.picklist(THEMES),
  exitSite: v.union([v.literal(''), exitSite]),
}

/** Preferences as a file carries them: only those that were chosen. */
export const ChosenPreferences = v.object({
  language: v.exactOptional(schemas.language),
  country: v.exactOptional(schemas.country),
  theme: v.exactOptional(schemas.theme),
  exitSite: v.exactOptional(schemas.exitSite),
})
export type ChosenPreferences = v.InferOutput<typeof ChosenPreferences>

export const isExitSite = (address: string): boolean => v.is(schemas.exitSite, address)

const NAMES = ['language', 'country', 'theme', 'exitSite'] as const

/** What differs from the defaults. */
export const chosen = (preferences: Preferences): Partial<Record<keyof Preferences, string>> =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = preferences[name]
      return value === defaultPreferences[name] ? [] : [[name, value]]
    }),
  )

/** Reads what was chosen. A value that means nothing to this version counts as not chosen. Throws what IndexedDB throws. */
export async function readPreferences(factory: IDBFactory, name: string): Promise<Preferences> {
  const [language, country, theme, exit] = await readClear(factory, name, NAMES)
  return {
    language: known(schemas.language, language, undefined),
    country: known(schemas.country, country, undefined),
    theme: known(schemas.theme, theme, 'device'),
    exitSite: known(schemas.exitSite, exit, ''),
  }
}

function known<Value, Default>(
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
  otherwise: Default,
): Value | Default {
  const read = v.safeParse(schema, value)
  return read.success ? read.output : otherwise
}

/** Writes a change, durably; a value that is the default is taken out. Throws what IndexedDB throws. */
export async function writePreferences(
  factory: IDBFactory,
  name: string,
  change: PreferenceChange,
): Promise<void> {
  const touched = NAMES.filter((key) => Object.hasOwn(change, key))
  const valueOf = (key: keyof Preferences) =>
    change[key] === defaultPreferences[key] ? undefined : change[key]
  await writeClear(factory, name, new Map(touched.map((key) => [key, valueOf(key)])))
}

/** Deletes the database of clear preferences. */
export const erasePreferences = (factory: IDBFactory, name: string) => deleteDatabase(factory, name)
