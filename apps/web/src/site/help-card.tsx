import type { Language } from '@keertij/kernel'
import type { DirectoryEntry } from '@keertij/programme'
import { Row } from '@keertij/ui'
import { fullDate } from '../platform/when.ts'
import { placeOf } from '../shell/crisis.tsx'
import { WORDS_OF } from './app-words.ts'

/** A service on a public page: the page does not know the country, so each says where it is for. */
export function HelpCard({
  entry,
  language,
  dated = false,
}: {
  readonly entry: DirectoryEntry
  readonly language: Language
  readonly dated?: boolean
}) {
  const words = WORDS_OF[language]
  const name = entry.name[language]
  const phone = entry.phone
  const tags = entry.tags.flatMap((tag) => words.help.tags[tag] ?? [])
  const lines = [
    placeOf(entry, undefined, words) + entry.what[language],
    entry.note?.[language] ?? '',
    entry.unsure ? words.crisis.unsure : '',
    tags.length > 0 ? words.help.alsoFor(tags.join(', ')) : '',
    dated ? words.crisis.checked(fullDate(entry.verifiedOn, words)) : '',
  ].filter((line) => line !== '')
  const sites = [...new Set([entry.chat, entry.site])].filter((site) => site !== undefined)
  return (
    <>
      <Row
        {...(phone && { icon: 'call' as const, href: `tel:${phone.dial}` })}
        what={
          <>
            {name} {phone && !name.includes(phone.shown) && <b class="tel">{phone.shown}</b>}
          </>
        }
        why={lines.map((line, at) => (
          <span key={at} class="line">
            {line}
          </span>
        ))}
      />
      {sites.length > 0 && (
        <li class="under-row">
          {sites.map((site) => (
            <a key={site} href={site} rel="noreferrer noopener" target="_blank">
              {site.replace(/^https:\/\/(www\.)?/, '')}
            </a>
          ))}
        </li>
      )}
    </>
  )
}
