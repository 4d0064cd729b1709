import type { Room } from '../picture/fit-words.ts'

/** In units of the drawing. */
export const WIDTH = 420
export const HEIGHT = 400
export const RADIUS = 112
const [CX, CY] = [WIDTH / 2, HEIGHT / 2] as const
export const MIDDLE = { cx: CX, cy: CY } as const
/** Between the wheel and a name, and for a name above or below it a little more. */
const AWAY = { side: 12, end: 20 } as const
const EDGE = 4
/** Around the middle of a name; enough for three lines. */
const HALF = 30
/** What a room keeps free on both sides; a name beside the wheel needs none towards it. */
const MARGIN = 8

/** The part of the wheel for one of `count`, as far out as its number from 0 to 10. */
export function sectorPath(at: number, count: number, rating: number): string {
  return `M${CX} ${CY}L${arcPath(at, count, rating).slice(1)}z`
}

/** Only the outer edge of it. */
export function arcPath(at: number, count: number, rating: number): string {
  const radius = (Math.min(10, Math.max(0, rating)) / 10) * RADIUS
  return `M${pointAt(at / count, radius)}A${round(radius)} ${round(radius)} 0 0 1 ${pointAt((at + 1) / count, radius)}`
}

export const spokePath = (at: number, count: number): string => `M${CX} ${CY}L${pointAt(at / count, RADIUS)}`

export interface NamePlace {
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly room: Room
}

/** Where the name of one of `count` stands: outside the wheel, in the middle of its part. */
export function nameAt(at: number, count: number): NamePlace {
  const turn = (2 * Math.PI * (at + 0.5)) / count
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
  const x = round(CX + (RADIUS + AWAY.side) * sin)
  const y = CY - (RADIUS + AWAY.side + AWAY.end * Math.abs(cos)) * cos
  const room = { top: y - HALF, bottom: y + HALF }
  if (Math.abs(sin) < 0.1) return { x, anchor: 'middle', room: { ...room, width: WIDTH / 2 } }
  const free = (sin > 0 ? WIDTH - x : x) - EDGE
  return { x, anchor: sin > 0 ? 'start' : 'end', room: { ...room, width: free + 2 * MARGIN } }
}

/** A point at a part of a turn from the top, clockwise. */
function pointAt(part: number, radius: number): string {
  const turn = 2 * Math.PI * part
  return `${round(CX + radius * Math.sin(turn))} ${round(CY - radius * Math.cos(turn))}`
}

const round = (value: number): number => Math.round(value * 10) / 10
