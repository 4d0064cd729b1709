import type { JournalState } from '@keertij/journal'
import { addDays, type LocalDate } from '@keertij/kernel'
import { keptOn, slipDays, WINDOW, type DayKept } from './days-in-line.ts'

/** A day weighs half as much as one that is this many answered days newer: about a fortnight. */
const HALF_LIFE = 14
/** Before this many answered days there is no strength to speak of. */
const FIRST_AFTER = 7
/** `than` compares with this many days ago. */
const LONG_AGO = 28
/**
 * Closer than this is the same. With seven answered days before and seven after, one day weighs less than 0.097: one slip among
 * good days never makes it "lower".
 */
const MARGIN = 0.1

const KEEP = 2 ** (-1 / HALF_LIFE)

export interface Strength {
  /** From 0 to 1; nothing before the seventh answered day. For a line, never to be shown as a figure. */
  readonly now: number | undefined
  /** One a day up to today, oldest first, over the last 90 days. A day without an answer has the value of the day before. */
  readonly days: readonly { readonly day: LocalDate; readonly strength: number | undefined }[]
  /** Against four weeks ago; nothing without seven answered days up to then and seven since. */
  readonly than: 'higher' | 'same' | 'lower' | undefined
  /** Answered days that are still wanting for a first value. */
  readonly needs: number
}

/**
 * How steady it has become: the mean of the answered days, in which a day weighs half as much as one 14 answered days later. A day
 * that went as wanted is 1, "partly" a half, "no" or a slip 0. One new slip takes at most 15% of what is there, later on
 * about a twentieth, and a day without an answer leaves it as it is. Sources and reasons: docs/progress.md.
 */
export function strengthOf(state: JournalState, today: LocalDate): Strength {
  const answered = answeredDays(state, today)
  const from = addDays(today, 1 - WINDOW)
  let sum = 0
  let weight = 0
  let next = 0
  const upTo = (day: LocalDate): number | undefined => {
    for (let one = answered[next]; one !== undefined && one.day <= day; one = answered[++next]) {
      sum = sum * KEEP + valueOf(one.kept)
      weight = weight * KEEP + 1
    }
    return next < FIRST_AFTER ? undefined : sum / weight
  }
  const days = Array.from({ length: WINDOW }, (_, index) => {
    const day = addDays(from, index)
    return { day, strength: upTo(day) }
  })
  const now = days.at(-1)?.strength
  const then = days.at(-1 - LONG_AGO)
  const since = answered.filter(({ day }) => then !== undefined && day > then.day).length
  return {
    now,
    days,
    than: since < FIRST_AFTER ? undefined : compared(now, then?.strength),
    needs: Math.max(0, FIRST_AFTER - answered.length),
  }
}

interface AnsweredDay {
  readonly day: LocalDate
  readonly kept: Exclude<DayKept, undefined>
}

/** Days up to today that were answered in a check-in or by a slip, in the order of the calendar. */
function answeredDays(state: JournalState, today: LocalDate): readonly AnsweredDay[] {
  const slips = slipDays(state)
  const days = new Set([...state.checkIns.keys(), ...slips])
  return [...days]
    .filter((day) => day <= today)
    .sort()
    .flatMap((day) => {
      const kept = keptOn(state, slips, day)
      return kept === undefined ? [] : [{ day, kept }]
    })
}

function valueOf(kept: AnsweredDay['kept']): number {
  switch (kept) {
    case 'yes':
      return 1
    case 'partly':
      return 0.5
    case 'no':
    case 'slip':
      return 0
    default:
      return kept satisfies never
  }
}

function compared(now: number | undefined, then: number | undefined): Strength['than'] {
  if (now === undefined || then === undefined) return undefined
  if (Math.abs(now - then) < MARGIN) return 'same'
  return now > then ? 'higher' : 'lower'
}
