import { helpEntries, isExpired } from '@keertij/engine'
import type { DirectoryEntry } from '@keertij/programme'
import { Row, Rows } from '@keertij/ui'
import { fullDate } from '../platform/when.ts'
import { useApp, useWords } from '../shell/app.ts'

/** Cards from the help directory, for the chosen country or for both; they work without a network. */
export function HelpCards({ ids }: { readonly ids: readonly string[] }) {
  const app = useApp()
  const directory = app.index.value?.directory ?? []
  return <EntryList entries={helpEntries(directory, ids, app.preferences.value.country)} />
}

export function EntryList({
  entries,
  dated = false,
}: {
  readonly entries: readonly DirectoryEntry[]
  readonly dated?: boolean
}) {
  return (
    <Rows>
      {entries.map((entry) => (
        <EntryRow key={entry.id} entry={entry} dated={dated} />
      ))}
    </Rows>
  )
}

function EntryRow({ entry, dated }: { readonly entry: DirectoryEntry; readonly dated: boolean }) {
  const app = useApp()
  const words = useWords()
  const language = app.language.value
  const doctor = [...app.journal.value.people.values()].find(({ role }) => role === 'gp')
  const phone =
    entry.phone ??
    (entry.id === 'huisarts' && doctor ? { dial: doctor.phone, shown: doctor.phone } : undefined)
  const date = fullDate(entry.verifiedOn, words)
  const lines = [
    entry.what[language],
    entry.note?.[language],
    entry.unsure ? words.crisis.unsure : undefined,
    entry.tags.flatMap((tag) => words.help.tags[tag] ?? []).join(', '),
    isExpired(entry, app.today())
      ? words.crisis.expired(date)
      : dated
        ? words.crisis.checked(date)
        : undefined,
  ].filter((line) => line !== undefined && line !== '')
  return (
    <>
      <Row
        {...(phone && { icon: 'call' as const, href: `tel:${phone.dial.replace(/[^\d+]/g, '')}` })}
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
