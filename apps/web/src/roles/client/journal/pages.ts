import { timelineOf, typeOf, type TimelineItem, type TimelineType } from '@keertij/engine'
import type { JournalState } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'

export const PAGE_TYPES: readonly TimelineType[] = [
  'urge',
  'check-in',
  'slip',
  'trigger',
  'note',
  'thought',
  'spending',
]

/** What is shown of the journal: all of it, unless something is asked. */
export interface Asked {
  readonly type: TimelineType | undefined
  readonly trigger: string | undefined
  /** Nothing of after this day. */
  readonly upTo: LocalDate | undefined
}

/** The whole journal, newest day first. Put in order once for each state of the journal, however many ask. */
export const pagesOf = onceFor((state: JournalState): readonly TimelineItem[] =>
  timelineOf(state).flatMap(({ items }) => items),
)

export const pagesAsked = (
  pages: readonly TimelineItem[],
  { type, trigger, upTo }: Asked,
): readonly TimelineItem[] =>
  pages.filter(
    (page) =>
      (type === undefined || typeOf(page) === type) &&
      (trigger === undefined || triggersOf(page).includes(trigger)) &&
      (upTo === undefined || page.day <= upTo),
  )

/** What was named as the start of it. */
export function triggersOf(page: TimelineItem): readonly string[] {
  if (page.kind === 'check-in') return page.checkIn.halt
  return page.kind === 'page' && 'triggers' in page.page ? page.page.triggers : []
}

/** The texts of a page, in the order in which they are asked. */
export function textsOf(page: TimelineItem): readonly string[] {
  if (page.kind === 'check-in') return page.checkIn.note ? [page.checkIn.note] : []
  const helped = (page.episode?.eases ?? []).flatMap(({ helped }) => helped ?? [])
  return page.kind === 'urge' ? helped : [...wordsOn(page.page), ...helped]
}

/** The own words of an entry, as it stands now or as it stood. */
export const wordsOn = (entry: EntryWords): readonly string[] =>
  (entry.type === 'thought'
    ? [entry.situation, entry.thought, entry.feeling, entry.otherView]
    : [entry.text]
  ).filter((text) => text !== '')

type EntryWords =
  | {
      readonly type: 'thought'
      readonly situation: string
      readonly thought: string
      readonly feeling: string
      readonly otherView: string
    }
  | { readonly type: 'urge' | 'slip' | 'trigger' | 'note' | 'spending'; readonly text: string }

/** Every trigger that was ever named, most named first. */
export const triggersIn = onceFor((pages: readonly TimelineItem[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const trigger of pages.flatMap(triggersOf)) counts.set(trigger, (counts.get(trigger) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([trigger]) => trigger)
})

/** Months with something in them, `YYYY-MM`, newest first. */
export const monthsIn = (pages: readonly TimelineItem[]): readonly string[] => [
  ...new Set(pages.map(({ day }) => day.slice(0, 7))),
]

/** Pages by their day, in the order in which they come. */
export function byDay(
  pages: readonly TimelineItem[],
): readonly { readonly day: LocalDate; readonly pages: readonly TimelineItem[] }[] {
  const days = new Map<LocalDate, TimelineItem[]>()
  for (const page of pages) {
    const ofDay = days.get(page.day)
    if (ofDay) ofDay.push(page)
    else days.set(page.day, [page])
  }
  return [...days].map(([day, pages]) => ({ day, pages }))
}

/** Remembers what was made of a value for as long as the value itself is there. */
function onceFor<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>()
  return (from) => {
    const known = made.get(from)
    if (known !== undefined) return known
    const fresh = make(from)
    made.set(from, fresh)
    return fresh
  }
}
