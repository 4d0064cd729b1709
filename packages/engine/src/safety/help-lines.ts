import type { Country, LocalDate } from '@keertij/kernel'
import type { DirectoryEntry } from '@keertij/programme'

/** Crisis lines of a country, of both while it is not set, in the order of the file. */
export const crisisLines = (
  directory: readonly DirectoryEntry[],
  country: Country | undefined,
): readonly DirectoryEntry[] => directory.filter((entry) => entry.crisis && isFor(entry, country))

/** The services that a text names, in the order of the text; those of another country are left out. */
export const helpEntries = (
  directory: readonly DirectoryEntry[],
  ids: readonly string[],
  country: Country | undefined,
): readonly DirectoryEntry[] =>
  ids.flatMap((id) => directory.filter((entry) => entry.id === id && isFor(entry, country)))

/** The entry should have been checked again by now. It is still shown, with its date. */
export const isExpired = (entry: DirectoryEntry, today: LocalDate): boolean => today > entry.expires

export const isFor = (entry: DirectoryEntry, country: Country | undefined): boolean =>
  country === undefined || entry.countries.includes(country)
