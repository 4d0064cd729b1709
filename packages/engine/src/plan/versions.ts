import { fold, type JournalEvent } from '@keertij/journal'
import { localDate, type LocalDate } from '@keertij/kernel'
import type { IfThenItem, PlanItem } from './lines.ts'
import { planOf, type Plan } from './plan.ts'

/** The plan through time. */
export interface PlanVersions {
  /** The days on which the plan came to say something else, oldest first. */
  readonly days: readonly LocalDate[]
  /** The plan as it stood at the end of a day; that of the last day is the present one. */
  readonly at: (day: LocalDate) => Plan
}

/**
 * The versions of the plan, from the whole history. What was taken out of the journal is in none of them: it was taken out for good.
 */
export function planVersions(history: readonly JournalEvent[]): PlanVersions {
  const dated = concerning(history).map((event) => ({ event, day: localDate(event.at, event.offset) }))
  const upTo = (day: LocalDate): Plan =>
    planOf(
      fold(
        dated.filter((one) => one.day <= day || one.event.kind === 'entry.removed').map(({ event }) => event),
      ),
    )
  const known = new Map<LocalDate, Plan>()
  const at = (day: LocalDate): Plan => {
    const plan = known.get(day) ?? upTo(day)
    known.set(day, plan)
    return plan
  }
  let before = saying(planOf(fold([])))
  const days = [...new Set(dated.map(({ day }) => day))].sort().filter((day) => {
    const now = saying(at(day))
    const changed = now !== before
    before = now
    return changed
  })
  return { days, at }
}

/** Of an exercise that ever fed the plan every answer counts: one without a line takes the line before it out. */
function concerning(history: readonly JournalEvent[]): readonly JournalEvent[] {
  const feeding = new Set(history.flatMap((event) => (feedsPlan(event) ? [exerciseKey(event.data)] : [])))
  return history.filter((event) =>
    event.kind === 'exercise.kept' ? feeding.has(exerciseKey(event.data)) : concernsPlan(event),
  )
}

type ExerciseKept = Extract<JournalEvent, { kind: 'exercise.kept' }>

const feedsPlan = (event: JournalEvent): event is ExerciseKept =>
  event.kind === 'exercise.kept' &&
  (event.data.slot !== undefined ||
    Object.values(event.data.answers).some((answer) => answer.kind === 'if-then'))

const exerciseKey = ({ lesson, exercise, occasion }: ExerciseKept['data']): string =>
  JSON.stringify([lesson, exercise, occasion])

function concernsPlan(event: JournalEvent): boolean {
  switch (event.kind) {
    case 'plan.kept':
    case 'plan.removed':
    case 'goal.reviewed':
    case 'entry.removed':
      return true
    default:
      return false
  }
}

/** What a plan says, without where it was written. */
const saying = ({ word, nature, goal, ifThen, ...parts }: Plan): string =>
  JSON.stringify([
    word,
    nature,
    goal && [goal.kind, goal.words, goal.keep, goal.reviewOn],
    ifThen.map(({ situation, action }: IfThenItem) => [situation, action]),
    Object.values(parts).map((items: readonly Pick<PlanItem, 'words'>[]) => items.map(({ words }) => words)),
  ])
