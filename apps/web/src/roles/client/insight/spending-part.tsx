import { isClosed, type SpendingInsight } from '@keertij/engine'
import { Bars, Chart } from '@keertij/ui'
import { amountInWords } from '../../../money/amount.ts'
import { useApp } from '../../../shell/app.ts'
import { Part } from './part.tsx'
import { asSentence } from './sentence.ts'
import { spendingFinding } from './spending-finding.ts'
import { SpendingLimit } from './spending-limit.tsx'
import { weekNames } from './week-names.ts'
import { useInsightWords } from './words.ts'

/** As many weeks as are drawn; the table has all of a year. */
const DRAWN = 12

/** What was spent by week, for who writes it down. A limit is the person's own, and nothing is said of who passes it. */
export function SpendingPart({ spending }: { readonly spending: SpendingInsight }) {
  const app = useApp()
  const { spending: words } = useInsightWords()
  const { country } = app.preferences.value
  return (
    <Part title={words.title} needs={undefined}>
      <Weeks spending={spending} />
      {!isClosed(app.journal.value, 'exercises') && <SpendingLimit cents={spending.limit} />}
      <p class="note gap">{words.debts[country ?? 'both']}</p>
    </Part>
  )
}

function Weeks({ spending }: { readonly spending: SpendingInsight }) {
  const all = useInsightWords()
  const language = useApp().language.value
  const { spending: words } = all
  const { weeks } = spending
  const amount = (cents: number): string => amountInWords(cents, language)
  const { strong, rest } = spendingFinding(spending, words, amount)
  const drawn = weeks.slice(-DRAWN)
  const limited = weeks.some(({ limit }) => limit !== undefined)
  const [ofDrawn, ofAll] = [weekNames(drawn, all), weekNames(weeks, all)]
  const most = Math.max(...drawn.flatMap(({ cents, limit = 0 }) => [cents, limit]))
  return (
    <Chart
      finding={
        <>
          <strong>{strong}</strong> {rest}
        </>
      }
      note={words.note}
      tableLabel={all.tableLabel}
      table={() => ({
        caption: words.caption,
        columns: [words.week, words.spent, ...(limited ? [asSentence(words.limit)] : [])],
        rows: weeks.map(({ week, cents, limit }, at) => ({
          head: at === weeks.length - 1 ? asSentence(words.now) : ofAll(week),
          cells: [amount(cents), ...(limited ? [limit === undefined ? words.noLimit : amount(limit)] : [])],
        })),
      })}
    >
      <Bars
        summary={words.summary(drawn.length, amount(most))}
        bars={drawn.map(({ cents, limit }) => ({ value: cents, limit }))}
        high={amount(most)}
        from={drawn.length > 1 ? ofDrawn(drawn[0]?.week) : undefined}
        to={words.present}
        words={words}
      />
    </Chart>
  )
}
