import type { Line } from '@keertij/engine'
import type { LocalDate } from '@keertij/kernel'
import { Chart, LineChart } from '@keertij/ui'
import { Part } from './part.tsx'
import { weekNames } from './week-names.ts'
import { trendOf, weeksBetween } from './trend.ts'
import { type InsightWords, useInsightWords } from './words.ts'

/** One week is a point, and no line. */
const ENOUGH = 2
const RANGE = { mood: [1, 5], urge: [0, 10], sleep: [1, 3] } as const

interface LinePartProps {
  readonly lines: readonly Line[]
  readonly today: LocalDate
  /** For whom it is about a partner: no urge, and nothing while there is nothing. */
  readonly calm?: boolean
}

/** Mood, urge and sleep over the weeks, one below the other. */
export function LinePart({ lines, today, calm = false }: LinePartProps) {
  const words = useInsightWords()
  const drawn = lines.filter(({ id, points }) => points.length >= ENOUGH && !(calm && id === 'urge'))
  if (calm && drawn.length === 0) return null
  return (
    <Part
      title={calm ? words.care.lines : words.lines.title}
      needs={drawn.length === 0 ? words.lines.needs : undefined}
    >
      {drawn.map((line) => (
        <div key={line.id} class="gap-l">
          <h3>{words.lines.names[line.id]}</h3>
          <Measure line={line} today={today} words={words} />
        </div>
      ))}
      {drawn.length > 0 && <p class="note gap">{words.lines.note}</p>}
    </Part>
  )
}

interface MeasureProps {
  readonly line: Line
  readonly today: LocalDate
  readonly words: InsightWords
}

function Measure({ line, today, words }: MeasureProps) {
  const { lines } = words
  const { id, points } = line
  const mean = new Intl.NumberFormat(words.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const inWords = weekNames(points, words)
  const [from, to] = [inWords(points[0]?.week), inWords(points.at(-1)?.week)]
  const [min, max] = RANGE[id]
  return (
    <Chart
      finding={findingOf(line, today, words, mean)}
      tableLabel={words.tableLabel}
      table={() => ({
        caption: lines.caption(lines.names[id], lines.scale[id]),
        columns: [lines.week, lines.mean, lines.checkIns],
        rows: points.map((point) => ({
          head: inWords(point.week),
          cells: [mean.format(point.mean), point.count],
        })),
      })}
    >
      <LineChart
        summary={lines.summary(lines.names[id], from, to, points.length)}
        points={weeksBetween(points)}
        min={min}
        max={max}
        high={lines.ends[id].high}
        low={lines.ends[id].low}
        from={from}
        to={to}
      />
    </Chart>
  )
}

function findingOf(line: Line, today: LocalDate, { lines }: InsightWords, number: Intl.NumberFormat): string {
  const trend = trendOf(line, today)
  const subject = lines.subject[line.id]
  switch (trend.kind) {
    case 'quiet':
      return lines.quiet
    case 'recent':
      return lines.recent(subject, number.format(trend.mean), lines.scale[line.id])
    case 'same':
      return lines.same(subject, number.format(trend.mean))
    case 'other':
      return lines.other(subject, number.format(trend.mean), number.format(trend.before))
    default:
      return trend satisfies never
  }
}
