/** The drawing is stretched to its field. */
export const WIDTH = 240
export const HEIGHT = 140

const LEVELS = 4
const GAP_X = 0.6
const GAP_Y = 1.4

/** The counts that are drawn alike. */
export interface Level {
  readonly from: number
  readonly to: number
  /** How full the cell is, between 0 and 1. */
  readonly part: number
}

/** At most four steps up to the highest count, the last one full. Nothing while all cells are empty. */
export function levelsOf(cells: readonly (readonly number[])[]): readonly Level[] {
  const most = Math.max(0, ...cells.flat())
  const steps = Math.min(LEVELS, most)
  return Array.from({ length: steps }, (_, step) => ({
    from: Math.floor((step * most) / steps) + 1,
    to: Math.floor(((step + 1) * most) / steps),
    part: (step + 1) / steps,
  }))
}

/** All cells of one level, filled from below, as one path. */
export function levelPath(cells: readonly (readonly number[])[], { from, to, part }: Level): string {
  const paths = cells.map((row, at) =>
    row.map((count, column) =>
      count >= from && count <= to ? cellAt(at, column, cells.length, row.length, part) : '',
    ),
  )
  return paths.flat().join('')
}

/** One cell, or the lower `part` of it. */
export function cellAt(row: number, column: number, rows: number, columns: number, part = 1): string {
  const [width, height] = [WIDTH / columns, HEIGHT / rows]
  const gap = columns === 1 ? 0 : GAP_X
  const full = height - 2 * GAP_Y
  const floor = round((row + 1) * height - GAP_Y)
  return `M${round(column * width + gap)} ${floor}v${round(-full * part)}h${round(width - 2 * gap)}V${floor}z`
}

const round = (value: number): number => Math.round(value * 10) / 10
