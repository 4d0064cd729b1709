import type { TimelineItem } from '@keertij/engine'
import { Button, Rows } from '@keertij/ui'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { dayInWords } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { AT_ONCE, type ListView } from './list-view.ts'
import { PageRow } from './page-row.tsx'
import { byDay } from './pages.ts'
import { useSaid } from './use-said.ts'
import { useJournalWords } from './words.ts'

export interface PageListProps {
  readonly pages: readonly TimelineItem[]
  readonly view: ListView
  /** Words that were found, by the key of the page. */
  readonly found?: ReadonlyMap<string, ReadonlySet<string>>
}

/** Pages under their day, a part at a time, so that years of writing open as fast as a week. */
export function PageList({ pages, view, found }: PageListProps) {
  const app = useApp()
  const all = useWords()
  const words = useJournalWords()
  const said = useSaid()
  const list = useRef<HTMLDivElement>(null)
  const grownFrom = useRef<number | undefined>(undefined)
  const shown = view.shown.value
  // The focus goes on where the new pages begin.
  useLayoutEffect(() => {
    if (grownFrom.current === undefined) return
    list.current?.querySelectorAll<HTMLElement>('button.row')[grownFrom.current]?.focus()
    grownFrom.current = undefined
  }, [shown])
  const left = pages.length - shown
  return (
    <div ref={list}>
      {byDay(pages.slice(0, shown)).map(({ day, pages }) => (
        <section key={day} class="part day">
          <h2>{dayInWords(day, app.today(), all)}</h2>
          <Rows>
            {pages.map((page) => (
              <PageRow key={page.key} page={page} said={said} view={view} found={found?.get(page.key)} />
            ))}
          </Rows>
        </section>
      ))}
      {left > 0 && (
        <p class="gap-l">
          <Button
            kind="quiet"
            wide
            onClick={() => {
              grownFrom.current = shown
              view.shown.value = shown + AT_ONCE
            }}
          >
            {words.more(Math.min(AT_ONCE, left))}
          </Button>
        </p>
      )}
    </div>
  )
}
