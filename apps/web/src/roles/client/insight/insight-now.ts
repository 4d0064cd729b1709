import { insightOf, type Insight } from '@keertij/engine'
import type { JournalState } from '@keertij/journal'
import type { LocalDate } from '@keertij/kernel'
import { useEffect } from 'preact/hooks'
import { useApp } from '../../../shell/app.ts'

const known = new WeakMap<JournalState, { readonly today: LocalDate; readonly insight: Insight }>()

/** What can be seen in this journal today; computed once for each change of it. */
export function insightNow(journal: JournalState, today: LocalDate): Insight {
  const found = known.get(journal)
  if (found?.today === today) return found.insight
  const insight = insightOf(journal, today)
  known.set(journal, { today, insight })
  return insight
}

/** Computes it while nothing else is to do, so that a journal of years opens as fast as one of a week. */
export function usePreparedInsight(): void {
  const app = useApp()
  const journal = app.journal.value
  const today = app.today()
  useEffect(() => {
    if (!('requestIdleCallback' in globalThis)) return undefined
    const waiting = requestIdleCallback(() => void insightNow(journal, today))
    return () => cancelIdleCallback(waiting)
  }, [journal, today])
}
