import { Key } from '../chart/key.tsx'
import { Probe } from '../chart/probe.tsx'
import { HEIGHT, WIDTH, cellAt, levelPath, levelsOf } from './cells.ts'

export interface HeatMapProps {
  /** The picture in words. */
  readonly summary: string
  /** Short names of the rows: "ma", "di". */
  readonly rows: readonly string[]
  /** `cells[row][column]`: how many. All rows are equally long. */
  readonly cells: readonly (readonly number[])[]
  /** Column at which each name begins: "0" at 0, "3" at 3. */
  readonly columns: readonly { readonly at: number; readonly label: string }[]
  /** The chosen cell, row by row from the top left, with its sentence. */
  readonly at: number
  readonly told: string
  readonly onMove: (at: number) => void
  readonly words: {
    /** Name of the control: "Kies een uur van de week". */
    readonly probe: string
    /** What a full cell stands for: "5 keer", "3 tot 4 keer". */
    readonly amount: (from: number, to: number) => string
  }
}

/** Counts by row and column. A cell fills like a gauge: height says the same as colour. */
export function HeatMap({ summary, rows, cells, columns, at, told, onMove, words }: HeatMapProps) {
  const width = cells[0]?.length ?? 0
  const levels = levelsOf(cells)
  return (
    <>
      <div class="heat">
        <svg class="axis names" aria-hidden="true">
          {rows.map((row, index) => (
            <text key={row} x="0" y={`${((index + 0.5) / rows.length) * 100}%`} dominant-baseline="central">
              {row}
            </text>
          ))}
        </svg>
        <Probe label={words.probe} columns={width} rows={cells.length} at={at} told={told} onMove={onMove}>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={summary}>
            <path class="ground" d={rows.map((_, row) => cellAt(row, 0, rows.length, 1)).join('')} />
            {columns.slice(1).map((column) => (
              <path key={column.at} class="hour" d={`M${(column.at / width) * WIDTH} 0v${HEIGHT}`} />
            ))}
            {levels.map((level, index) => (
              <path
                key={level.from}
                class={`level-${index + 5 - levels.length}`}
                d={levelPath(cells, level)}
              />
            ))}
            <path class="chosen" d={cellAt(Math.floor(at / width), at % width, rows.length, width)} />
          </svg>
        </Probe>
        <svg class="axis hours" aria-hidden="true">
          {columns.map(({ at: column, label }) => (
            <text key={label} x={`${(column / width) * 100}%`} y="1.1em">
              {label}
            </text>
          ))}
        </svg>
      </div>
      <p class="told" aria-hidden="true">
        {told}
      </p>
      <Key
        items={levels.map(({ from, to, part }, index) => ({
          label: words.amount(from, to),
          mark: (
            <>
              <path class="ground" d="M2 0h24v14H2z" />
              <path class={`level-${index + 5 - levels.length}`} d={`M2 14v${-14 * part}h24V14z`} />
            </>
          ),
        }))}
      />
    </>
  )
}
