import { textOf, type TimelineItem } from '@keertij/engine'
import { Row } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { useApp } from '../../../shell/app.ts'
import type { Route } from '../../../shell/route.ts'
import { factsOf, nameOf, shortened, type Said } from './lines.ts'
import type { ListView } from './list-view.ts'
import { textsOf, triggersOf } from './pages.ts'
import { excerpt } from './search.ts'
import { minuteInWords } from './when.ts'

export interface PageRowProps {
  readonly page: TimelineItem
  readonly said: Said
  readonly view: ListView
  /** Words that were found on it: then it is quoted there. */
  readonly found: ReadonlySet<string> | undefined
}

/** One page in the list: its kind and time, what it tells, and the person's own words quoted. */
export function PageRow({ page, said, view, found }: PageRowProps) {
  const { navigation } = useApp()
  const name = nameOf(page, said)
  return (
    <Row
      what={page.minute === undefined ? name : `${name}, ${minuteInWords(page.minute, said.app)}`}
      why={
        <span data-page={page.key}>
          {factsOf(page, said).map((fact) => (
            <span key={fact} class="line">
              {fact}
            </span>
          ))}
          {found ? <Quoted page={page} found={found} /> : <Plain page={page} />}
        </span>
      }
      onClick={() => {
        view.opened.value = page.key
        navigation.open(routeOf(page))
      }}
    />
  )
}

const Plain = ({ page }: { readonly page: TimelineItem }) => (
  <>
    {textsOf(page)
      .slice(0, 1)
      .map((text) => (
        <Own key={text}>{shortened(text)}</Own>
      ))}
  </>
)

function Quoted({ page, found }: { readonly page: TimelineItem; readonly found: ReadonlySet<string> }) {
  const quotes = textOf(page)
    .split('\n')
    .filter((line) => !triggersOf(page).includes(line))
    .map((line) => excerpt(line, found))
    .filter((pieces) => pieces.length > 0)
  if (quotes.length === 0) return <Plain page={page} />
  return (
    <>
      {quotes.map((pieces, at) => (
        <Own key={at}>
          {pieces.map((piece, at) => (piece.found ? <mark key={at}>{piece.text}</mark> : piece.text))}
        </Own>
      ))}
    </>
  )
}

const Own = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="line own">‘{children}’</span>
)

function routeOf(page: TimelineItem): Route {
  if (page.kind === 'check-in') return { at: 'check-in', day: page.day }
  if (page.kind === 'urge') return { at: 'entry', type: 'urge', id: page.episode.id }
  return { at: 'entry', type: page.page.type, id: page.page.entry }
}
