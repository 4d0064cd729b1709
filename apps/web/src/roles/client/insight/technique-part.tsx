import type { TechniqueEffect } from '@keertij/engine'
import { Chart, Drops } from '@keertij/ui'
import { useTechniqueTitles } from './technique-titles.ts'
import { Part } from './part.tsx'
import { type InsightWords, useInsightWords } from './words.ts'

const HIGHEST_RATING = 10

/** What the techniques of now help did to the urge. One that is called nothing any more keeps silent. */
export function TechniquePart({ techniques }: { readonly techniques: readonly TechniqueEffect[] }) {
  const words = useInsightWords()
  const titles = useTechniqueTitles()
  const named = techniques.flatMap((effect) => {
    const what = titles.get(effect.technique)
    return what === undefined ? [] : [{ ...effect, what }]
  })
  return (
    <Part title={words.techniques.title} needs={named.length === 0 ? words.techniques.needs : undefined}>
      {named.length > 0 && <Effects named={named} words={words} />}
    </Part>
  )
}

type Named = TechniqueEffect & { readonly what: string }

function Effects({ named, words }: { readonly named: readonly Named[]; readonly words: InsightWords }) {
  const number = new Intl.NumberFormat(words.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const { techniques } = words
  const best = named.find(isSure)
  return (
    <Chart
      finding={
        best ? (
          <>
            <strong>{best.what}</strong> {techniques.best(number.format(best.before - best.after))}
          </>
        ) : (
          techniques.unsure
        )
      }
      note={techniques.note}
      tableLabel={words.tableLabel}
      table={() => ({
        caption: techniques.caption,
        columns: [techniques.what, techniques.before, techniques.after, techniques.times],
        rows: named.map(({ what, before, after, tries }) => ({
          head: what,
          cells: [number.format(before), number.format(after), tries],
        })),
      })}
    >
      <Drops
        max={HIGHEST_RATING}
        items={named.map((effect) => ({
          what: effect.what,
          told: techniques.told(number.format(effect.before), number.format(effect.after)),
          note: techniques.tries(effect.tries, effect.drop !== undefined, isSure(effect)),
          before: effect.before,
          after: effect.after,
          drop: effect.drop,
        }))}
        words={techniques}
      />
    </Chart>
  )
}

/** The whole interval of the fall lies above nothing at all. */
const isSure = ({ drop }: TechniqueEffect): boolean => drop !== undefined && drop.low > 0
