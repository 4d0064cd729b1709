import type { MeasureScore, ReliableChange } from '@keertij/programme'
import type { ScorePoint } from './score.ts'

export type Change = 'better' | 'same' | 'worse'

/** The two-sided 95% point of the normal distribution. */
const SURE = 1.96

/**
 * What two scores of the same person must differ by before the difference is more than an error of measurement, in points of the
 * score: 1.96 x SD x sqrt(2 x (1 - r)), with the standard deviation and the reliability r of a published sample. That is the reliable
 * change index (x2 - x1) / S_diff at 1.96, where S_diff = sqrt(2) x S_E and S_E = SD x sqrt(1 - r) (source
 * jacobson-truax-1991). Where a larger criterion is in use, that one counts.
 */
export const reliableLimit = ({ sd, reliability, atLeast = 0 }: ReliableChange): number =>
  Math.max(SURE * sd * Math.sqrt(2 * (1 - reliability)), atLeast)

/** How a score changed. Nothing is said where no numbers are published, and "same" up to what may be an error of measurement. */
export function reliableChange(score: MeasureScore, before: number, after: number): Change | undefined {
  const { change, higher } = score
  if (change === undefined) return undefined
  const limit = reliableLimit(change)
  const risen = after - before
  // A criterion in points is reached; the index must be passed.
  const changed = change.atLeast === limit ? Math.abs(risen) >= limit : Math.abs(risen) > limit
  if (!changed) return 'same'
  return risen > 0 === (higher === 'better') ? 'better' : 'worse'
}

/** How the last score changed since the first of its version; nothing while there is only one. */
export function changeSinceFirst(score: MeasureScore, points: readonly ScorePoint[]): Change | undefined {
  const last = points.at(-1)
  const first = points.find(({ version }) => version === last?.version)
  return first === undefined || last === undefined || first === last
    ? undefined
    : reliableChange(score, first.value, last.value)
}
