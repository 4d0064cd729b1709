import { between, curveThrough } from '../chart/curve.ts'

/** The drawing is stretched to its field. */
export const WIDTH = 240
export const HEIGHT = 100
const HOUR = WIDTH / 24
/** Room above the highest water. */
const SKY = 6

/** A share between 0 and 1 with its interval. */
export interface Hour {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** Where a share stands in the drawing, when `top` is the highest one that is drawn. */
export const heightOf = (share: number, top: number): number =>
  Math.round((HEIGHT - (top > 0 ? share / top : 0) * (HEIGHT - SKY)) * 10) / 10

export interface TideCurve {
  readonly curve: string
  readonly water: string
  readonly band: string
  /** A point at the highest hour of each high water. */
  readonly peaks: string
}

/** From 24 hours to water from edge to edge. An hour stands in its middle, and the edges are as high as the hours next to them. */
export function tideCurve(
  hours: readonly Hour[],
  top: number,
  highs: readonly { readonly from: number; readonly to: number }[],
): TideCurve {
  const middles = hours.map((hour, at) => ({ x: (at + 0.5) * HOUR, hour }))
  const first = hours[0]
  const last = hours[hours.length - 1]
  const places =
    first === undefined || last === undefined
      ? []
      : [{ x: 0, hour: first }, ...middles, { x: WIDTH, hour: last }]
  const points = places.map(({ x, hour }) => ({ x, y: heightOf(hour.mean, top) }))
  return {
    curve: curveThrough(points),
    water: between(points.map(({ x, y }) => ({ x, low: HEIGHT, high: y }))),
    band: between(
      places.map(({ x, hour }) => ({ x, low: heightOf(hour.low, top), high: heightOf(hour.high, top) })),
    ),
    peaks: highs.map((range) => peakOf(hours, top, range)).join(''),
  }
}

function peakOf(
  hours: readonly Hour[],
  top: number,
  range: { readonly from: number; readonly to: number },
): string {
  const inside = hours.slice(range.from, range.to)
  const most = Math.max(0, ...inside.map(({ mean }) => mean))
  const at = range.from + inside.findIndex(({ mean }) => mean === most)
  return inside.length === 0 ? '' : `M${(at + 0.5) * HOUR} ${heightOf(most, top)}h.01`
}
