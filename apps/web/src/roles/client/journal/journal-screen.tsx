import { isClosed, type TimelineItem } from '@keertij/engine'
import { addDays } from '@keertij/kernel'
import { Button, Empty, Row, Rows, TextField } from '@keertij/ui'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { dayInWords } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'
import { Filters } from './filters.tsx'
import { firstWords } from './lines.ts'
import { ask, askNothing, listView, type ListView } from './list-view.ts'
import { PageList } from './page-list.tsx'
import { pagesAsked, pagesOf } from './pages.ts'
import { useSaid } from './use-said.ts'
import { useSearch } from './use-search.ts'
import { yearBefore } from './when.ts'
import { useJournalWords } from './words.ts'
import { WriteSheet } from './write-sheet.tsx'
import './journal.css'

/** Everything that was written down: to read back, to search, and to add to. */
export function JournalScreen() {
  const app = useApp()
  const words = useJournalWords()
  const [writing, setWriting] = useState(false)
  const state = app.journal.value
  const pages = pagesOf(state)
  const closed = isClosed(state, 'exercises')
  const write = (): void => setWriting(true)
  useWayBack(listView(app))
  return (
    <Screen title={words.title}>
      {pages.length === 0 ? (
        <Empty
          title={words.emptyTitle}
          text={words.empty}
          action={closed ? undefined : { label: words.write, onClick: write }}
        />
      ) : (
        <>
          <p class="soft">{words.intro}</p>
          {!closed && (
            <p class="gap">
              <Button kind="quiet" icon="task" onClick={write}>
                {words.write}
              </Button>
            </p>
          )}
          <Reading pages={pages} />
        </>
      )}
      <Unreadable />
      <WriteSheet open={writing} onClose={() => setWriting(false)} />
    </Screen>
  )
}

/** Search, choices and the pages that fit. */
function Reading({ pages }: { readonly pages: readonly TimelineItem[] }) {
  const app = useApp()
  const words = useJournalWords()
  const view = listView(app)
  const asked = view.asked.value
  const query = view.query.value
  const fitting = useMemo(() => pagesAsked(pages, asked), [pages, asked])
  const [used, setUsed] = useState(query !== '')
  const hits = useSearch(pages, used, query)
  const shown = useMemo(() => {
    if (typeof hits !== 'object') return undefined
    const byKey = new Map(fitting.map((page) => [page.key, page]))
    const found = (near: boolean) =>
      hits.filter((hit) => hit.near === near).flatMap((hit) => byKey.get(hit.key) ?? [])
    const wordsByKey = new Map(hits.map((hit) => [hit.key, hit.words]))
    return { whole: found(false), near: found(true), wordsByKey }
  }, [hits, fitting])
  return (
    <>
      <div class="gap-l" onFocusCapture={() => setUsed(true)}>
        <TextField
          id="journal-search"
          label={words.search}
          value={query}
          onInput={(value) => (view.query.value = value)}
        />
      </div>
      <Filters pages={pages} view={view} />
      <p class="note" role="status">
        {hits === 'busy' ? words.searching : shown && words.found(shown.whole.length + shown.near.length)}
      </p>
      {hits === undefined && <LookBack pages={pages} view={view} />}
      {hits === undefined && <PageList pages={fitting} view={view} />}
      {shown && <PageList pages={shown.whole} found={shown.wordsByKey} view={view} />}
      {shown && shown.near.length > 0 && (
        <section class="part">
          <h2>{words.near}</h2>
          <PageList pages={shown.near} found={shown.wordsByKey} view={view} />
        </section>
      )}
      {hits === undefined && fitting.length === 0 && (
        <div class="stack gap-l">
          <p>{words.nothing}</p>
          <Button kind="quiet" onClick={() => askNothing(view)}>
            {words.showAll}
          </Button>
        </div>
      )}
    </>
  )
}

/** What was written on this day a year ago and four weeks ago, where there is something; and the way back from there. */
function LookBack({ pages, view }: { readonly pages: readonly TimelineItem[]; readonly view: ListView }) {
  const app = useApp()
  const all = useWords()
  const words = useJournalWords()
  const said = useSaid()
  const note = useRef<HTMLParagraphElement>(null)
  const { upTo, type, trigger } = view.asked.value
  useEffect(() => {
    if (upTo !== undefined && view.opened.peek() === undefined) note.current?.focus()
  }, [upTo, view])
  if (upTo !== undefined) {
    return (
      <p ref={note} tabIndex={-1} class="note up-to">
        {words.upTo(dayInWords(upTo, app.today(), all))}{' '}
        <Button kind="plain" onClick={() => ask(view, { upTo: undefined })}>
          {words.toLatest}
        </Button>
      </p>
    )
  }
  if (type !== undefined || trigger !== undefined) return null
  const today = app.today()
  const days = [
    { day: yearBefore(today), title: words.lookBack.year },
    { day: addDays(today, -28), title: words.lookBack.weeks },
  ].flatMap(({ day, title }) => {
    const page = pages.find((each) => each.day === day)
    return page ? [{ day, title, page }] : []
  })
  if (days.length === 0) return null
  return (
    <Rows>
      {days.map(({ day, title, page }) => (
        <Row
          key={day}
          icon="moon"
          what={title}
          why={firstWords(page, said)}
          onClick={() => ask(view, { upTo: day })}
        />
      ))}
    </Rows>
  )
}

function Unreadable() {
  const app = useApp()
  const words = useJournalWords()
  const unreadable = app.device.unreadable()
  return unreadable > 0 ? <p class="note gap">{words.unreadable(unreadable)}</p> : null
}

/** Whoever comes back from a page finds the list where it was, and that page under the hand. */
function useWayBack(view: ListView): void {
  useEffect(() => {
    const key = view.opened.peek()
    if (key === undefined) return
    const row = document.querySelector(`[data-page="${CSS.escape(key)}"]`)?.closest('button')
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'center' })
  }, [view])
}
