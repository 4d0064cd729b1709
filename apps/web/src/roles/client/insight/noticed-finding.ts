import { NOTICED_ENOUGH, type NoticedDays } from '@keertij/engine'
import type { Noticed } from '@keertij/journal'
import { asSentence } from './sentence.ts'
import type { InsightWords } from './words.ts'

/** As many as are named together; more of them are no finding. */
const TOGETHER = 3

/** What was noticed most, in words, and beside it the four weeks before where enough was answered then. No word of a cause. */
export function noticedFinding(
  { answered, answeredBefore, ranks }: NoticedDays,
  words: InsightWords['noticed'],
  chips: Readonly<Record<Noticed, string>>,
): { readonly strong: string; readonly rest: string } {
  const calm = ranks.find(({ noticed }) => noticed === 'nothing')?.days ?? 0
  const some = ranks.filter(({ noticed, days }) => noticed !== 'nothing' && days > 0)
  const most = some[0]?.days ?? 0
  const first = some.filter(({ days }) => days === most)
  const names = first.map(({ noticed }, at) => (at === 0 ? asSentence(chips[noticed]) : chips[noticed]))
  const earlier = first.map(({ noticed, before }) => ({ name: chips[noticed], before }))
  if (first.length === 0) return { strong: words.calm, rest: words.calmOf(answered) }
  if (first.length > TOGETHER) return { strong: words.even, rest: words.evenOf(most, answered) }
  return {
    strong: words.quoted(names),
    rest: [
      words.most(first.length, most, answered),
      answeredBefore >= NOTICED_ENOUGH ? words.before(earlier, answeredBefore) : '',
      calm > 0 ? words.alsoCalm(calm) : '',
    ]
      .filter(Boolean)
      .join(' '),
  }
}
