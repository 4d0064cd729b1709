import type { TimelineItem } from '@keertij/engine'
import type { JournalEntry } from '@keertij/journal'
import { localDate, localMinute, type Instant } from '@keertij/kernel'
import { Button, Dialog, Note, Row, Rows } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { amountInWords } from '../../../money/amount.ts'
import { triggerName } from '../../../triggers/trigger-name.ts'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { SLIP } from '../../../shell/places.ts'
import { KeptWords } from '../plan/kept-words.tsx'
import type { EntryType } from './entry-parts.ts'
import { waveFacts } from './lines.ts'
import { pagesOf, wordsOn } from './pages.ts'
import { removePage } from './remove-page.ts'
import { useSaid } from './use-said.ts'
import { momentInWords } from './when.ts'
import { useJournalWords } from './words.ts'

interface KeptProps {
  readonly type: EntryType
  readonly id: string | undefined
}

/** What is known of a page besides its fields. */
export const KeptEntry = { Before, After }

/** Above the fields: the wave that it is about, or a kind word. */
function Before({ type, id }: KeptProps) {
  const app = useApp()
  const all = useWords()
  const words = useJournalWords()
  const said = useSaid()
  const wave = id === undefined ? undefined : app.journal.value.episodes.get(id)
  if (type === 'slip') return <p>{words.slipLead}</p>
  if (type === 'spending') return <p class="soft">{words.spendingLead}</p>
  if (!wave) return null
  return (
    <div class="stack">
      <p>{words.ofWave(momentInWords(wave, app.today(), all))}</p>
      <p class="soft">
        {waveFacts(wave, said).map((fact) => (
          <span key={fact} class="line">
            {fact}
          </span>
        ))}
      </p>
    </div>
  )
}

/** Below the fields: what was worked out about it, how it stood before, and the way to take it out. */
function After({ type, id, onRemoved }: KeptProps & { readonly onRemoved: () => void }) {
  const app = useApp()
  const { cancel } = useWords()
  const words = useJournalWords()
  const [asks, setAsks] = useState(false)
  const page = pageWith(app, id)
  if (!page) return null
  const remove = async (): Promise<void> => {
    setAsks(false)
    const isHere = app.navigation.here()
    if (!(await removePage(app, page))) return
    app.notice.value = { text: words.removed }
    if (isHere()) onRemoved()
  }
  return (
    <>
      {type === 'slip' && id !== undefined && <Chain id={id} page={page} />}
      {page.kind === 'page' && page.page.history.length > 0 && <Versions entry={page.page} />}
      <p class="part">
        <Button kind="plain" icon="trash" onClick={() => setAsks(true)}>
          {words.remove}
        </Button>
      </p>
      <Dialog open={asks} onClose={() => setAsks(false)} title={words.removeTitle} closeLabel={cancel}>
        <p>{page.episode ? words.removeWave : words.removeText}</p>
        <p class="go-on">
          <Button wide onClick={() => void remove()}>
            {words.remove}
          </Button>
        </p>
      </Dialog>
    </>
  )
}

type Written = Exclude<TimelineItem, { kind: 'check-in' }>

function pageWith(app: App, id: string | undefined): Written | undefined {
  if (id === undefined) return undefined
  return pagesOf(app.journal.value).find(
    (page): page is Written =>
      (page.kind === 'page' && page.page.entry === id) || (page.kind === 'urge' && page.episode.id === id),
  )
}

/** How it came to a slip and the one change, as they were worked out in its own questions. */
function Chain({ id, page }: { readonly id: string; readonly page: Written }) {
  const app = useApp()
  const words = useJournalWords()
  const answers = page.kind === 'page' ? page.answers : []
  return (
    <section class="part stack" aria-labelledby="chain">
      <h2 id="chain">{answers.length === 0 ? words.noChain : words.chain}</h2>
      {answers.map((kept) => (
        <KeptWords key={kept.event} kept={kept} />
      ))}
      <Rows>
        <Row
          icon="task"
          what={words.toChain}
          onClick={() => app.navigation.open({ at: 'lesson', id: SLIP, occasion: id })}
        />
      </Rows>
    </section>
  )
}

/** What stood there before each change, newest first. */
function Versions({ entry }: { readonly entry: JournalEntry }) {
  const app = useApp()
  const all = useWords()
  const words = useJournalWords()
  const moment = (at: Instant) => {
    const ahead = app.clock.offset(at)
    return momentInWords({ day: localDate(at, ahead), minute: localMinute(at, ahead) }, app.today(), all)
  }
  return (
    <details class="part">
      <summary>{words.versions(entry.history.length)}</summary>
      {entry.history.toReversed().map((version) => (
        <div key={version.at} class="stack gap">
          <h3>{words.versionOf(moment(version.at))}</h3>
          <div class="sheet">
            {version.type === 'spending' && <p>{amountInWords(version.cents, app.language.value)}</p>}
            {version.type === 'urge' && <p>{words.rating(version.rating)}</p>}
            {'triggers' in version && version.triggers.length > 0 && (
              <p>{version.triggers.map((each) => triggerName(each, app.language.value)).join(', ')}</p>
            )}
            {wordsOn(version).map((text) => (
              <p key={text} class="written">
                {text}
              </p>
            ))}
            <Note>{momentInWords(version.on, app.today(), all)}</Note>
          </div>
        </div>
      ))}
    </details>
  )
}
