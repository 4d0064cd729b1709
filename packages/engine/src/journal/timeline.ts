import type {
  CheckIn,
  Episode,
  JournalEntry,
  JournalEvent,
  JournalState,
  KeptExercise,
} from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { dayNumber } from '../insight/calendar.ts'
import { ownWords } from '../plan/own-words.ts'

/** One line of the journal. `key` names it for good: in lists, in drafts, in search. */
export type TimelineItem = {
  readonly key: string
  /** The day it is about. */
  readonly day: LocalDate
  /** Minutes since midnight, where the time is known. A check-in is about a whole day and has none. */
  readonly minute: number | undefined
} & (
  | { readonly kind: 'urge'; readonly episode: Episode }
  | { readonly kind: 'check-in'; readonly checkIn: CheckIn }
  | {
      readonly kind: 'page'
      readonly page: JournalEntry
      /** The wave of now help about which the page says more. */
      readonly episode: Episode | undefined
      /** What was answered for this occasion, oldest first. */
      readonly answers: readonly KeptExercise[]
    }
)

export interface TimelineDay {
  readonly day: LocalDate
  /** Newest first. What has no time stands where it was written. */
  readonly items: readonly TimelineItem[]
}

/** Waves, check-ins and pages by the day they are about, newest first. A wave and the page about it are one line. */
export function timelineOf(state: JournalState): readonly TimelineDay[] {
  const days = new Map<LocalDate, Placed[]>()
  const place = (item: TimelineItem, at: number) => {
    const known = days.get(item.day)
    if (known === undefined) days.set(item.day, [{ item, at }])
    else known.push({ item, at })
  }
  for (const episode of state.episodes.values())
    if (!state.entries.has(episode.id)) place(ofWave(episode), episode.at)
  for (const [day, checkIn] of state.checkIns) place(ofCheckIn(day, checkIn), checkIn.at)
  const answers = byOccasion(state)
  for (const page of state.entries.values())
    place(ofPage(page, state.episodes.get(page.entry), answers.get(page.entry) ?? []), whenItWas(page))
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, placed]) => ({ day, items: placed.sort(byNewest).map(({ item }) => item) }))
}

/** What can be chosen to be shown. */
export type TimelineType = 'urge' | 'check-in' | JournalEntry['type']

export const typeOf = (item: TimelineItem): TimelineType =>
  item.kind === 'page' ? item.page.type : item.kind

export interface TimelineFilter {
  readonly types?: ReadonlySet<TimelineType>
  readonly from?: LocalDate
  readonly to?: LocalDate
  /** Only these, by key: what a search found. */
  readonly keys?: ReadonlySet<string>
}

/** The days with what the filter lets through; a day without anything is left out. */
export function filterTimeline(
  days: readonly TimelineDay[],
  { types, from, to, keys }: TimelineFilter,
): readonly TimelineDay[] {
  const isShown = (item: TimelineItem) =>
    (types === undefined || types.has(typeOf(item))) && (keys === undefined || keys.has(item.key))
  return days
    .filter(({ day }) => (from === undefined || day >= from) && (to === undefined || day <= to))
    .map(({ day, items }) => ({ day, items: items.filter(isShown) }))
    .filter(({ items }) => items.length > 0)
}

/**
 * Everything that a person wrote in one line of the journal, to search in. Triggers are ids or own words; `wordsFor` says what
 * the screen calls them.
 */
export function textOf(
  item: TimelineItem,
  wordsFor: (trigger: string) => string = (trigger) => trigger,
): string {
  const parts = partsOf(item, wordsFor)
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n')
}

/**
 * The events of one line: those to take out when it is taken out of the journal, edits and answers of its occasion included, so
 * that nothing older comes to light instead.
 */
export const eventsOf = (item: TimelineItem, history: readonly JournalEvent[]): readonly string[] =>
  history.filter((event) => isAbout(event, item)).map(({ id }) => id)

interface Placed {
  readonly item: TimelineItem
  readonly at: number
}

const byNewest = (a: Placed, b: Placed): number => b.at - a.at || (a.item.key < b.item.key ? 1 : -1)

const ofWave = (episode: Episode): TimelineItem => ({
  kind: 'urge',
  key: `urge/${episode.id}`,
  day: episode.day,
  minute: episode.minute,
  episode,
})

const ofCheckIn = (day: LocalDate, checkIn: CheckIn): TimelineItem => ({
  kind: 'check-in',
  key: `check-in/${day}`,
  day,
  minute: undefined,
  checkIn,
})

const ofPage = (
  page: JournalEntry,
  episode: Episode | undefined,
  answers: readonly KeptExercise[],
): TimelineItem => ({
  kind: 'page',
  key: `page/${page.entry}`,
  day: page.on.day,
  minute: page.on.minute,
  page,
  episode,
  answers,
})

const MINUTE = 60_000

/** The instant a page is about, by the clock it was written on; without a time, the instant it was first written. */
function whenItWas({ at, day, minute, on, since }: JournalEntry): number {
  if (on.minute === undefined) return since
  const written = dayNumber(day) * 1440 + minute
  return at + (dayNumber(on.day) * 1440 + on.minute - written) * MINUTE
}

function byOccasion(state: JournalState): ReadonlyMap<string, readonly KeptExercise[]> {
  const found = new Map<string, KeptExercise[]>()
  for (const kept of state.exercises.values()) {
    if (kept.occasion === undefined) continue
    const known = found.get(kept.occasion)
    if (known === undefined) found.set(kept.occasion, [kept])
    else known.push(kept)
  }
  for (const answers of found.values()) answers.sort((a, b) => a.at - b.at || (a.event < b.event ? -1 : 1))
  return found
}

function partsOf(item: TimelineItem, wordsFor: (trigger: string) => string): readonly string[] {
  if (item.kind === 'check-in') return [item.checkIn.note ?? '']
  const helped = (item.episode?.eases ?? []).map((ease) => ease.helped ?? '')
  if (item.kind === 'urge') return helped
  const answers = item.answers.flatMap((kept) => Object.values(kept.answers).flatMap(ownWords))
  return [...wordsOfPage(item.page, wordsFor), ...answers, ...helped]
}

function wordsOfPage(page: JournalEntry, wordsFor: (trigger: string) => string): readonly string[] {
  switch (page.type) {
    case 'urge':
    case 'slip':
    case 'trigger':
      return [page.text, ...page.triggers.map(wordsFor)]
    case 'note':
    case 'spending':
      return [page.text]
    case 'thought':
      return [page.situation, page.thought, page.feeling, page.otherView]
    default:
      return page satisfies never
  }
}

function isAbout(event: JournalEvent, item: TimelineItem): boolean {
  switch (event.kind) {
    case 'checkin.kept':
      return item.kind === 'check-in' && event.data.day === item.day
    case 'urge.rated':
    case 'urge.eased':
      return item.kind !== 'check-in' && event.data.episode === item.episode?.id
    case 'entry.kept':
      return item.kind === 'page' && event.data.entry === item.page.entry
    case 'exercise.kept':
      return item.kind === 'page' && event.data.occasion === item.page.entry
    default:
      return false
  }
}
