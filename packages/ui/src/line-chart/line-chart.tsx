import { curveThrough } from '../chart/curve.ts'

export interface LineChartProps {
  /** The picture in words. */
  readonly summary: string
  /** One place a week, oldest first; undefined where nothing was said, and there the line breaks. */
  readonly points: readonly (number | undefined)[]
  readonly min: number
  readonly max: number
  /** What the ends of the scale are called: "goed" above, "zwaar" below. */
  readonly high: string
  readonly low: string
  /** The first and the last place: "3 maart", "deze week". */
  readonly from: string
  readonly to: string
}

const WIDTH = 300
const HEIGHT = 60
const EDGE = 4

/** One measure over the weeks. Gaps stay gaps. */
export function LineChart({ summary, points, min, max, high, low, from, to }: LineChartProps) {
  const step = (WIDTH - 2 * EDGE) / Math.max(1, points.length - 1)
  const places = points.map((value, at) =>
    value === undefined
      ? undefined
      : {
          x: points.length === 1 ? WIDTH / 2 : EDGE + at * step,
          y: HEIGHT - EDGE - ((value - min) / (max - min)) * (HEIGHT - 2 * EDGE),
        },
  )
  const alone = places.filter(
    (_, at) => places[at] && places[at - 1] === undefined && places[at + 1] === undefined,
  )
  return (
    <div class="weeks">
      <p class="end" aria-hidden="true">
        {high}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={summary}>
        <path class="grid" d={`M0 0h${WIDTH}M0 ${HEIGHT}h${WIDTH}`} />
        <path class="curve" d={curveThrough(places)} />
        <path class="alone" d={alone.map((place) => `M${place?.x} ${place?.y}h.01`).join('')} />
      </svg>
      <p class="end" aria-hidden="true">
        <span>{low}</span>
      </p>
      <p class="ends" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </p>
    </div>
  )
}
