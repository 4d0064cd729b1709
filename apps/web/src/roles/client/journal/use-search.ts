import { textOf, type TimelineItem } from '@keertij/engine'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { amountInWords } from '../../../money/amount.ts'
import { triggerName } from '../../../triggers/trigger-name.ts'
import { useApp } from '../../../shell/app.ts'
import { searchIn, type Hit, type JournalSearch } from './search.ts'

/** Hits as somebody types; nothing while nothing is asked. The pages are made searchable once the field is used. */
export function useSearch(
  pages: readonly TimelineItem[],
  used: boolean,
  query: string,
): readonly Hit[] | 'busy' | undefined {
  const language = useApp().language.value
  const [ready, setReady] = useState<{
    readonly of: readonly TimelineItem[]
    readonly search: JournalSearch
  }>()
  useEffect(() => {
    if (!used) return
    let gone = false
    const nameOf = (trigger: string): string => triggerName(trigger, language)
    const amountOf = (page: TimelineItem): string =>
      page.kind === 'page' && page.page.type === 'spending' ? amountInWords(page.page.cents, language) : ''
    const texts = pages.map((page) => ({
      key: page.key,
      text: `${textOf(page, nameOf)}\n${amountOf(page)}`,
    }))
    void searchIn(texts).then((search) => {
      if (!gone) setReady({ of: pages, search })
    })
    return () => {
      gone = true
    }
  }, [pages, used, language])
  return useMemo(() => {
    if (query.trim() === '') return undefined
    return ready?.of === pages ? ready.search(query) : 'busy'
  }, [query, ready, pages])
}
