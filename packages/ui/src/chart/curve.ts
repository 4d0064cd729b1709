import { area, curveMonotoneX, line } from 'd3-shape'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A smooth line through all points that never overshoots them; it breaks where there is no point. */
export const curveThrough = (points: readonly (Point | undefined)[]): string => lineOf([...points]) ?? ''

/** The field between two curves over the same places. */
export const between = (
  points: readonly { readonly x: number; readonly low: number; readonly high: number }[],
): string => fieldOf([...points]) ?? ''

const lineOf = line<Point | undefined>()
  .defined((point) => point !== undefined)
  .x((point) => point?.x ?? 0)
  .y((point) => point?.y ?? 0)
  .curve(curveMonotoneX)
  .digits(1)

const fieldOf = area<{ readonly x: number; readonly low: number; readonly high: number }>()
  .x(({ x }) => x)
  .y0(({ low }) => low)
  .y1(({ high }) => high)
  .curve(curveMonotoneX)
  .digits(1)
