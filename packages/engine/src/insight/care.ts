import type { Body, CheckIn, JournalState, Safety } from '@keertij/journal'
import { addDays, type LocalDate } from '@keertij/kernel'

/** Days that are told together. */
export const CARE_SPAN = 14

/** From so many answered days on, sleep, safety or body is told in words. */
export const CARE_ENOUGH = 3

/** Days of a fortnight, counted: nothing is weighed, and a day on which a question was passed over counts for it in no way. */
export interface CareDays {
  readonly sleep: Readonly<Record<NonNullable<CheckIn['sleep']>, number>> & { readonly answered: number }
  readonly safety: Readonly<Record<Safety, number>> & { readonly answered: number }
  readonly body: Readonly<Record<Exclude<Body, 'nothing'>, number>> & { readonly answered: number }
}

/** How it was with somebody whose partner it is about. */
export interface CareInsight {
  /** The last fourteen days, today among them. */
  readonly now: CareDays
  /** The fourteen before. */
  readonly before: CareDays
}

/** What a partner's check-ins say of rest, safety and body. */
export const careOf = (state: JournalState, today: LocalDate): CareInsight => ({
  now: daysUntil(state, today),
  before: daysUntil(state, addDays(today, -CARE_SPAN)),
})

/** The fourteen days that end with `last`. */
function daysUntil(state: JournalState, last: LocalDate): CareDays {
  const days = Array.from({ length: CARE_SPAN }, (_, ago) => state.checkIns.get(addDays(last, -ago)))
  const count = (is: (checkIn: CheckIn) => boolean): number =>
    days.filter((checkIn) => checkIn !== undefined && is(checkIn)).length
  const slept = (how: CheckIn['sleep']) => count(({ sleep }) => sleep === how)
  const felt = (how: Safety) => count(({ safety }) => safety === how)
  const had = (what: Body) => count(({ body }) => body?.includes(what) ?? false)
  return {
    sleep: {
      good: slept('good'),
      fair: slept('fair'),
      bad: slept('bad'),
      answered: count(({ sleep }) => sleep !== undefined),
    },
    safety: {
      ease: felt('ease'),
      edge: felt('edge'),
      unsafe: felt('unsafe'),
      answered: count(({ safety }) => safety !== undefined),
    },
    body: {
      eaten: had('eaten'),
      outside: had('outside'),
      pain: had('pain'),
      answered: count(({ body }) => (body?.length ?? 0) > 0),
    },
  }
}
