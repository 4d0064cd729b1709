import type { SpendingInsight } from '@keertij/engine'
import type { InsightWords } from './words.ts'

/** What was spent, in words: the last four weeks first, beside the four before; the present week, which is not over, by itself. */
export function spendingFinding(
  { thisWeek, last, before, within }: SpendingInsight,
  words: InsightWords['spending'],
  amount: (cents: number) => string,
): { readonly strong: string; readonly rest: string } {
  const told = (cents: number): string => (cents === 0 ? words.nothing : amount(cents))
  const now = words.thisWeek(told(thisWeek))
  if (last === undefined) return { strong: now, rest: '' }
  return {
    strong: words.last(last.weeks, told(last.cents)),
    rest: [
      before === undefined ? '' : words.before(told(before)),
      within === undefined ? '' : words.within(within.weeks, within.of),
      now,
    ]
      .filter(Boolean)
      .join(' '),
  }
}
