import type { HeatMap as Counts } from '@keertij/engine'
import { Chart, HeatMap, type ChartTable } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { busiestDays } from './busiest.ts'
import { asSentence } from './sentence.ts'
import { Part } from './part.tsx'
import { type InsightWords, useInsightWords } from './words.ts'

/** Fewer moments than this are no picture yet. */
const ENOUGH = 5
const DAY = 24
const COLUMNS = [0, 3, 6, 9, 12, 15, 18, 21].map((at) => ({ at, label: String(at) }))

/** On which days and at which hours the urge came. */
export function HeatPart({ heat }: { readonly heat: Counts }) {
  const { heat: words } = useInsightWords()
  const enough = heat.total - heat.withoutHour >= ENOUGH
  return (
    <Part title={words.title} needs={enough ? undefined : words.needs}>
      {enough && <Cells heat={heat} />}
    </Part>
  )
}

function Cells({ heat: { cells, total, withoutHour } }: { readonly heat: Counts }) {
  const words = useInsightWords()
  const [at, move] = useState(() => fullestIn(cells))
  const [day, hour] = [Math.floor(at / DAY), at % DAY]
  return (
    <Chart
      finding={<Finding cells={cells} of={total - withoutHour} />}
      note={words.heat.note(withoutHour)}
      tableLabel={words.tableLabel}
      table={() => tableOf(cells, words)}
    >
      <HeatMap
        summary={words.heat.summary}
        rows={words.shortDays}
        cells={cells}
        columns={COLUMNS}
        at={at}
        told={asSentence(words.heat.cell(day, hour, cells[day]?.[hour] ?? 0))}
        onMove={move}
        words={{ probe: words.heat.choose, amount: words.heat.amount }}
      />
    </Chart>
  )
}

function Finding({ cells, of }: { readonly cells: Counts['cells']; readonly of: number }) {
  const { heat: words } = useInsightWords()
  const busiest = busiestDays(cells)
  if (busiest === undefined) return <>{words.spread(of)}</>
  return (
    <>
      <strong>{asSentence(words.mostOften(busiest.weekdays))}</strong> {words.came(busiest.count, of)}
    </>
  )
}

function fullestIn(cells: Counts['cells']): number {
  const all = cells.flat()
  return all.indexOf(Math.max(...all))
}

function tableOf(cells: Counts['cells'], words: InsightWords): ChartTable {
  const hours = Array.from({ length: DAY }, (_, hour) => cells.map((day) => day[hour] ?? 0))
  return {
    caption: words.heat.caption,
    columns: [words.hours, ...words.shortDays],
    rows: hours
      .map((counts, hour) => ({ head: `${hour}–${hour + 1}`, cells: counts }))
      .filter((row) => row.cells.some((count) => count > 0)),
  }
}
