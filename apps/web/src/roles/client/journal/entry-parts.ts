import { parseParts, type EventBody, type JournalEntry } from '@keertij/journal'
import { parseLocalDate, type Language, type LocalDate } from '@keertij/kernel'
import { amountInField, parseAmount, type AmountProblem } from '../../../money/amount.ts'

export type EntryType = JournalEntry['type']
type EntryKept = Extract<EventBody, { kind: 'entry.kept' }>['data']

/** In the order in which they are offered. */
export const ENTRY_TYPES: readonly EntryType[] = ['note', 'urge', 'trigger', 'thought', 'slip', 'spending']

const TEXTS = ['text', 'situation', 'thought', 'feeling', 'otherView'] as const
const RATINGS = ['rating', 'strength', 'strengthAfter'] as const

/** A page of the journal in the making: what was filled in so far. */
export interface EntryParts extends Partial<
  Readonly<Record<(typeof TEXTS)[number], string> & Record<(typeof RATINGS)[number], number>>
> {
  /** Id of the page, so that two tabs that keep the same draft write one page. */
  readonly entry?: string
  /** As the field gave it; empty while there is none. */
  readonly day?: string
  /** Minutes since midnight; -1 when only the day is known. */
  readonly minute?: number
  readonly triggers?: readonly string[]
  /** As it was typed, right or not, so that nothing of it is lost. */
  readonly amount?: string
}

export const NO_MINUTE = -1

/** Reads a draft, whatever wrote it; a part that does not hold never takes the others away. */
export function parseEntryParts(stored: unknown): EntryParts {
  const raw = parseParts(stored)
  const isText = (part: unknown): part is string => typeof part === 'string'
  const within = (low: number, high: number) => (part: unknown) =>
    Number.isInteger(part) && Number(part) >= low && Number(part) <= high
  const sound = new Map<string, (part: unknown) => boolean>([
    ['entry', isText],
    ['day', isText],
    ['minute', within(NO_MINUTE, 1439)],
    ['amount', isText],
    ['triggers', (part) => Array.isArray(part) && part.every(isText)],
    ...TEXTS.map((name) => [name, isText] as const),
    ...RATINGS.map((name) => [name, within(0, 10)] as const),
  ])
  return Object.fromEntries(Object.entries(raw).filter(([name, part]) => sound.get(name)?.(part) ?? false))
}

/** A kept page as parts, to change it. */
export function partsOf({ entry, on, ...rest }: EntryKept, language: Language): EntryParts {
  return {
    ...parseEntryParts(rest),
    entry,
    day: on.day,
    minute: on.minute ?? NO_MINUTE,
    ...(rest.type === 'spending' && { amount: amountInField(rest.cents, language) }),
  }
}

/** The event of a page; nothing while it says nothing, or has no day or no amount that can be kept. */
export function entryEvent(
  type: EntryType,
  entry: string,
  parts: EntryParts,
  language: Language,
): EventBody | undefined {
  const day = parseLocalDate(parts.day ?? '')
  if (day === undefined || saysNothing(type, parts)) return undefined
  const { minute = NO_MINUTE } = parts
  const base = { entry, on: { day, ...(minute !== NO_MINUTE && { minute }) } }
  if (type !== 'spending') return { kind: 'entry.kept', data: dataOf(type, base, parts) }
  const amount = parseAmount(parts.amount ?? '', language)
  if (!amount.ok) return undefined
  const text = parts.text?.trim() ?? ''
  return { kind: 'entry.kept', data: { type, ...base, on: { day }, cents: amount.value, text } }
}

function dataOf(
  type: Exclude<EntryType, 'spending'>,
  base: { readonly entry: string; readonly on: { readonly day: LocalDate; readonly minute?: number } },
  parts: EntryParts,
): EntryKept {
  const trimmed = (name: (typeof TEXTS)[number]): string => parts[name]?.trim() ?? ''
  const text = trimmed('text')
  const triggers = [...(parts.triggers ?? [])]
  switch (type) {
    case 'urge':
      return { type, ...base, rating: parts.rating ?? 0, triggers, text }
    case 'slip':
    case 'trigger':
      return { type, ...base, triggers, text }
    case 'note':
      return { type, ...base, text }
    case 'thought':
      return {
        type,
        ...base,
        situation: trimmed('situation'),
        thought: trimmed('thought'),
        feeling: trimmed('feeling'),
        otherView: trimmed('otherView'),
        ...(parts.strength !== undefined && { strength: parts.strength }),
        ...(parts.strengthAfter !== undefined && { strengthAfter: parts.strengthAfter }),
      }
  }
}

/** Before this day nobody wrote: somebody is still typing the year, or typed two figures of it. */
const FIRST_DAY = '1900-01-01'

/** Why a page cannot stand at this day; nothing when it can. */
export function dayProblem(day: string, today: LocalDate): 'dayMissing' | 'dayLater' | undefined {
  if (parseLocalDate(day) === undefined || day < FIRST_DAY) return 'dayMissing'
  return day > today ? 'dayLater' : undefined
}

/** Why a page cannot hold this amount; nothing when it can, and for a page without one. */
export function amountProblem(
  type: EntryType,
  { amount = '' }: EntryParts,
  language: Language,
): AmountProblem | undefined {
  if (type !== 'spending') return undefined
  const parsed = parseAmount(amount, language)
  return parsed.ok ? undefined : parsed.error
}

/** Nothing that is worth a page. A slip says enough by its day. */
export function saysNothing(type: EntryType, parts: EntryParts): boolean {
  if (type === 'slip') return false
  if (type === 'urge') return parts.rating === undefined
  const asked = type === 'thought' ? TEXTS.filter((name) => name !== 'text') : (['text'] as const)
  if (type === 'spending' && (parts.amount ?? '').trim() !== '') return false
  const words = asked.some((name) => (parts[name] ?? '').trim() !== '')
  return !words && (type !== 'trigger' || (parts.triggers ?? []).length === 0)
}
