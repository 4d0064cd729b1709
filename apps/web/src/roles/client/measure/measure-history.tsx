import { changeSinceFirst, rangeOf, scorePoints } from '@keertij/engine'
import type { Measure, MeasureScore } from '@keertij/programme'
import { Chart, LineChart } from '@keertij/ui'
import { useId } from 'preact/hooks'
import { fullDate } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { useMeasureWords } from './words.ts'

/** One questionnaire over the times that it was answered. */
export function MeasureHistory({ measure }: { readonly measure: Measure }) {
  const app = useApp()
  const { history } = useMeasureWords()
  const id = useId()
  const judged = measure.scores.some(({ change }) => change !== undefined)
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{measure.title[app.language.value]}</h2>
      {measure.scores.map((score) => (
        <ScoreHistory key={score.id} measure={measure} score={score} />
      ))}
      {judged && <p class="note gap">{history.note}</p>}
    </section>
  )
}

/** A sentence, the line and the table. It is called better or worse only beyond an error of measurement. */
function ScoreHistory({ measure, score }: { readonly measure: Measure; readonly score: MeasureScore }) {
  const app = useApp()
  const all = useWords()
  const { history } = useMeasureWords()
  const name = score.name[app.language.value]
  const points = scorePoints(app.journal.value, measure, score)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return null
  if (points.length === 1)
    return (
      <p>
        {history.once(name, last.value)} {history.first(fullDate(last.day, all))}
      </p>
    )
  const change = changeSinceFirst(score, points)
  const { min, max } = rangeOf(measure, score)
  const [from, to] = [fullDate(first.day, all), fullDate(last.day, all)]
  return (
    <div class="gap-l">
      <Chart
        finding={
          change === undefined ? history.plain(name, first.value, last.value) : history.changes[change](name)
        }
        tableLabel={history.table}
        table={() => ({
          caption: history.summary(name, points.length, from, to),
          columns: [history.day, name],
          rows: points.map(({ day, value }) => ({ head: fullDate(day, all), cells: [value] })),
        })}
      >
        <LineChart
          summary={history.summary(name, points.length, from, to)}
          points={points.map(({ value }) => value)}
          min={min}
          max={max}
          high={`${max} ${history.high}`}
          low={`${min} ${history.low}`}
          from={from}
          to={to}
        />
      </Chart>
    </div>
  )
}
