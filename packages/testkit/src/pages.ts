import type { EventBody } from '@keertij/journal'
import { instant, localDate, type Instant, type Offset, type Random } from '@keertij/kernel'
import { pick, type Written } from './written.ts'

const MINUTE = 60_000
const DAY = 24 * 60

type Page = Extract<EventBody, { kind: 'entry.kept' }>['data']

/** What somebody writes in the journal on one day: often nothing, sometimes a page, and now and then an edit of it. */
export function pages(random: Random, midnight: Instant, ahead: Offset, name: string): readonly Written[] {
  if (random() < 0.35) return []
  const minute = minuteOf(random)
  const at = instant(midnight + minute * MINUTE)
  const page = write(random, { entry: `page-${name}`, on: { day: localDate(at, ahead), minute } })
  const first: Written = { at, body: { kind: 'entry.kept', data: page } }
  if (random() >= 0.2) return [first]
  const later = instant(at + 2 * 60 * MINUTE)
  return [first, { at: later, body: { kind: 'entry.kept', data: edited(random, page) } }]
}

/** Mostly late in the evening, otherwise somewhere in the day. */
const minuteOf = (random: Random): number =>
  random() < 0.6 ? 21 * 60 + Math.floor(random() * 170) : 7 * 60 + Math.floor(random() * (DAY - 8 * 60))

function write(random: Random, page: Pick<Page, 'entry' | 'on'>): Page {
  const kind = random()
  const text = sentences(random)
  const triggers = triggersOf(random)
  if (kind < 0.35)
    return { ...page, type: 'urge', rating: Math.floor(random() * 11), triggers, text: text.slice(0, 200) }
  if (kind < 0.4) return { ...page, type: 'slip', triggers, text }
  if (kind < 0.55) return { ...page, type: 'trigger', triggers, text }
  if (kind < 0.85) return { ...page, type: 'note', text }
  return {
    ...page,
    type: 'thought',
    situation: sentence(random),
    thought: sentence(random),
    feeling: pick(random, ['boos', 'leeg', 'bang', 'beschaamd', 'alleen']),
    strength: 4 + Math.floor(random() * 7),
    otherView: sentence(random),
    strengthAfter: Math.floor(random() * 6),
  }
}

const edited = (random: Random, page: Page): Page =>
  page.type === 'thought'
    ? { ...page, otherView: `${page.otherView} ${sentence(random)}` }
    : { ...page, text: `${page.text} ${sentence(random)}` }

const triggersOf = (random: Random): string[] => {
  const [one, other] = [pick(random, TRIGGERS_OF_THIS_ONE), pick(random, TRIGGERS_OF_THIS_ONE)]
  return random() < 0.5 || one === other ? [one] : [one, other]
}

/** The last one is in this person's own words. */
const TRIGGERS_OF_THIS_ONE = [
  'late-evening',
  'late-evening',
  'phone-in-bed',
  'alone-at-home',
  'tired',
  'stress',
  'bored',
  'conflict',
  'lonely',
  'de trein naar huis',
] as const

const sentences = (random: Random): string =>
  Array.from({ length: 1 + Math.floor(random() * 4) }, () => sentence(random)).join(' ')

const sentence = (random: Random): string => pick(random, SENTENCES)

const SENTENCES = [
  'Na het werk meteen naar bed gegaan met mijn telefoon.',
  'Ik heb een rondje gelopen en daarna thee gezet.',
  'Het was stil in huis en ik wist niet wat ik moest doen.',
  'Met Sam gebeld. Dat hielp meer dan ik dacht.',
  'Ruzie over niets, en toen werd de drang ineens heel groot.',
  'Vandaag was er weinig aan de hand.',
  'De golf zakte na een kwartier vanzelf.',
  'Ik merk dat ik moe ben en dan minder sterk sta.',
  'Ik was trots dat ik het heb verteld.',
  'Morgen leg ik mijn telefoon beneden in de keuken.',
] as const
