/** The drawing is 360 wide and 126 high; it is stretched to the width of the screen. */
export const WIDTH = 360
export const HEIGHT = 126

export interface Day {
  /** In line with the goal, or partly; undefined when the person did not say. */
  readonly kept: boolean | 'partly' | undefined
}

export interface TideLine {
  /** The line as path data, from edge to edge. */
  readonly line: string
  /** The water under it. */
  readonly body: string
  /** Ticks of kept days, shorter ones of days that went partly as meant, points of days nobody told about. */
  readonly kept: string
  readonly partly: string
  readonly untold: string
  /** Open places: days that did not go as meant. */
  readonly other: string
  /** Where today stands; undefined while there is no day at all. */
  readonly today: { readonly x: number; readonly y: number } | undefined
}

const LEFT = 14
const RIGHT = 339
/** Calm water before the first day. */
const START = 82
/** How far the line rises when every day of a long stretch was kept, and of a short one. */
const RISE_LONG = 43
const RISE_SHORT = 18
const LONG = 90
const DIP = 5
/** A dip is felt a few days around and then gone: what was won stays. */
const DIP_DAYS = 1.9
const DEEPEST = 9
/** A first week is drawn as a week, so that one day is a place and not the whole sea. */
const FEWEST = 7

/**
 * From days, oldest first and the last one today, to a line that rises with what was kept.
 * A day that did not go as meant is a small dip; the line goes on from where it was.
 */
export function tideLine(days: readonly Day[]): TideLine {
  if (days.length === 0) return calm()
  const points = days.map((_, at) => ({ x: placeOf(at, days.length), y: levelAt(days, at) }))
  const first = points[0] ?? { x: LEFT, y: START }
  const last = points[points.length - 1] ?? first
  // What lies ahead is as high as what was won: a dip is behind today.
  const edge = { x: WIDTH, y: levelWon(days, days.length - 1) }
  const line = smooth([{ x: 0, y: START }, ...points, edge])
  return {
    line,
    body: `${line}V${HEIGHT}H0z`,
    kept: ticks(days, true, 'v7'),
    partly: ticks(days, 'partly', 'm0 3.5v3.5'),
    untold: ticks(days, undefined, 'm0 3v1'),
    other: ticks(days, false, 'm0 3.5h.01'),
    today: last,
  }
}

function calm(): TideLine {
  const line = `M0 ${START}H${WIDTH}`
  return { line, body: `${line}V${HEIGHT}H0z`, kept: '', partly: '', untold: '', other: '', today: undefined }
}

function placeOf(at: number, length: number): number {
  return round(LEFT + ((RIGHT - LEFT) * at) / (Math.max(length, FEWEST) - 1))
}

/** How high the water stands by what was won, without the dips. */
function levelWon(days: readonly Day[], at: number): number {
  return round(START - risenBy(days, at) - swellAt(days, at))
}

function levelAt(days: readonly Day[], at: number): number {
  const dips = days.reduce(
    (sum, day, other) => sum + (day.kept === false ? Math.exp(-(((at - other) / DIP_DAYS) ** 2)) : 0),
    0,
  )
  // A dip takes at most half of what was won, so that the line never sinks below where it began.
  return round(levelWon(days, at) + Math.min(DEEPEST, DIP * dips, risenBy(days, at) / 2))
}

function risenBy(days: readonly Day[], at: number): number {
  const span = Math.max(days.length, FEWEST)
  const rise = RISE_SHORT + (RISE_LONG - RISE_SHORT) * Math.min(1, span / LONG)
  return (rise * days.slice(0, at + 1).filter((day) => day.kept === true).length) / span
}

/** A slow swell along the way, so that a line of good days is water and not a ruler. */
function swellAt(days: readonly Day[], at: number): number {
  const span = Math.max(days.length, FEWEST)
  return Math.sin((at / span) * Math.PI * 4.4 - 0.6) * 1.9 * Math.min(1, span / LONG)
}

function ticks(days: readonly Day[], kept: Day['kept'], stroke: string): string {
  const base = kept === undefined ? 111 : 112
  return days
    .map((day, at) => (day.kept === kept ? `M${placeOf(at, days.length)} ${base}${stroke}` : ''))
    .join('')
}

/** A curve through all points that never overshoots: control points level with their own point, a third of the way. */
function smooth(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points
    .map((point, at) => {
      const from = points[at - 1]
      if (from === undefined) return `M${point.x} ${point.y}`
      const before = slopeAt(points, at - 1)
      const after = slopeAt(points, at)
      const step = (point.x - from.x) / 3
      return `C${round(from.x + step)} ${round(from.y + before * step)} ${round(point.x - step)} ${round(point.y - after * step)} ${point.x} ${point.y}`
    })
    .join('')
}

/** Monotone slope (Fritsch and Carlson 1980, harmonic mean): zero at a turn, so that dips keep their depth. */
function slopeAt(points: readonly { readonly x: number; readonly y: number }[], at: number): number {
  const before = points[at - 1]
  const here = points[at]
  const after = points[at + 1]
  if (before === undefined || here === undefined || after === undefined) return 0
  const left = (here.y - before.y) / (here.x - before.x)
  const right = (after.y - here.y) / (after.x - here.x)
  return left * right <= 0 ? 0 : (2 * left * right) / (left + right)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
