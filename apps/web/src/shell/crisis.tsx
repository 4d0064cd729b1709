import { crisisLines, isExpired } from '@keertij/engine'
import type { Country, LocalDate } from '@keertij/kernel'
import { Button, CrisisSheet, type HelpLine } from '@keertij/ui'
import type { Language } from '@keertij/kernel'
import type { DirectoryEntry } from '@keertij/programme'
import { PACK } from 'virtual:pack'
import { fullDate } from '../platform/when.ts'
import type { Words } from '../words/index.ts'
import { CRISIS_SHEET } from './app.ts'

export interface CrisisProps {
  readonly words: Words
  readonly language: Language
  readonly country: Country | undefined
  /** Nothing in the prerendered page, which may be older than a line. */
  readonly today: LocalDate | undefined
  /** The person's own doctor, when they kept a number. */
  readonly doctor?: { readonly name: string; readonly phone: string } | undefined
  readonly onMore?: (() => void) | undefined
}

/** The help lines of every screen: in the page itself, without a network, before anything is unlocked; no record is kept. */
export function Crisis({ words, language, country, today, doctor, onMore }: CrisisProps) {
  const lines = crisisLines(PACK.crisis, country).flatMap((entry) =>
    lineOf(entry, words, language, country, today),
  )
  const own = doctor
    ? [
        {
          name: doctor.name,
          what: words.crisis.ownDoctor,
          tel: doctor.phone.replace(/[^\d+]/g, ''),
          telShown: doctor.phone,
        },
      ]
    : []
  return (
    <CrisisSheet
      id={CRISIS_SHEET}
      title={words.crisis.title}
      intro={words.crisis.intro}
      lines={[...lines, ...own]}
      closeLabel={words.close}
    >
      {onMore && (
        <Button kind="plain" onClick={onMore}>
          {words.crisis.more}
        </Button>
      )}
    </CrisisSheet>
  )
}

function lineOf(
  entry: DirectoryEntry,
  words: Words,
  language: Language,
  country: Country | undefined,
  today: LocalDate | undefined,
): HelpLine {
  const note = [entry.note?.[language], expiry(entry, today, words)].filter(Boolean).join(' ')
  return {
    name: entry.name[language],
    what: placeOf(entry, country, words) + entry.what[language],
    tel: entry.phone?.dial,
    telShown:
      entry.phone && !entry.name[language].includes(entry.phone.shown) ? entry.phone.shown : undefined,
    note: note === '' ? undefined : note,
  }
}

/** While no country is chosen, each line says where it is for. */
export function placeOf(entry: DirectoryEntry, country: Country | undefined, words: Words): string {
  const [only, other] = entry.countries
  return country === undefined && only && !other ? `${words.crisis.countries[only]}. ` : ''
}

const expiry = (entry: DirectoryEntry, today: LocalDate | undefined, words: Words): string | undefined =>
  today && isExpired(entry, today) ? words.crisis.expired(fullDate(entry.verifiedOn, words)) : undefined
