import { NOTICED_ENOUGH, type NoticedDays } from '@keertij/engine'
import { Chart, Ranked } from '@keertij/ui'
import { useCheckInWords } from '../check-in/words.ts'
import { noticedFinding } from './noticed-finding.ts'
import { Part } from './part.tsx'
import { useInsightWords } from './words.ts'

/** What was noticed in body and mind over eight weeks; nothing is here for who never answers that question. */
export function NoticedPart({ noticed }: { readonly noticed: NoticedDays }) {
  const words = useInsightWords()
  if (noticed.answered === 0) return null
  const missing = NOTICED_ENOUGH - noticed.answered
  return (
    <Part title={words.noticed.title} needs={missing > 0 ? words.noticed.needs(missing) : undefined}>
      {missing <= 0 && <Days noticed={noticed} />}
    </Part>
  )
}

function Days({ noticed }: { readonly noticed: NoticedDays }) {
  const all = useInsightWords()
  const { noticed: words } = all
  const { chips } = useCheckInWords().noticed
  const { answered, answeredBefore, ranks } = noticed
  const { strong, rest } = noticedFinding(noticed, words, chips)
  const drawn = ranks.filter(({ noticed, days }) => noticed !== 'nothing' && days > 0)
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
        columns: [words.what, words.now, words.earlier],
        rows: [
          ...ranks.map(({ noticed, days, before }) => ({ head: chips[noticed], cells: [days, before] })),
          { head: words.answered, cells: [answered, answeredBefore] },
        ],
      })}
    >
      {drawn.length > 0 && (
        <Ranked
          items={drawn.map(({ noticed, days }) => ({
            what: chips[noticed],
            told: words.told(days, answered),
            count: days,
          }))}
          words={words}
        />
      )}
    </Chart>
  )
}
