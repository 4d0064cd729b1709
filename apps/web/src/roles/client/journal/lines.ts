import { typeOf, type TimelineItem } from '@keertij/engine'
import type { CheckIn, Ease, JournalEntry } from '@keertij/journal'
import type { Language } from '@keertij/kernel'
import { amountInWords } from '../../../money/amount.ts'
import { triggerName } from '../../../triggers/trigger-name.ts'
import type { Words } from '../../../words/index.ts'
import { textsOf, triggersOf } from './pages.ts'
import type { CheckInWords } from '../check-in/words.nl.ts'
import type { JournalWords } from './words.nl.ts'

/** All the words that a line is made of. */
export interface Said {
  readonly app: Words
  readonly journal: JournalWords
  readonly checkIn: CheckInWords
  readonly language: Language
  /** What the techniques of now help are called, by id; one that is gone keeps silent. */
  readonly titles: ReadonlyMap<string, string>
}

/** What a page is called in the list: an urge by its rating, unless it was a wave of now help. */
export function nameOf(page: TimelineItem, { journal, language }: Said): string {
  if (page.kind !== 'check-in' && page.episode) return journal.wave
  if (page.kind === 'page' && page.page.type === 'urge') return journal.urge(page.page.rating)
  if (page.kind === 'page' && page.page.type === 'spending')
    return journal.spending(amountInWords(page.page.cents, language))
  return journal.types[typeOf(page)]
}

/** What a page tells besides the person's own words. */
export function factsOf(page: TimelineItem, said: Said): readonly string[] {
  const named = triggersOf(page).map((trigger) => triggerName(trigger, said.language))
  return [...measured(page, said), named.join(', ')].filter((fact) => fact !== '')
}

/** What a page begins with, in one line. */
export function firstWords(page: TimelineItem, said: Said): string {
  const [text] = textsOf(page)
  return text === undefined ? (factsOf(page, said)[0] ?? nameOf(page, said)) : `‘${shortened(text)}’`
}

const LONGEST = 160

/** A text that fits in a row, cut between two words. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`
}

function measured(page: TimelineItem, said: Said): readonly string[] {
  if (page.kind === 'check-in')
    return [
      checkInFact(page.checkIn, said),
      noticedFact(page.checkIn, said),
      ...careFacts(page.checkIn, said),
    ]
  if (page.episode) return waveFacts(page.episode, said)
  return page.kind === 'page' ? entryFacts(page.page, said) : []
}

function checkInFact({ mood, urge, kept }: CheckIn, { checkIn, journal }: Said): string {
  return [
    journal.mood(checkIn.moods[mood - 1] ?? ''),
    urge === undefined ? '' : journal.rating(urge),
    kept ? journal.kept[kept] : '',
  ]
    .filter(Boolean)
    .join(', ')
}

const noticedFact = ({ noticed = [] }: CheckIn, { checkIn, journal }: Said): string =>
  noticed.length === 0 ? '' : journal.noticed(noticed.map((each) => checkIn.noticed.chips[each]).join(', '))

const careFacts = ({ safety, body = [] }: CheckIn, { checkIn, journal }: Said): readonly string[] => [
  safety === undefined ? '' : journal.safety(checkIn.care.safeties[safety]),
  body.length === 0 ? '' : journal.body(body.map((each) => checkIn.care.bodies[each]).join(', ')),
]

export function waveFacts(
  { rating, eases }: { readonly rating: number; readonly eases: readonly Ease[] },
  { journal, titles }: Said,
): readonly string[] {
  if (eases.length === 0) return [journal.waveOnly(rating)]
  return eases.map(({ before, after, technique }) => {
    const title = technique === undefined ? undefined : titles.get(technique)
    const eased = journal.waveEased(before, after)
    return title === undefined ? eased : `${eased}. ${title}`
  })
}

function entryFacts(entry: JournalEntry, { journal }: Said): readonly string[] {
  if (entry.type !== 'thought' || entry.strength === undefined || entry.strengthAfter === undefined) return []
  return [journal.feelingNow(entry.strength, entry.strengthAfter)]
}
