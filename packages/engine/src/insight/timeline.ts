import type { CheckIn, Episode, JournalState } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'

export type TimelineEntry =
  | { readonly kind: 'urge'; readonly episode: Episode }
  | { readonly kind: 'check-in'; readonly checkIn: CheckIn }

export interface TimelineDay {
  readonly day: LocalDate
  readonly entries: readonly TimelineEntry[]
}

/** Urges and check-ins by day, newest first. A check-in stands at the day it is about, also when it was kept a day later. */
export function timelineOf(state: JournalState): readonly TimelineDay[] {
  const entries: readonly TimelineEntry[] = [
    ...[...state.episodes.values()].map((episode) => ({ kind: 'urge', episode }) as const),
    ...[...state.checkIns.values()].map((checkIn) => ({ kind: 'check-in', checkIn }) as const),
  ]
  const days = new Map<LocalDate, TimelineEntry[]>()
  for (const entry of entries) {
    const { day } = sourceOf(entry)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
    .map(([day, ofDay]) => ({ day, entries: ofDay.sort(byNewest) }))
    .sort((a, b) => (a.day < b.day ? 1 : -1))
}

const sourceOf = (entry: TimelineEntry): Episode | CheckIn =>
  entry.kind === 'urge' ? entry.episode : entry.checkIn

function byNewest(a: TimelineEntry, b: TimelineEntry): number {
  const [first, second] = [sourceOf(a), sourceOf(b)]
  return second.at - first.at || (first.event < second.event ? 1 : -1)
}
