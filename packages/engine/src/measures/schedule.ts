import type { JournalState } from '@keertij/journal'
import { addDays, addMonths, daysBetween, type Language, type LocalDate } from '@keertij/kernel'
import { MEASURE_MOMENTS, type Measure, type MeasureMoment } from '@keertij/programme'

const WEEK = 7

/** Weeks after the start; what follows are months after the end of week 12. */
const WEEKS: Readonly<Partial<Record<MeasureMoment, number>>> = {
  start: 0,
  'week-3': 3,
  'week-6': 6,
  'week-12': 12,
}
const MONTHS: Readonly<Partial<Record<MeasureMoment, number>>> = {
  'month-1': 1,
  'month-3': 3,
  'month-6': 6,
}

/** Days that the last moment stays open; the others do until the next one. */
const LAST_STAYS = 8 * WEEK

/** Days in which a questionnaire is not asked again: the longest of them look back over two weeks. */
export const MEASURE_REST = 2 * WEEK

/** The day on which a moment begins. */
export function momentDay(start: LocalDate, moment: MeasureMoment): LocalDate {
  const months = MONTHS[moment]
  return months === undefined
    ? addDays(start, WEEK * (WEEKS[moment] ?? 0))
    : addMonths(addDays(start, WEEK * (WEEKS['week-12'] ?? 0)), months)
}

/** The day from which moments are counted: that of the first finished lesson or of the first questionnaire. */
export function measureStart(state: JournalState): LocalDate | undefined {
  const days = [...state.measures.values()].flatMap((kept) => kept[0]?.day ?? [])
  const all = state.firstLesson === undefined ? days : [...days, state.firstLesson]
  return all.sort()[0]
}

export interface OpenMoment {
  readonly moment: MeasureMoment
  readonly from: LocalDate
}

/** The moment that is open on a day: the last one that began. None before the start and long after the end. */
export function momentOn(start: LocalDate, today: LocalDate): OpenMoment | undefined {
  const begun = MEASURE_MOMENTS.map((moment) => ({ moment, from: momentDay(start, moment) })).filter(
    ({ from }) => from <= today,
  )
  const open = begun.at(-1)
  if (open === undefined) return undefined
  const past = begun.length === MEASURE_MOMENTS.length && daysBetween(open.from, today) >= LAST_STAYS
  return past ? undefined : open
}

export interface MeasuresDue extends OpenMoment {
  /** In the order of the pack; at least one. */
  readonly measures: readonly Measure[]
}

/**
 * What is asked today: the questionnaires of the moment that is open, in a language in which their wording is there, that were not
 * answered since it began nor in the two weeks before today. Nothing before a lesson was finished.
 */
export function measureDue(
  state: JournalState,
  today: LocalDate,
  measures: readonly Measure[],
  language: Language,
): MeasuresDue | undefined {
  const start = measureStart(state)
  const open = start === undefined ? undefined : momentOn(start, today)
  if (open === undefined) return undefined
  const due = measures.filter(({ id, moments, texts }) => {
    const last = state.measures.get(id)?.at(-1)?.day
    return (
      moments.includes(open.moment) &&
      texts[language] !== undefined &&
      (last === undefined || (last < open.from && daysBetween(last, today) >= MEASURE_REST))
    )
  })
  return due.length === 0 ? undefined : { ...open, measures: due }
}
