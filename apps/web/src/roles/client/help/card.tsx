import { isExpired } from '@keertij/engine'
import type { DirectoryEntry } from '@keertij/programme'
import { Button, Choices } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { OWN_DOCTOR } from '../../../lesson/help-cards.tsx'
import { printUnder } from '../../../platform/print.ts'
import { fullDate } from '../../../platform/when.ts'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { placeOf } from '../../../shell/crisis.tsx'
import { useHelpWords } from './words.ts'

/** More of them do not fit on one sheet beside the crisis lines of two countries. */
const MOST = 6

interface CardProps {
  /** What the list below shows. */
  readonly entries: readonly DirectoryEntry[]
  /** Ids of what goes on the card as well. */
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
}

/** What goes on the sheet beside crisis lines and doctor. */
export function Card({ entries, chosen, onChoose }: CardProps) {
  const app = useApp()
  const words = useHelpWords()
  const language = app.language.value
  const offered = [...servicesOf(app, chosen), ...entries.filter(({ id }) => !chosen.includes(id))].filter(
    ({ id, crisis }) => !crisis && id !== OWN_DOCTOR,
  )
  return (
    <details>
      <summary>{words.card}</summary>
      <div class="stack">
        <p>{words.cardText}</p>
        {offered.length === 0 ? (
          <p class="note">{words.cardNone}</p>
        ) : (
          <Choices
            name="card"
            legend={words.cardChoose}
            hint={words.cardHint(MOST)}
            kind="many"
            max={MOST}
            options={offered.map(({ id, name }) => ({ value: id, label: name[language] }))}
            selected={chosen}
            onSelect={onChoose}
          />
        )}
        <Button kind="quiet" icon="print" onClick={() => printUnder(words.cardFile)}>
          {words.cardPrint}
        </Button>
      </div>
    </details>
  )
}

const servicesOf = (app: App, ids: readonly string[]): readonly DirectoryEntry[] =>
  ids.flatMap((id) => app.index.value?.directory.filter((entry) => entry.id === id) ?? [])

interface CardPaperProps {
  readonly crisis: readonly DirectoryEntry[]
  readonly chosen: readonly string[]
}

/** The sheet itself: whom one can call, and nothing that says where it comes from. */
export function CardPaper({ crisis, chosen }: CardPaperProps) {
  const app = useApp()
  const all = useWords()
  const words = useHelpWords()
  const language = app.language.value
  const services = servicesOf(app, chosen)
  const shown = [...crisis, ...services]
  const doctor = [...app.journal.value.people.values()].find(({ role }) => role === 'gp')
  const [oldest = app.today()] = shown.map(({ verifiedOn }) => verifiedOn).toSorted()
  return (
    <article class="paper only-print">
      <h2 class="paper-title">{words.cardTitle}</h2>
      <p class="paper-from">{words.cardDate(fullDate(app.today(), all), fullDate(oldest, all))}</p>
      {shown.some((entry) => isExpired(entry, app.today())) && <p>{words.cardOld}</p>}
      <dl class="numbers-card">
        {crisis.map((entry) => (
          <Line key={entry.id} number={entry.phone?.shown} name={entry.name[language]}>
            {placeOf(entry, app.preferences.value.country, all) + entry.what[language]}{' '}
            {entry.note?.[language]}
          </Line>
        ))}
        <Line number={doctor?.phone} blank name={words.cardDoctor}>
          {doctor?.name}
        </Line>
        <Line number={undefined} blank name={words.cardNight} />
        {services.map((entry) => (
          <Line
            key={entry.id}
            number={entry.phone?.shown}
            blank={entry.phone === undefined && entry.site === undefined}
            name={entry.name[language]}
          >
            {[bareAddress(entry.site ?? entry.chat), entry.unsure ? all.crisis.unsure : '']
              .filter((part) => part !== '')
              .join('. ')}
          </Line>
        ))}
      </dl>
    </article>
  )
}

const bareAddress = (address: string | undefined): string => address?.replace(/^https:\/\/(www\.)?/, '') ?? ''

interface LineProps {
  readonly number: string | undefined
  /** Room to write the number, when there is none. */
  readonly blank?: boolean
  readonly name: string
  readonly children?: ComponentChildren
}

const Line = ({ number, blank = false, name, children }: LineProps) => (
  <div>
    <dt class={number === undefined && blank ? 'to-write' : undefined}>{number}</dt>
    <dd>
      {name !== number && <b>{name}</b>} <span>{children}</span>
    </dd>
  </div>
)
