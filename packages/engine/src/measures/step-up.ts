import type { JournalState } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import type { Measure, MeasureScore } from '@keertij/programme'
import { reliableChange, reliableLimit } from './change.ts'
import { measureStart, momentOn } from './schedule.ts'
import { rangeOf, scorePoints } from './score.ts'

/** Our own question on grip, by its place. */
const GRIP = { measure: 'keertij-three', score: 'grip' } as const

/** Why it is time to think of more help. */
export type StepUpReason = 'no-improvement' | 'grip'

/**
 * At week 6, and until week 12: what speaks for guided or specialist care. It is advice and nothing else: no rule in the app reads
 * it. `no-improvement`: of the questionnaires with published numbers on change none got better than it was before, although at
 * least one of them had room to. `grip`: the person's own mark for grip is not higher than it was at first.
 */
export function stepUpReasons(
  state: JournalState,
  today: LocalDate,
  measures: readonly Measure[],
): readonly StepUpReason[] {
  const start = measureStart(state)
  const open = start === undefined ? undefined : momentOn(start, today)
  if (open?.moment !== 'week-6') return []
  const pairs = measures.flatMap((measure) =>
    measure.scores.flatMap((score) => pairOf(state, measure, score, open.from)),
  )
  const changes = pairs
    .filter(hasRoom)
    .map(({ score, before, after }) => reliableChange(score, before, after))
  const grip = pairs.find(({ measure, score }) => measure.id === GRIP.measure && score.id === GRIP.score)
  return [
    ...(changes.length > 0 && !changes.includes('better') ? (['no-improvement'] as const) : []),
    ...(grip !== undefined && grip.after <= grip.before ? (['grip'] as const) : []),
  ]
}

interface Pair {
  readonly measure: Measure
  readonly score: MeasureScore
  /** The first score before this moment, and the last one since it began. */
  readonly before: number
  readonly after: number
}

function pairOf(
  state: JournalState,
  measure: Measure,
  score: MeasureScore,
  from: LocalDate,
): readonly Pair[] {
  const points = scorePoints(state, measure, score)
  const last = points.at(-1)
  const first = points.find(({ version }) => version === last?.version)
  return first === undefined || last === undefined || first.day >= from || last.day < from
    ? []
    : [{ measure, score, before: first.value, after: last.value }]
}

/** Who begins near the best score cannot improve by more than an error of measurement, and is not told so. */
function hasRoom({ measure, score, before }: Pair): boolean {
  if (score.change === undefined) return false
  const { min, max } = rangeOf(measure, score)
  const room = score.higher === 'better' ? max - before : before - min
  return room > reliableLimit(score.change)
}
