import type { Episode, JournalEntry, JournalState } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { dayNumber, weekdayOf } from './calendar.ts'
import { HEAVY, type Weekday } from './insight.ts'

/** One urge or slip, when it was on the person's own calendar and clock. */
export interface Moment {
  /** Days since 1970-01-01. */
  readonly dayNumber: number
  readonly weekday: Weekday
  /** Nothing while only the day is known. */
  readonly hour: number | undefined
  /** A slip, or an urge of HEAVY and more. */
  readonly heavy: boolean
}

/**
 * Every urge and slip once: waves of now help by their first rating, and pages of the journal. A page with the id of a wave
 * says more about that wave, so that its day, hour and rating go before. In no particular order.
 */
export function momentsOf(state: JournalState): readonly Moment[] {
  const moments: Moment[] = []
  for (const wave of state.episodes.values())
    if (!isMoment(state.entries.get(wave.id))) moments.push(ofWave(wave))
  for (const page of state.entries.values()) if (isMoment(page)) moments.push(ofPage(page, state))
  return moments
}

type MomentPage = Extract<JournalEntry, { type: 'urge' | 'slip' }>

const isMoment = (page: JournalEntry | undefined): page is MomentPage =>
  page?.type === 'urge' || page?.type === 'slip'

/** Also of a page that only names triggers: was it heavy? */
export const isHeavy = (page: JournalEntry): boolean =>
  page.type === 'slip' || (page.type === 'urge' && page.rating >= HEAVY)

const ofWave = ({ day, minute, rating }: Episode): Moment => momentOn(day, minute, rating >= HEAVY)

/** A page that leaves the hour open about a wave of that same day keeps the hour of the wave. */
const ofPage = (page: MomentPage, state: JournalState): Moment =>
  momentOn(page.on.day, page.on.minute ?? minuteOfWave(page, state.episodes.get(page.entry)), isHeavy(page))

const minuteOfWave = (page: MomentPage, wave: Episode | undefined): number | undefined =>
  wave?.day === page.on.day ? wave.minute : undefined

function momentOn(day: LocalDate, minute: number | undefined, heavy: boolean): Moment {
  const number = dayNumber(day)
  const hour = minute === undefined ? undefined : Math.floor(minute / 60)
  return { dayNumber: number, weekday: weekdayOf(number), hour, heavy }
}
