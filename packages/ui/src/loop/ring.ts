import type { Room } from '../picture/fit-words.ts'

/** In units of the drawing. */
export const WIDTH = 400
const BOX = { width: 168, height: 92 } as const
const GAP = 30
const EDGE = 3

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly room: Room
}

export interface Ring {
  readonly height: number
  readonly places: readonly Place[]
  /** From each place to the next one, back to the first at the end. */
  readonly ways: readonly { readonly line: string; readonly head: string }[]
}

/**
 * Lays steps round a ring, clockwise from the top. Those of one height stand side by side, so that boxes never touch however
 * many there are, and each is wide enough for words on a small phone.
 */
export function ringOf(count: number): Ring {
  const rows = Math.floor(count / 2) + 1
  const places = Array.from({ length: count }, (_, at) => placeOf(at, count))
  return {
    height: rows * BOX.height + (rows - 1) * GAP + 2 * EDGE,
    places,
    ways: places.map((place, at) => wayTo(place, places[(at + 1) % count] ?? place)),
  }
}

function placeOf(at: number, count: number): Place {
  const left = at > count / 2
  const row = left ? count - at : at
  const alone = row === 0 || at === count / 2
  const reach = (WIDTH - BOX.width) / 2 - EDGE
  const aside = Math.max(BOX.width / 2 + GAP / 4, reach * Math.sin((2 * Math.PI * row) / count))
  const x = alone ? WIDTH / 2 : WIDTH / 2 + (left ? -aside : aside)
  const top = EDGE + row * (BOX.height + GAP)
  return {
    x: round(x),
    y: top + BOX.height / 2,
    ...BOX,
    room: { width: BOX.width, top: top + 6, bottom: top + BOX.height - 6 },
  }
}

/** A line from middle to middle, which the boxes cover, and an arrowhead half-way. */
function wayTo(from: Place, to: Place): Ring['ways'][number] {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const corner = (along: number, across: number): string =>
    `${round(x + along * dx - across * dy)} ${round(y + along * dy + across * dx)}`
  return {
    line: `M${from.x} ${from.y}L${to.x} ${to.y}`,
    head: `M${corner(-5, -6)}L${corner(6, 0)}L${corner(-5, 6)}z`,
  }
}

const round = (value: number): number => Math.round(value * 10) / 10
