import { PHASE_LENGTHS, type JournalState, type PhaseLength, type StopDate } from '@keertij/journal'
import { addDays, addMonths, daysBetween, type LocalDate } from '@keertij/kernel'
import { isClosed } from '../safety/gate-effects.ts'
import { slipDays } from '../progress/days-in-line.ts'

/**
 * [Note: Phases by date]
 *
 * What often comes after stopping with chemsex, as Mainline describes it from what people told: the crash, the pink cloud, the
 * wall, adjustment, recovery. The lengths are practice and were never measured, so each can be changed, they overlap, and
 * nothing here says what will come to this person (ADR 0018). They count from the first day without and from nothing else:
 * a slip, a mood or an answer moves no phase and takes no day away.
 */
export const PHASES = [...PHASE_LENGTHS, 'recovery'] as const
export type PhaseName = (typeof PHASES)[number]

/** Days that a phase takes in practice, and how many of them run together with the one after it. */
export const IN_PRACTICE: Readonly<Record<PhaseLength, { readonly days: number; readonly overlap: number }>> =
  {
    crash: { days: 14, overlap: 4 },
    cloud: { days: 42, overlap: 7 },
    wall: { days: 77, overlap: 28 },
    adjustment: { days: 91, overlap: 7 },
  }

export interface PhaseSpan {
  readonly phase: PhaseName
  /** Days after the stop date, counted from 0; the last phase has no end. */
  readonly from: number
  readonly to: number | undefined
}

/** Where each phase lies, in order: one begins before the one before it ends. */
export function phaseSpans(lengths: StopDate['lengths'] = {}): readonly PhaseSpan[] {
  let from = 0
  const spans = PHASE_LENGTHS.map((phase): PhaseSpan => {
    const { days, overlap } = IN_PRACTICE[phase]
    const length = lengths[phase] ?? days
    const span = { phase, from, to: from + length - 1 }
    from += length - Math.min(overlap, Math.floor(length / 2))
    return span
  })
  return [...spans, { phase: 'recovery', from, to: undefined }]
}

export type PhaseToday =
  /** The day chosen lies ahead. */
  | { readonly at: 'before'; readonly days: number }
  | {
      readonly at: 'phase'
      /** The one that began last. */
      readonly phase: PhaseName
      /** One that has not ended yet beside it. */
      readonly still: PhaseName | undefined
      /** Days since the stop date; the first is 0. */
      readonly day: number
      /** Days since this phase began; the first is 0. */
      readonly dayOf: number
    }

/** Where somebody is today by their stop date; nothing without one. */
export function phaseOn({ stopDate }: JournalState, today: LocalDate): PhaseToday | undefined {
  if (stopDate === undefined) return undefined
  const day = daysBetween(stopDate.day, today)
  if (day < 0) return { at: 'before', days: -day }
  const now = phaseSpans(stopDate.lengths).filter(
    ({ from, to }) => from <= day && (to === undefined || day <= to),
  )
  const last = now.at(-1)
  if (last === undefined) return undefined
  return { at: 'phase', phase: last.phase, still: now.at(-2)?.phase, day, dayOf: day - last.from }
}

/** So long after a day of use a body may have a small crash of its own. */
const SMALL_CRASH = 3

/** The red flags are asked today: in the crash, and in the days after a slip. */
export function asksRedFlags(state: JournalState, today: LocalDate): boolean {
  const now = phaseOn(state, today)
  if (now?.at !== 'phase') return false
  if (now.phase === 'crash' || now.still === 'crash') return true
  return [...slipDays(state)].some((day) => day <= today && daysBetween(day, today) <= SMALL_CRASH)
}

/** So many days around it the year is named. */
const YEAR_FOR = 7

/** A year since the stop date, on the day and the week after it; each later year as well. How many years, or nothing. */
export function yearsOn({ stopDate }: JournalState, today: LocalDate): number | undefined {
  if (stopDate === undefined) return undefined
  const years = Math.floor(daysBetween(stopDate.day, today) / 365)
  if (years < 1) return undefined
  const on = addMonths(stopDate.day, 12 * years)
  return on <= today && today < addDays(on, YEAR_FOR) ? years : undefined
}

/**
 * Whether a stop date may be chosen.
 * `closed`: a safety answer closed it, or the exercises; a doctor comes first. `unasked`: somebody meant to ask a doctor first.
 * `ask`: the safety questions come first. `alone`: who had a psychosis, a depression or suicidality first says whom they speak to
 * each day, or that they do not want that; "none of these" after another answer does not take that away.
 */
export type StopDateOpen = 'open' | 'closed' | 'unasked' | 'ask' | 'alone'

/** Of the question on what one had before. */
const NOTHING_BEFORE = new Set(['none', 'corrected'])
/** Of the question whom one speaks to each day. */
const SPOKEN_TO = new Set(['have', 'doctor', 'arranged', 'refuse'])

export function stopDateOpen(state: JournalState): StopDateOpen {
  if (isClosed(state, 'stop-date') || isClosed(state, 'exercises')) return 'closed'
  if (isClosed(state, 'stop-date-unasked')) return 'unasked'
  const answers = (gate: string): readonly string[] | undefined =>
    [...state.gates].filter(([key]) => key.endsWith(`/${gate}`)).sort(([, a], [, b]) => b.at - a.at)[0]?.[1]
      .options
  const mind = answers('mind')
  if (mind === undefined || answers('downers') === undefined) return 'ask'
  const alone = isClosed(state, 'stop-date-alone') || mind.some((option) => !NOTHING_BEFORE.has(option))
  const spokenTo = answers('contact')?.some((option) => SPOKEN_TO.has(option)) ?? false
  return alone && !spokenTo ? 'alone' : 'open'
}

/** "Today I don't use" was said about this day. */
export const saidTodayNot = ({ todayNot }: JournalState, today: LocalDate): boolean => todayNot === today
