import type { Country, LocalDate } from '@keertij/kernel'
import {
  CARE_LANGUAGES,
  CARE_TAGS,
  NEEDS,
  type CareLanguage,
  type DirectoryEntry,
  type Need,
} from '@keertij/programme'
import { crisisLines, isExpired, isFor } from '../safety/help-lines.ts'

/**
 * [Note: Finding care] What somebody chooses narrows the list of care, and never the crisis lines: those of the country, or of
 * both while none is chosen, stand on top whatever else was chosen. What nobody could confirm does not pass for a fact: a
 * service whose cost is unknown is not free, and one with a person's own doctor speaks whatever that doctor speaks.
 */
export interface CareFilter {
  readonly country: Country | undefined
  readonly need: Need | undefined
  readonly language: CareLanguage | undefined
  /** Only what is known to be free. */
  readonly free: boolean
  /** Without what carries a label of faith. */
  readonly withoutFaith: boolean
  /** Only what says of itself that it is there for LGBTQ+ people. */
  readonly lgbtq: boolean
}

/** What narrows the list. The country is no such choice: it says where somebody is. */
export const NARROWING = ['need', 'language', 'free', 'withoutFaith', 'lgbtq'] as const
export type Narrowing = (typeof NARROWING)[number]

/** Nothing chosen: everything that an open list may show. */
export const anyCare = (country: Country | undefined): CareFilter => ({
  country,
  need: undefined,
  language: undefined,
  free: false,
  withoutFaith: false,
  lgbtq: false,
})

export interface FoundCare {
  /** In the order of the file, expired or not: no choice but the country touches them. */
  readonly crisis: readonly DirectoryEntry[]
  /** Crisis lines that are for the chosen need, then what else fits; what should have been checked again stands last. */
  readonly found: readonly DirectoryEntry[]
  /** How many more would fit if they were free; whether they are is not known. */
  readonly costUnknown: number
}

export function findCare(
  directory: readonly DirectoryEntry[],
  filter: CareFilter,
  today: LocalDate,
): FoundCare {
  const crisis = crisisLines(directory, filter.country)
  const forNeed = crisis.filter(({ needs }) => filter.need !== undefined && needs.includes(filter.need))
  const care = openCare(directory, filter.country)
  const fits = care.filter((entry) => fitsIn(entry, filter))
  const [good, expired] = split(fits, (entry) => !isExpired(entry, today))
  const unsure = filter.free
    ? care.filter((entry) => entry.cost === 'unknown' && fitsIn(entry, { ...filter, free: false }))
    : []
  return { crisis, found: [...forNeed, ...good, ...expired], costUnknown: unsure.length }
}

/** What would be found with one choice less, where that is more than nothing. For when nothing was found. */
export function widerCare(
  directory: readonly DirectoryEntry[],
  filter: CareFilter,
  today: LocalDate,
): readonly { readonly without: Narrowing; readonly count: number }[] {
  return NARROWING.filter((choice) => isNarrowedBy(filter, choice)).flatMap((without) => {
    const count = findCare(directory, withoutChoice(filter, without), today).found.length
    return count === 0 ? [] : [{ without, count }]
  })
}

export function withoutChoice(filter: CareFilter, choice: Narrowing): CareFilter {
  return { ...filter, [choice]: anyCare(filter.country)[choice] }
}

export const isNarrowed = (filter: CareFilter): boolean =>
  NARROWING.some((choice) => isNarrowedBy(filter, choice))

const isNarrowedBy = (filter: CareFilter, choice: Narrowing): boolean =>
  filter[choice] !== undefined && filter[choice] !== false

/** What can be chosen there without finding nothing at all. */
export function choicesOf(
  directory: readonly DirectoryEntry[],
  country: Country | undefined,
): { readonly needs: readonly Need[]; readonly languages: readonly CareLanguage[] } {
  const entries = [...crisisLines(directory, country), ...openCare(directory, country)]
  return {
    needs: NEEDS.filter((need) => entries.some(({ needs }) => needs.includes(need))),
    languages: CARE_LANGUAGES.filter((each) => entries.some(({ languages }) => languages.includes(each))),
  }
}

/** What an open list may show below the crisis lines. */
const openCare = (
  directory: readonly DirectoryEntry[],
  country: Country | undefined,
): readonly DirectoryEntry[] =>
  directory.filter(
    (entry) => !entry.crisis && isFor(entry, country) && !entry.tags.includes(CARE_TAGS.afterViolenceCheck),
  )

function fitsIn(entry: DirectoryEntry, filter: CareFilter): boolean {
  const { needs, languages, cost, tags } = entry
  return (
    (filter.need === undefined || needs.includes(filter.need)) &&
    (filter.language === undefined || languages.length === 0 || languages.includes(filter.language)) &&
    (!filter.free || cost === 'free') &&
    (!filter.withoutFaith || !tags.includes(CARE_TAGS.faith)) &&
    (!filter.lgbtq || tags.includes(CARE_TAGS.lgbtq))
  )
}

function split<Item>(
  items: readonly Item[],
  first: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(first), items.filter((item) => !first(item))]
}
