import type { Answer, JournalState, KeptExercise } from '@keertij/journal'
import { addDays, type Instant, type LocalDate } from '@keertij/kernel'
import { goalOf } from './goal.ts'

/** The days of a pause on which is asked whether anything got worse (the safety rule on pauses). */
export const PAUSE_DAYS = [7, 30, 60, 90] as const
export type PauseDay = (typeof PAUSE_DAYS)[number]

/** A number of days without, as a trial. */
export interface Pause {
  readonly since: LocalDate
  /** About how many days were chosen; nothing where that was left open. */
  readonly days: PauseDay | undefined
}

/** How long a pause is, by the option of the field `pause-span`. */
const SPANS: ReadonlyMap<string | undefined, PauseDay> = new Map(
  PAUSE_DAYS.map((days) => [`days-${days}`, days] as const),
)

/**
 * The pause that was chosen last and not stopped since: as the goal (`goal-kind`), or in the lesson about pauses (`pause-or` with
 * `pause-span`). The gate `pause-next` stops it, with `end` or `done`.
 */
export function pauseOf(state: JournalState, dayOf: (at: Instant) => LocalDate): Pause | undefined {
  const goal = goalOf(state)
  const chosen = [
    ...(goal?.kind === 'pause' ? [{ since: sinceOf(state, goal.from, 'goal-kind'), days: undefined }] : []),
    ...[...state.exercises.values()]
      .filter(({ answers }) => optionOf(answers['pause-or']) === 'pause')
      .map((kept) => ({
        since: sinceOf(state, kept, 'pause-or'),
        days: SPANS.get(optionOf(kept.answers['pause-span'])),
      })),
  ]
  const last = chosen.reduce<Pause | undefined>(
    (found, pause) => (found && found.since > pause.since ? found : pause),
    undefined,
  )
  const look = lastLook(state, dayOf)
  return last && look?.ended && look.day >= last.since ? undefined : last
}

/**
 * The day of the pause on which it is time to look whether anything got worse: the last one that has come, within the length
 * chosen, unless somebody looked on it or since. So who comes back late is asked once.
 */
export function pauseCheckDue(
  state: JournalState,
  today: LocalDate,
  dayOf: (at: Instant) => LocalDate,
): PauseDay | undefined {
  const pause = pauseOf(state, dayOf)
  if (pause === undefined) return undefined
  const { since, days } = pause
  const come = PAUSE_DAYS.findLast(
    (day) => (days === undefined || day <= days) && addDays(since, day) <= today,
  )
  if (come === undefined) return undefined
  const look = lastLook(state, dayOf)
  return look && look.day >= addDays(since, come) ? undefined : come
}

/** Since when the choice stands; a goal of before this was kept counts from when it was last written. */
const sinceOf = (state: JournalState, kept: KeptExercise, field: string): LocalDate =>
  state.chosenSince.get(`${kept.lesson}/${kept.exercise}/${field}`) ?? kept.day

/** When somebody last said how they go on with the pause, and whether they stopped it. */
function lastLook(
  state: JournalState,
  dayOf: (at: Instant) => LocalDate,
): { readonly day: LocalDate; readonly ended: boolean } | undefined {
  const [, last] = [...state.gates].find(([key]) => key.endsWith('/pause-next')) ?? []
  return (
    last && {
      day: dayOf(last.at),
      ended: last.options.some((option) => option === 'end' || option === 'done'),
    }
  )
}

const optionOf = (answer: Answer | undefined): string | undefined =>
  answer?.kind === 'choice' ? answer.options[0] : undefined
