import { TRIGGERS, type JournalState } from '@keertij/journal'
import type { TriggerRank } from './insight.ts'
import { isHeavy } from './moments.ts'

/**
 * What was named in urges, slips and trigger pages, most named first; then what was heavy more often, then the order of
 * TRIGGERS, then the alphabet. Own words are the same when they differ in capitals or outer spaces only, and are shown as they
 * were last written. HALT of a check-in says how a day was, not what began an urge, and does not count.
 */
export function triggersOf(state: JournalState): readonly TriggerRank[] {
  const named = new Map<string, { trigger: string; count: number; heavy: number; page: string }>()
  for (const page of state.entries.values()) {
    if (!('triggers' in page)) continue
    const heavy = isHeavy(page) ? 1 : 0
    for (const words of page.triggers) {
      const written = words.trim()
      const key = written.toLowerCase()
      const known = named.get(key)
      if (known === undefined) {
        named.set(key, { trigger: PLACES.has(key) ? key : written, count: 1, heavy, page: page.entry })
      } else if (known.page !== page.entry) {
        if (!PLACES.has(key)) known.trigger = written
        known.count += 1
        known.heavy += heavy
        known.page = page.entry
      }
    }
  }
  return [...named]
    .filter(([key]) => key !== '')
    .sort(([a, x], [b, y]) => y.count - x.count || y.heavy - x.heavy || byName(a, b))
    .map(([, { trigger, count, heavy }]) => ({ trigger, count, heavy }))
}

const PLACES: ReadonlyMap<string, number> = new Map(TRIGGERS.map((trigger, index) => [trigger, index]))

const byName = (a: string, b: string): number =>
  (PLACES.get(a) ?? PLACES.size) - (PLACES.get(b) ?? PLACES.size) || (a < b ? -1 : a > b ? 1 : 0)
