import type { TriggerRank } from '@keertij/engine'
import { Chart, Ranked } from '@keertij/ui'
import { useApp } from '../../../shell/app.ts'
import { triggerName } from '../../../triggers/trigger-name.ts'
import { Part } from './part.tsx'
import { asSentence } from './sentence.ts'
import { useInsightWords } from './words.ts'

/** Fewer named triggers than this have no order yet. */
const ENOUGH = 3
/** As many bars as a person takes in; the table has all of them. */
const SHOWN = 7
const TOGETHER = 3

/** What was named most often as the start of an urge. */
export function TriggerPart({ triggers }: { readonly triggers: readonly TriggerRank[] }) {
  const words = useInsightWords()
  const language = useApp().language.value
  const named = triggers.map((rank) => ({ ...rank, what: triggerName(rank.trigger, language) }))
  const total = named.reduce((sum, { count }) => sum + count, 0)
  return (
    <Part title={words.triggers.title} needs={total < ENOUGH ? words.triggers.needs : undefined}>
      {total >= ENOUGH && (
        <Chart
          finding={<Finding named={named} />}
          tableLabel={words.tableLabel}
          table={() => ({
            caption: words.triggers.caption,
            columns: [words.triggers.what, words.triggers.times, words.triggers.heavyTimes],
            rows: named.map(({ what, count, heavy }) => ({ head: what, cells: [count, heavy] })),
          })}
        >
          <Ranked
            items={named.slice(0, SHOWN).map(({ what, count, heavy }) => ({
              what,
              told: words.triggers.told(count, heavy),
              count,
              part: heavy,
            }))}
            words={words.triggers}
          />
        </Chart>
      )}
    </Part>
  )
}

function Finding({ named }: { readonly named: readonly (TriggerRank & { readonly what: string })[] }) {
  const { triggers: words } = useInsightWords()
  const most = named[0]?.count ?? 0
  const first = named.filter(({ count }) => count === most).slice(0, TOGETHER)
  const heavy = first.length === 1 ? (first[0]?.heavy ?? 0) : 0
  const names = first.map(({ what }, at) => (at === 0 ? asSentence(what) : what))
  return (
    <>
      <strong>{words.quoted(names)}</strong> {words.most(names, most)} {heavy > 0 && words.heavy(heavy)}
    </>
  )
}
