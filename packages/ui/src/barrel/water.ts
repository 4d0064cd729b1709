import type { Room } from '../picture/fit-words.ts'

/** In units of the drawing. */
export const WIDTH = 400
export const HEIGHT = 420
/** What fills stands above the barrel, what leaks below it. */
export const ROOMS = {
  fills: { width: WIDTH, top: 4, bottom: 84 },
  leaks: { width: WIDTH, top: 336, bottom: 416 },
} as const satisfies Record<string, Room>

const [LEFT, RIGHT, TOP, BOTTOM, BULGE] = [108, 292, 122, 298, 16] as const
/** Full is a little under the rim. */
const FULL = TOP + 14

/** Staves that bulge, open at the top. */
export const BARREL = `M${LEFT} ${TOP}Q${LEFT - BULGE * 2} ${(TOP + BOTTOM) / 2} ${LEFT} ${BOTTOM}H${RIGHT}Q${RIGHT + BULGE * 2} ${(TOP + BOTTOM) / 2} ${RIGHT} ${TOP}`
export const HOOPS = [0.24, 0.76].map((part) => hoopAt(TOP + part * (BOTTOM - TOP))).join('')

/** How high the water stands, in units from the top of the drawing. */
export const surfaceOf = (level: number): number =>
  Math.round((BOTTOM - (Math.min(10, Math.max(0, level)) / 10) * (BOTTOM - FULL)) * 10) / 10

/** The swell of the sea, from edge to edge of the drawing: the barrel cuts it off. */
export const swellAt = (level: number): string =>
  `M4 ${surfaceOf(level)}${'c14 0 18-6 35-6s27 6 49 6'.repeat(5)}`

/** All water below that. */
export const waterAt = (level: number): string => `${swellAt(level)}V${BOTTOM}H4z`

/** Drops on their way in or out, one for each line that is written. */
export function dropsOf(count: number, way: 'in' | 'out'): string {
  const top = way === 'in' ? 94 : BOTTOM + 10
  return Array.from({ length: count }, (_, at) => {
    const x = Math.round(
      WIDTH / 2 + (at - (count - 1) / 2) * Math.min(36, (RIGHT - LEFT - 30) / Math.max(1, count - 1)),
    )
    return `M${x} ${top}c5 8 7 11 7 15a7 7 0 0 1-14 0c0-4 2-7 7-15z`
  }).join('')
}

function hoopAt(y: number): string {
  const part = (y - TOP) / (BOTTOM - TOP)
  const out = Math.round(BULGE * 4 * part * (1 - part) * 10) / 10
  return `M${LEFT - out} ${Math.round(y)}H${RIGHT + out}`
}
