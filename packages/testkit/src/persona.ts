import type { Halt, JournalEvent } from '@keertij/journal'
import { EVENT_VERSION, HALT } from '@keertij/journal'
import { instant, localDate, offset, seededRandom, type Instant, type Random } from '@keertij/kernel'
import { seededBytes } from './bytes.ts'
import { pages } from './pages.ts'
import { pick, type Written } from './written.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const AHEAD = offset(60)
/** Ids of techniques of now help. */
const TECHNIQUES = ['wave', 'five-senses', 'move', 'delay'] as const

export interface PersonaOptions {
  readonly seed: number
  readonly weeks: number
  /** First day, `YYYY-MM-DD`. */
  readonly from?: string
  /** How many times as much happens and is written as with somebody who does a little every day. */
  readonly busy?: number
}

/**
 * Somebody's weeks: a check-in on most evenings, urges that are heavier on late weekend evenings and get lighter as the
 * weeks pass, pages in the journal, one lesson a week, two people to call. Oldest first.
 */
export function persona({
  seed,
  weeks,
  from = '2026-01-05',
  busy = 1,
}: PersonaOptions): readonly JournalEvent[] {
  const random = seededRandom(seed)
  const midnight = Date.parse(`${from}T00:00:00Z`) - AHEAD * 60_000
  const events: Written[] = [...firstDay(instant(midnight + 9 * HOUR))]
  for (let day = 0; day < weeks * 7; day++) {
    const start = midnight + day * DAY
    const calm = Math.min(4, day / 14)
    if (random() < 0.85) events.push(checkIn(random, instant(start + 21 * HOUR), calm))
    for (let round = 0; round < busy; round++) {
      const name = `${day}-${round}`
      if (random() < (isWeekend(start) ? 0.6 : 0.25))
        events.push(...wave(random, start, `wave-${name}`, calm))
      events.push(...pages(random, instant(start), AHEAD, name))
    }
    if (day % 7 === 2) events.push(...lesson(instant(start + 20 * HOUR), day / 7))
  }
  const bytes = seededBytes(seed + 1)
  return events.sort((a, b) => a.at - b.at).map((written) => stamp(written, bytes(16)))
}

function stamp({ at, body }: Written, bytes: Uint8Array): JournalEvent {
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { id, v: EVENT_VERSION[body.kind], at, offset: AHEAD, ...body }
}

const firstDay = (at: Instant): readonly Written[] => [
  {
    at,
    body: { kind: 'person.kept', data: { person: 'p1', name: 'Sam', phone: '+31600000001', role: 'person' } },
  },
  {
    at: instant(at + 1),
    body: {
      kind: 'person.kept',
      data: { person: 'p2', name: 'Huisarts', phone: '+31100000002', role: 'gp' },
    },
  },
]

function checkIn(random: Random, at: Instant, calm: number): Written {
  const data = {
    day: localDate(at, AHEAD),
    mood: 1 + Math.floor(random() * 5),
    urge: rating(random, 5 - calm),
    sleep: pick(random, ['bad', 'fair', 'good'] as const),
    halt: HALT.filter(() => random() < 0.3) satisfies Halt[],
    kept: pick(random, ['yes', 'yes', 'partly', 'no'] as const),
  }
  return { at, body: { kind: 'checkin.kept', data } }
}

function wave(random: Random, start: number, episode: string, calm: number): readonly Written[] {
  const at = instant(start + (20 + Math.floor(random() * 4)) * HOUR + Math.floor(random() * 3_000_000))
  const before = rating(random, 8 - calm)
  const after = Math.max(0, before - Math.floor(random() * 5))
  return [
    { at, body: { kind: 'urge.rated', data: { episode, rating: before } } },
    {
      at: instant(at + 600_000),
      body: { kind: 'urge.eased', data: { episode, technique: pick(random, TECHNIQUES), before, after } },
    },
  ]
}

function lesson(at: Instant, week: number): readonly Written[] {
  const name = `lesson-${Math.floor(week)}`
  return [
    {
      at,
      body: {
        kind: 'exercise.kept',
        data: {
          lesson: name,
          exercise: 'reasons',
          answers: { why: { kind: 'text', text: 'Rustiger slapen en er voor de kinderen zijn.' } },
          content: '1',
        },
      },
    },
    { at: instant(at + 60_000), body: { kind: 'lesson.finished', data: { lesson: name } } },
  ]
}

const isWeekend = (start: number): boolean => [0, 5, 6].includes(new Date(start + 12 * HOUR).getUTCDay())
const rating = (random: Random, around: number): number =>
  Math.max(0, Math.min(10, Math.round(around + (random() - 0.5) * 5)))
