import type { Language } from '@keertij/kernel'
import type { Block, Place } from './lesson.ts'

/** Places in the app that a public page may lead to: they are the same for everybody, and say nothing about who comes. */
export const PAGE_PLACES = [
  'now-help',
  'recognise',
  'programme',
  'letter',
] as const satisfies readonly Place[]
export type PagePlace = (typeof PAGE_PLACES)[number]

/**
 * One public page in one language: it can be linked to, is read without scripts, asks nothing and holds nothing personal.
 */
export interface Page {
  /** `pages/what-it-is`. */
  readonly id: string
  readonly language: Language
  /** The last part of its address, in its own language. */
  readonly slug: string
  /** As a search engine shows it. */
  readonly title: string
  readonly description: string
  /** To read it. */
  readonly minutes: number
  readonly status: 'draft' | 'clinician-reviewed'
  /** Ids, in the order in which they are first used. */
  readonly sources: readonly string[]
  /** The page in easy language. Empty where the whole page is. */
  readonly easy: readonly Block[]
  readonly blocks: readonly Block[]
}
