import { LANGUAGES, type Language } from '@keertij/kernel'
import type { DirectoryEntry, Page, PagePlace, Source, Term } from '@keertij/programme'
import { WANTED } from '../shell/wanted.ts'
import { en } from './words.en.ts'
import { nl, type SiteWords } from './words.nl.ts'

/** Everything the public pages are made of. */
export interface Site {
  readonly pages: readonly Page[]
  readonly directory: readonly DirectoryEntry[]
  readonly sources: readonly Source[]
  readonly glossary: readonly Term[]
}

/** One public page, ready to be written: where it stands and what it says. */
export interface PublicPage {
  readonly id: string
  readonly language: Language
  /** With a slash at both ends: `/nl/schaamte/`. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** What stands in `body`. */
  readonly html: string
}

export const siteWords: Readonly<Record<Language, SiteWords>> = { nl, en }

/** The pages made from data, and home. */
export const HOME = 'pages/home'
export const FIND_HELP = 'pages/find-help'
export const WORDS = 'pages/words'
export const SOURCES = 'pages/sources'

/** How the texts are put together on the first page: everything written has its place in one of these. */
export const GROUPS = {
  understand: ['what-it-is', 'when-a-problem', 'causes', 'brain', 'shame'],
  onwards: ['way-out', 'kinds-of-help', 'sexologist'],
  beside: ['for-partners', 'for-friends', 'young-people'],
  particular: ['chemsex', 'faith', 'for-gps', 'easy'],
} as const
export type Group = keyof typeof GROUPS

/** Pages that have a door of their own. */
export const RECOGNISE = 'pages/recognise'
export const ABOUT = 'pages/about'

export const pageId = (name: string): string => `pages/${name}`

/** The address of a page in a language; home while the page is not there. */
export function pathOf(site: Site, id: string, language: Language): string {
  const { findHelp, wordsPage, sourcesPage } = siteWords[language]
  const made = { [FIND_HELP]: findHelp, [WORDS]: wordsPage, [SOURCES]: sourcesPage }[id]
  const slug = (made ?? site.pages.find((page) => page.id === id && page.language === language))?.slug
  return slug === undefined ? `/${language}/` : `/${language}/${slug}/`
}

export const otherLanguage = (language: Language): Language =>
  LANGUAGES.find((other) => other !== language) ?? language

const ADDRESSES = new Map(Object.entries(WANTED).map(([address, place]) => [place, `/${address}`]))

/** Where a page leads into the app. What stands behind `#` never leaves the browser. */
export const hrefOf = (place: PagePlace): string => ADDRESSES.get(place) ?? '/'
