import { HEAVY, type Insight, type TideTable, type Weekday } from '@keertij/engine'
import { Chart, Tide, type ChartTable } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { Part } from './part.tsx'
import { besideBase, highWaters, peakHour, peakOf, topOf, type Range } from './tide-day.ts'
import { type InsightWords, useInsightWords } from './words.ts'

const TICKS = [0, 3, 6, 9, 12, 15, 18, 21, 24].map((at) => ({ at, label: String(at) }))

/** When in the week it was heavy before: a pattern of then. */
export function TidePart({ tide, tideNeeds }: Pick<Insight, 'tide' | 'tideNeeds'>) {
  const { tide: words } = useInsightWords()
  return (
    <Part title={words.title} needs={tide ? undefined : words.needs(tideNeeds.weeks, tideNeeds.heavy)}>
      {tide && <TideOfDay tide={tide} />}
    </Part>
  )
}

function TideOfDay({ tide }: { readonly tide: TideTable }) {
  const words = useInsightWords()
  const [{ day, hour }, choose] = useState(() => peakOf(tide))
  const hours = tide.cells[day] ?? []
  const highs = highWaters(hours, tide.base)
  const cell = hours[hour]
  const finding = highs.length > 0 ? words.tide.high(day, highs) : words.tide.calm(day)
  return (
    <Chart
      finding={finding}
      note={words.tide.note(tide.heavy, tide.weeks, HEAVY)}
      tableLabel={words.tableLabel}
      table={() => tableOf(day, tide, words)}
    >
      <Tide
        name="tide-day"
        days={words.shortDays.map((label, at) => ({ value: String(at), label }))}
        day={String(day)}
        onDay={(value) => {
          const next = weekdayIn(value)
          choose({ day: next, hour: peakHour(tide.cells[next] ?? []) })
        }}
        hours={hours.map(({ share }) => share)}
        base={tide.base}
        top={topOf(tide)}
        highs={highs.map(({ from, to }) => ({ from, to, label: rangeLabel({ from, to }) }))}
        hour={hour}
        told={words.tide.hour(day, hour, cell?.heavy ?? 0, cell?.weeks ?? tide.weeks)}
        onHour={(next) => choose({ day, hour: next })}
        summary={finding}
        ticks={TICKS}
        words={{
          day: words.tide.chooseDay,
          hour: words.tide.chooseHour,
          higher: words.tide.higher,
          curve: words.tide.curve,
          band: words.tide.band,
          base: words.tide.base,
          high: words.tide.peak,
        }}
      />
    </Chart>
  )
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6]
const weekdayIn = (value: string): Weekday => WEEKDAYS[Number(value)] ?? 0

const rangeLabel = ({ from, to }: Range): string => `${from}–${to}`

function tableOf(day: Weekday, { cells, base, weeks }: TideTable, words: InsightWords): ChartTable {
  return {
    caption: words.tide.caption(day, weeks),
    columns: [words.hours, words.tide.weeks, words.tide.compared],
    rows: (cells[day] ?? []).map(({ heavy, share }, hour) => ({
      head: rangeLabel({ from: hour, to: hour + 1 }),
      cells: [heavy, words.tide.comparison[besideBase(share, base)]],
    })),
  }
}
