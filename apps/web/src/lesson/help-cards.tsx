import { helpEntries, isExpired } from '@keertij/engine'
import type { DirectoryEntry } from '@keertij/programme'
import { Row, Rows } from '@keertij/ui'
import { PACK } from 'virtual:pack'
import { fullDate } from '../platform/when.ts'
import { type App, useApp } from '../shell/app.ts'
import { placeOf } from '../shell/crisis.tsx'

/** Cards from the help directory, for the chosen country or for both; they work without a network, crisis lines at once. */
export function HelpCards({ ids }: { readonly ids: readonly string[] }) {
  const app = useApp()
  const directory = app.index.value?.directory ?? PACK.crisis
  return <EntryList entries={helpEntries(directory, ids, app.preferences.value.country)} />
}

export function EntryList({
  entries,
  dated = false,
  more = () => [],
}: {
  readonly entries: readonly DirectoryEntry[]
  readonly dated?: boolean
  /** Lines that this list has to say of an entry as well. */
  readonly more?: (entry: DirectoryEntry) => readonly string[]
}) {
  return (
    <Rows>
      {entries.map((entry) => (
        <EntryRow key={entry.id} entry={entry} dated={dated} more={more(entry)} />
      ))}
    </Rows>
  )
}

interface EntryRowProps {
  readonly entry: DirectoryEntry
  readonly dated: boolean
  readonly more: readonly string[]
}

function EntryRow({ entry, dated, more }: EntryRowProps) {
  const app = useApp()
  const { navigation } = app
  const language = app.language.value
  const doctor = [...app.journal.value.people.values()].find(({ role }) => role === 'gp')
  const own = entry.id === OWN_DOCTOR
  const phone = entry.phone ?? (own && doctor ? { dial: doctor.phone, shown: doctor.phone } : undefined)
  const lines = linesOf(entry, app, { dated, known: own && doctor !== undefined, more })
  return (
    <>
      <Row
        {...(phone && { icon: 'call' as const, href: `tel:${phone.dial.replace(/[^\d+]/g, '')}` })}
        {...(own && !phone && { icon: 'plus' as const, onClick: () => navigation.open({ at: 'people' }) })}
        what={
          <>
            {entry.name[language]}{' '}
            {phone && !entry.name[language].includes(phone.shown) && <b class="tel">{phone.shown}</b>}
          </>
        }
        why={lines.map((line, at) => (
          <span key={at} class="line">
            {line}
          </span>
        ))}
      />
      <Sites of={entry} />
    </>
  )
}

/** The one entry whose number the person enters. */
export const OWN_DOCTOR = 'huisarts'

interface Shown {
  /** With the day on which it was checked. */
  readonly dated: boolean
  /** The person's own number is there: what asks for it can go. */
  readonly known: boolean
  readonly more: readonly string[]
}

function linesOf(entry: DirectoryEntry, app: App, { dated, known, more }: Shown): readonly string[] {
  const words = app.words.value
  const language = app.language.value
  const date = fullDate(entry.verifiedOn, words)
  const checked = isExpired(entry, app.today())
    ? words.crisis.expired(date)
    : dated
      ? words.crisis.checked(date)
      : ''
  const tags = entry.tags.flatMap((tag) => words.help.tags[tag] ?? [])
  return [
    placeOf(entry, app.preferences.value.country, words) + entry.what[language],
    known ? '' : (entry.note?.[language] ?? ''),
    ...more,
    entry.unsure ? words.crisis.unsure : '',
    tags.length > 0 ? words.help.alsoFor(tags.join(', ')) : '',
    checked,
  ].filter((line) => line !== '')
}

/** Addresses leave Keertij, so they open beside it and tell the other side nothing. */
function Sites({ of }: { readonly of: DirectoryEntry }) {
  const sites = [...new Set([of.chat, of.site])].filter((site) => site !== undefined)
  if (sites.length === 0) return null
  return (
    <li class="under-row">
      {sites.map((site) => (
        <a key={site} href={site} rel="noreferrer noopener" target="_blank">
          {site.replace(/^https:\/\/(www\.)?/, '')}
        </a>
      ))}
    </li>
  )
}
