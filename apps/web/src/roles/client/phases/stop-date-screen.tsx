import {
  isClosed,
  IN_PRACTICE,
  opensFrom,
  phaseOn,
  phaseSpans,
  stopDateOpen,
  type PhaseName,
} from '@keertij/engine'
import type { EventBody, StopDate } from '@keertij/journal'
import { addDays, localDate, parseLocalDate, type LocalDate } from '@keertij/kernel'
import type { Capability } from '@keertij/programme'
import { Button, Note, Row, Rows, TextField } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { EntryList, HelpCards } from '../../../lesson/help-cards.tsx'
import { fullDate } from '../../../platform/when.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { CHEMSEX, CHEMSEX_LESSONS } from '../../../shell/chemsex.ts'
import { record } from '../../../shell/record.ts'
import { Screen } from '../../../shell/screen.tsx'
import { PHASE_TIPS, usePhaseTexts } from './phase-texts.ts'
import { usePhaseWords } from './words.ts'

/** Choosing a stop date, where that is safe; else why not, and who helps. Below it the phases, as long as one wants them. */
export function StopDateScreen() {
  const app = useApp()
  const words = usePhaseWords()
  const dayItOpens = useDayItOpens()
  const open = stopDateOpen(app.journal.value)
  const unasked = open === 'unasked' ? dayItOpens('stop-date-unasked') : undefined
  return (
    <Screen title={words.title} className="screen stack">
      {open === 'closed' && <Closed />}
      {open === 'ask' && <Ask text={words.ask} />}
      {unasked !== undefined && <Ask text={words.unasked(unasked)} help={ALONE} />}
      {open === 'alone' && <Ask text={words.alone(dayItOpens('stop-date-alone'))} help={ALONE} />}
      {open === 'open' && <Choosing />}
    </Screen>
  )
}

/** Whom to call before stopping, for who should not do it alone. */
const ALONE = ['huisarts', '113', '1813']

/** The day from which an answer may open it again, in words; nothing while it is open. */
function useDayItOpens(): (capability: Capability) => string | undefined {
  const app = useApp()
  const all = useWords()
  const words = usePhaseWords()
  return (capability) => {
    const from = opensFrom(app.journal.value, capability)
    if (from === undefined) return undefined
    const day = localDate(from, app.clock.offset(from))
    return day === addDays(app.today(), 1) ? words.tomorrow : fullDate(day, all)
  }
}

/** Never opened by another answer: only a plan with a doctor does that, a day later. */
function Closed() {
  const words = usePhaseWords()
  const dayItOpens = useDayItOpens()
  const { journal } = useApp()
  if (isClosed(journal.value, 'exercises')) return <Young />
  const from = dayItOpens('stop-date')
  return (
    <>
      <p>
        <strong>{words.first}.</strong> {words.closed}
      </p>
      <p>{words.call}</p>
      <HelpCards ids={['huisarts', 'huisartsenpost', 'gp-on-duty-be', '112']} />
      {journal.value.stopDate && <p>{words.closedKept}</p>}
      {from !== undefined && <p>{words.opens(from)}</p>}
      <Questions />
    </>
  )
}

function Young() {
  const app = useApp()
  const { lesson } = useWords()
  const lines = (app.index.value?.directory ?? []).filter(({ tags }) => tags.includes('jongeren'))
  return (
    <>
      <p>{lesson.closed}</p>
      <EntryList entries={lines} />
    </>
  )
}

function Ask({ text, help }: { readonly text: string; readonly help?: readonly string[] }) {
  return (
    <>
      <p>{text}</p>
      {help && <HelpCards ids={help} />}
      <Questions />
    </>
  )
}

/** To the safety questions of the programme on chemsex. */
function Questions() {
  const app = useApp()
  const words = usePhaseWords()
  const entry = app.index.value?.programmes.find(({ id }) => id === CHEMSEX)?.entry
  if (entry === undefined) return null
  return (
    <Button kind="quiet" wide onClick={() => app.navigation.open({ at: 'lesson', id: entry.lesson })}>
      {words.questions}
    </Button>
  )
}

type Kept = Extract<EventBody, { kind: 'stop-date.kept' }>['data']

function Choosing() {
  const app = useApp()
  const words = usePhaseWords()
  const { stopDate } = app.journal.value
  const keep = async (data: Kept, said: string): Promise<void> => {
    if (await record(app, { kind: 'stop-date.kept', data })) app.notice.value = { text: said }
  }
  return (
    <>
      <p>{words.free}</p>
      <DayForm key={stopDate?.day ?? ''} kept={stopDate} onKeep={(data) => void keep(data, words.kept)} />
      <Note kind="signal">{words.medicines}</Note>
      {stopDate && (
        <>
          <Spans of={stopDate} onKeep={(data) => void keep(data, words.kept)} />
          <p>
            <Button kind="plain" onClick={() => void keep({}, words.taken)}>
              {words.take}
            </Button>
          </p>
        </>
      )}
    </>
  )
}

interface DayFormProps {
  readonly kept: StopDate | undefined
  readonly onKeep: (data: Kept) => void
}

function DayForm({ kept, onKeep }: DayFormProps) {
  const app = useApp()
  const words = usePhaseWords()
  const [text, setText] = useState<string>(kept?.day ?? app.today())
  const [tried, setTried] = useState(false)
  const day = parseLocalDate(text)
  const sound = day !== undefined && day <= addDays(app.today(), 365)
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (sound) onKeep({ day, ...(kept?.lengths && { lengths: kept.lengths }) })
        else document.getElementById('stop-date')?.focus()
      }}
    >
      <TextField
        id="stop-date"
        kind="date"
        label={words.day}
        value={text}
        problem={tried && !sound ? words.dayBad : undefined}
        onInput={setText}
      />
      <Button type="submit">{words.keep}</Button>
    </form>
  )
}

interface SpansProps {
  readonly of: StopDate
  readonly onKeep: (data: Kept) => void
}

const WEEK = 7
const LONGEST = 364

function Spans({ of, onKeep }: SpansProps) {
  const app = useApp()
  const all = useWords()
  const words = usePhaseWords()
  const now = phaseOn(app.journal.value, app.today())
  const phase = now?.at === 'phase' ? now.phase : undefined
  const day = (number: number): string => fullDate(dayAt(of, number), all)
  const change = (name: Exclude<PhaseName, 'recovery'>, by: number): void => {
    const length = (of.lengths?.[name] ?? IN_PRACTICE[name].days) + by
    if (length >= WEEK && length <= LONGEST)
      onKeep({ day: of.day, lengths: { ...of.lengths, [name]: length } })
  }
  return (
    <section class="part stack" aria-labelledby="spans">
      <h2 id="spans">{words.spans}</h2>
      <p>{words.spansText}</p>
      <PhaseNow phase={phase} />
      {phaseSpans(of.lengths).map(({ phase: name, from, to }) => (
        <div key={name} class="stack">
          <h3>
            {words.names[name]}
            {name === phase && ` (${words.now})`}
          </h3>
          <p>{to === undefined ? words.from(day(from)) : words.span(day(from), day(to))}</p>
          {name !== 'recovery' && (
            <p>
              <Button kind="plain" onClick={() => change(name, -WEEK)}>
                {words.shorter(words.names[name])}
              </Button>{' '}
              <Button kind="plain" onClick={() => change(name, WEEK)}>
                {words.longer(words.names[name])}
              </Button>
            </p>
          )}
        </div>
      ))}
      <Rows>
        <Row
          icon="programme"
          what={words.all}
          onClick={() => app.navigation.open({ at: 'lesson', id: PHASE_TIPS })}
        />
      </Rows>
    </section>
  )
}

const dayAt = ({ day }: StopDate, number: number): LocalDate => addDays(day, number)

/** What is normal now and what to watch for, and the lesson of this phase. */
function PhaseNow({ phase }: { readonly phase: PhaseName | undefined }) {
  const app = useApp()
  const words = usePhaseWords()
  const texts = usePhaseTexts(phase)
  if (phase === undefined || texts === undefined) return null
  return (
    <>
      <p>
        <b>{words.normal}.</b> {texts.normal}
      </p>
      <p>
        <b>{words.watch}.</b> {texts.watch}
      </p>
      {(phase === 'crash' || phase === 'wall') && <HelpCards ids={['112', '113', '1813', 'huisarts']} />}
      <Rows>
        <Row
          icon="programme"
          what={words.lesson(words.names[phase])}
          onClick={() => app.navigation.open({ at: 'lesson', id: CHEMSEX_LESSONS.phases[phase] })}
        />
      </Rows>
    </>
  )
}
