import { isClosed } from '@keertij/engine'
import { Button, Empty } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { useMoneyWords } from '../../../money/words.ts'
import { timeInWords } from '../../../platform/when.ts'
import { type App, useApp } from '../../../shell/app.ts'
import { SavedLine } from '../../../shell/saved-line.tsx'
import { Screen } from '../../../shell/screen.tsx'
import { OtherDay } from '../check-in/other-day.tsx'
import { openEntry, type OpenEntry } from './entry-draft.ts'
import { EntryFields } from './entry-fields.tsx'
import { amountProblem, dayProblem, saysNothing, type EntryType } from './entry-parts.ts'
import { KeptEntry } from './kept-entry.tsx'
import { pagesOf, triggersIn } from './pages.ts'
import { journalWords, useJournalWords } from './words.ts'
import './journal.css'

export interface EntryScreenProps {
  readonly type: EntryType
  /** A page that is there, or the wave that it says more about; none for a new page. */
  readonly id: string | undefined
}

/** One page of the journal: to write, to read back, to change and to take out. */
export function EntryScreen({ type, id }: EntryScreenProps) {
  const app = useApp()
  const words = useJournalWords()
  const [open, setOpen] = useState<OpenEntry>()
  const [slipKept, setSlipKept] = useState(false)
  useEffect(() => {
    let gone = false
    let opened: OpenEntry | undefined
    void openEntry(app, type, id).then((found) => {
      opened = found
      if (gone) found.close()
      else setOpen(found)
    })
    return () => {
      gone = true
      opened?.close()
    }
  }, [app, type, id])
  const { entries, episodes } = app.journal.value
  const known = id === undefined || entries.has(id) || episodes.has(id)
  const closed = isClosed(app.journal.value, 'exercises')
  if (closed) return <p>{app.words.value.lesson.closed}</p>
  if (!open) return null
  if (slipKept) return <OtherDay title={keptInWords(app)} slip={open.parts.value.entry} />
  if (!known) {
    return (
      <Screen title={words.types[type]}>
        <Empty title={words.types[type]} text={words.gone} />
      </Screen>
    )
  }
  const keep = async (): Promise<void> => {
    const isHere = app.navigation.here()
    if (!(await open.keep())) return
    if (type === 'slip' && id === undefined) return setSlipKept(true)
    app.notice.value = { text: keptInWords(app) }
    if (isHere()) leave(app)
  }
  return <EntryForm key={id} type={type} id={id} open={open} onKeep={() => void keep()} />
}

/** That it is kept, and where. */
const keptInWords = ({ device, clock, language, words: { value: words } }: App): string =>
  device.persistent
    ? journalWords[language.value].keptNow
    : words.lesson.keptInMemory(timeInWords(clock.now(), words))

const leave = ({ navigation }: App): void =>
  navigation.previous.value ? navigation.back() : navigation.go({ at: 'today' })

interface EntryFormProps extends EntryScreenProps {
  readonly open: OpenEntry
  readonly onKeep: () => void
}

function EntryForm({ type, id, open, onKeep }: EntryFormProps) {
  const app = useApp()
  const words = useJournalWords()
  const money = useMoneyWords()
  const [tried, setTried] = useState(false)
  const state = app.journal.value
  const known = triggersIn(pagesOf(state))
  const parts = open.parts.value
  const wrongAmount = amountProblem(type, parts, app.language.value)
  const wrongDay = dayProblem(parts.day ?? '', app.today())
  const discard = async (): Promise<void> => {
    const isHere = app.navigation.here()
    await open.discard()
    app.notice.value = { text: words.discarded }
    if (isHere()) leave(app)
  }
  return (
    <Screen title={words.types[type]} className="screen entry-form">
      <KeptEntry.Before type={type} id={id} />
      <form
        class="questions"
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (wrongAmount !== undefined) document.getElementById('entry-amount')?.focus()
          else if (wrongDay !== undefined) document.getElementById('entry-day')?.focus()
          else onKeep()
        }}
        noValidate
      >
        <EntryFields
          type={type}
          parts={parts}
          known={known}
          ofWave={id !== undefined && state.episodes.has(id)}
          dayProblem={tried && wrongDay ? words[wrongDay] : undefined}
          amountProblem={tried && wrongAmount ? money.problems[wrongAmount] : undefined}
          onChange={open.change}
        />
        <div class="stack">
          <Button type="submit" wide disabled={saysNothing(type, parts)}>
            {words.keep}
          </Button>
          <p>
            <SavedLine of={open.saved} />
          </p>
          {open.begun.value && (
            <Button kind="plain" onClick={() => void discard()}>
              {words.discard}
            </Button>
          )}
        </div>
      </form>
      <KeptEntry.After type={type} id={id} onRemoved={() => leave(app)} />
    </Screen>
  )
}
