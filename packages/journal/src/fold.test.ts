import { instant, offset, parseLocalDate } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventBody, JournalEvent } from './event.ts'
import { byTime, fold, foldNext } from './fold.ts'
import { emptyState } from './state.ts'

const NOON = Date.parse('2026-03-02T11:00:00Z')
const idOf = (number: number): string => number.toString(16).padStart(32, '0')
const event = (number: number, body: EventBody, at = NOON + number * 60_000, ahead = 60): JournalEvent => ({
  id: idOf(number),
  v: 1,
  at: instant(at),
  offset: offset(ahead),
  ...body,
})
const day = (text: string) => {
  const date = parseLocalDate(text)
  if (date === undefined) throw new Error(`${text} is no day`)
  return date
}
const removal = (number: number, of: number): JournalEvent =>
  event(number, { kind: 'entry.removed', data: { event: idOf(of) } })
const rated = (episode: string, rating: number): EventBody => ({
  kind: 'urge.rated',
  data: { episode, rating },
})
const eased = (episode: string, before: number, after: number): EventBody => ({
  kind: 'urge.eased',
  data: { episode, technique: 'wave', before, after },
})
const checkIn = (on: string, kept: 'yes' | 'no'): EventBody => ({
  kind: 'checkin.kept',
  data: { day: day(on), mood: 3, halt: [], kept },
})
const kept = (words: string, occasion?: string): EventBody => ({
  kind: 'exercise.kept',
  data: {
    lesson: 'impuls/0/wat-wil-jij',
    exercise: 'goal',
    content: 'a1',
    answers: { words: { kind: 'text', text: words } },
    ...(occasion === undefined ? {} : { occasion }),
  },
})
const note = (entry: string, text: string): EventBody => ({
  kind: 'entry.kept',
  data: { type: 'note', entry, on: { day: day('2026-03-01') }, text },
})
const slip = (entry: string, text: string): EventBody => ({
  kind: 'entry.kept',
  data: { type: 'slip', entry, on: { day: day('2026-03-01'), minute: 1_380 }, triggers: ['stress'], text },
})
const planned = (item: string, words: string): EventBody => ({
  kind: 'plan.kept',
  data: { part: 'measures', item, words },
})
const unplanned = (item: string): EventBody => ({ kind: 'plan.removed', data: { item, was: 'eerst' } })
const reviewed = (next: string): EventBody => ({ kind: 'goal.reviewed', data: { next: day(next) } })

const spent = (entry: string, cents: number): EventBody => ({
  kind: 'entry.kept',
  data: { type: 'spending', entry, on: { day: day('2026-03-01') }, cents, text: '' },
})
const limited = (cents?: number): EventBody => ({
  kind: 'spending-limit.kept',
  data: cents === undefined ? {} : { cents },
})
const measured = (measure: string, value: number): EventBody => ({
  kind: 'measure.kept',
  data: { measure, version: '1', language: 'nl', answers: { first: value } },
})

describe('the journal', () => {
  it('is empty before anything happened', () => {
    expect(fold([])).toEqual(emptyState)
  })

  it('shows the latest answers of an exercise, and keeps when a lesson was first finished', () => {
    const state = fold([
      event(1, kept('eerst')),
      event(2, kept('later')),
      event(3, { kind: 'lesson.finished', data: { lesson: 'a' } }),
      event(4, { kind: 'lesson.finished', data: { lesson: 'a' } }),
    ])
    expect([...state.exercises.values()]).toMatchObject([{ answers: { words: { text: 'later' } } }])
    expect(state.finished.get('a')).toBe(NOON + 3 * 60_000)
  })

  it('holds nothing of an exercise that was emptied', () => {
    const emptied: EventBody = {
      kind: 'exercise.kept',
      data: { lesson: 'impuls/0/wat-wil-jij', exercise: 'goal', content: 'a1', answers: {} },
    }
    const before = [event(1, kept('minder')), event(2, kept('na ruzie', 's1'))]
    const after = fold([...before, event(3, emptied)])
    expect([...after.exercises.keys()]).toEqual(['impuls/0/wat-wil-jij/goal/s1'])
    expect([...fold([...before, event(3, emptied), removal(4, 3)]).exercises.values()]).toHaveLength(2)
  })

  it('shows the latest check-in of a day at the day it is about', () => {
    const state = fold([event(1, checkIn('2026-03-01', 'no')), event(2, checkIn('2026-03-01', 'yes'))])
    expect([...state.checkIns]).toMatchObject([['2026-03-01', { kept: 'yes', day: '2026-03-01' }]])
  })

  it('ties the tries of one wave together, also when the first rating came in later', () => {
    const events = [event(1, rated('a', 8)), event(2, eased('a', 8, 6)), event(3, eased('a', 6, 3))]
    const state = fold([events[2], events[0], events[1]].flatMap((one) => one ?? []))
    expect(state.episodes.get('a')).toMatchObject({
      rating: 8,
      eases: [{ before: 8 }, { before: 6, after: 3 }],
    })
  })

  it('keeps a try of which the first rating is missing', () => {
    expect(fold([event(2, eased('a', 7, 6))]).episodes.get('a')).toMatchObject({
      rating: 7,
      eases: [{ after: 6 }],
    })
  })

  it('puts an event at the day of the person, not of Greenwich', () => {
    const late = Date.parse('2026-03-02T23:30:00Z')
    const state = fold([event(1, rated('a', 5), late, 60), event(2, rated('b', 5), late + 1, -300)])
    expect(state.episodes.get('a')?.day).toBe('2026-03-03')
    expect(state.episodes.get('b')?.day).toBe('2026-03-02')
    expect(state.firstDay).toBe('2026-03-02')
  })

  it('closes and opens, the later word counting', () => {
    const closed = event(1, { kind: 'capability.closed', data: { capability: 'sharing' } })
    const opened = event(2, { kind: 'capability.opened', data: { capability: 'sharing' } })
    expect(fold([closed]).closures.get('sharing')).toEqual({ closed: true, since: closed.at })
    expect(fold([opened, closed]).closures.get('sharing')).toEqual({ closed: false, since: opened.at })
  })

  it('keeps people until they are taken out', () => {
    const sam = event(1, {
      kind: 'person.kept',
      data: { person: 's', name: 'Sam', phone: '', role: 'person' },
    })
    expect(fold([sam]).people.get('s')?.name).toBe('Sam')
    expect(fold([sam, event(2, { kind: 'person.removed', data: { person: 's' } })]).people.size).toBe(0)
  })
})

describe('a page of the journal', () => {
  const first = event(1, note('page', 'eerst'))
  const second = event(2, slip('page', 'toch een uitglijder'))
  const third = event(3, note('page', 'later'))

  it('stands as it was last written, with what stood there before, oldest first', () => {
    expect(fold([first, second, third]).entries.get('page')).toEqual({
      type: 'note',
      entry: 'page',
      on: { day: '2026-03-01' },
      text: 'later',
      event: third.id,
      events: [first.id, second.id, third.id],
      at: third.at,
      day: '2026-03-02',
      minute: 12 * 60 + 3,
      since: first.at,
      history: [
        { type: 'note', entry: 'page', on: { day: '2026-03-01' }, text: 'eerst', at: first.at },
        {
          type: 'slip',
          entry: 'page',
          on: { day: '2026-03-01', minute: 1_380 },
          triggers: ['stress'],
          text: 'toch een uitglijder',
          at: second.at,
        },
      ],
    })
  })

  it.each([
    ['the edit first', [third, first, second]],
    ['the newest last but one', [second, third, first]],
    ['all turned round', [third, second, first]],
  ])('has the same history whatever arrives first: %s', (_what, events) => {
    expect(fold(events)).toEqual(fold([first, second, third]))
  })

  it('goes when all its events are taken out, and leaves the pages beside it', () => {
    const other = event(4, note('other', 'blijft'))
    const { entries } = fold([first, second, third, other])
    const removals = (entries.get('page')?.events ?? []).map((id, index) =>
      event(10 + index, { kind: 'entry.removed', data: { event: id } }),
    )
    expect([...fold([first, second, third, other, ...removals]).entries.keys()]).toEqual(['other'])
    expect(fold([...removals, third, other, second, first])).toEqual(
      fold([first, second, third, other, ...removals]),
    )
  })

  it('is as it was before an edit that is taken out', () => {
    expect(fold([first, third, removal(4, 3)]).entries.get('page')).toEqual(fold([first]).entries.get('page'))
  })

  it('begins with its edit where the first writing is taken out', () => {
    expect(fold([first, third, removal(4, 1)]).entries.get('page')).toMatchObject({
      text: 'later',
      since: third.at,
      history: [],
      events: [third.id],
    })
  })
})

describe('what is kept for an occasion', () => {
  it('stands beside what is kept without one, and replaces only what was kept for the same occasion', () => {
    const { exercises } = fold([
      event(1, kept('gewoon')),
      event(2, kept('na de eerste', 'slip-1')),
      event(3, kept('na de tweede', 'slip-2')),
      event(4, kept('nog eens na de eerste', 'slip-1')),
    ])
    expect(
      [...exercises].map(([key, { answers, occasion }]) => [key, answers.words, occasion]),
    ).toMatchObject([
      ['impuls/0/wat-wil-jij/goal', { text: 'gewoon' }, undefined],
      ['impuls/0/wat-wil-jij/goal/slip-1', { text: 'nog eens na de eerste' }, 'slip-1'],
      ['impuls/0/wat-wil-jij/goal/slip-2', { text: 'na de tweede' }, 'slip-2'],
    ])
  })
})

describe('the plan and the goal', () => {
  it('hold the last edit of a line, also when it was taken out, and also when it came back', () => {
    const [written, gone] = [event(1, planned('a', 'telefoon beneden')), event(2, unplanned('a'))]
    expect(fold([gone, written]).planEdits.get('a')).toMatchObject({ gone: true, was: 'eerst' })
    expect(fold([gone, written]).planEdits.get('a')).not.toHaveProperty('words')
    const back = event(3, planned('a', 'telefoon in de keuken'))
    expect(fold([back, gone, written]).planEdits.get('a')).toMatchObject({
      gone: false,
      words: 'telefoon in de keuken',
    })
  })

  it('hold the last review, and when to look again', () => {
    const [one, other] = [event(1, reviewed('2026-04-01')), event(2, reviewed('2026-05-01'))]
    const review = { at: other.at, day: '2026-03-02', next: '2026-05-01' }
    expect(fold([other, one]).goalReview).toEqual(review)
    expect(fold([one, other, removal(3, 2)]).goalReview).toMatchObject({ at: one.at, next: '2026-04-01' })
  })
})

describe('a questionnaire', () => {
  const [one, two, other] = [
    event(1, measured('phq-9', 3)),
    event(2, measured('phq-9', 1)),
    event(3, measured('own', 7)),
  ]

  it('is kept each time it was answered, by its id, oldest first', () => {
    const { measures } = fold([other, two, one])
    expect([...measures.keys()].sort()).toEqual(['own', 'phq-9'])
    expect(measures.get('phq-9')?.map(({ answers, day }) => [answers.first, day])).toEqual([
      [3, '2026-03-02'],
      [1, '2026-03-02'],
    ])
  })

  it('goes alone when it is taken out', () => {
    expect(fold([one, two, other, removal(4, 1)]).measures).toEqual(fold([two, other]).measures)
  })
})

describe('the first lesson', () => {
  it('is on the day of the person on which one was first finished', () => {
    const finished: EventBody = { kind: 'lesson.finished', data: { lesson: 'a' } }
    const late = Date.parse('2026-03-02T23:30:00Z')
    expect(fold([event(1, finished, late, 60), event(2, finished, late + 1, 60)]).firstLesson).toBe(
      '2026-03-03',
    )
    expect(fold([event(1, measured('own', 7))]).firstLesson).toBeUndefined()
  })
})

describe('a choice', () => {
  const DAY = 86_400_000
  const chosen = (option: string | undefined, words = ''): EventBody => ({
    kind: 'exercise.kept',
    data: {
      lesson: 'a',
      exercise: 'goal',
      content: 'a1',
      answers: {
        words: { kind: 'text', text: words },
        ...(option !== undefined && { kind: { kind: 'choice', options: [option] } }),
      },
    },
  })
  const since = (...bodies: readonly EventBody[]) =>
    fold(bodies.map((body, n) => event(n, body, NOON + n * DAY))).chosenSince.get('a/goal/kind')

  it('stands since the day on which it became what it is, however often it is kept', () => {
    expect(since(chosen('stop'), chosen('pause'), chosen('pause', 'anders'))).toBe('2026-03-03')
    expect(since(chosen('pause'), chosen('less'), chosen('pause'))).toBe('2026-03-04')
  })

  it('that was taken back stands no more', () => {
    expect(since(chosen('pause'), chosen(undefined))).toBeUndefined()
    expect(
      since(chosen('pause'), {
        kind: 'exercise.kept',
        data: { lesson: 'a', exercise: 'goal', content: 'a1', answers: {} },
      }),
    ).toBeUndefined()
  })
})

describe('the days on which something was written', () => {
  it('are days of the person, each once, and stay when what was written is taken out', () => {
    const late = Date.parse('2026-03-02T23:30:00Z')
    const state = fold([
      event(1, rated('a', 5)),
      event(2, checkIn('2026-02-01', 'yes')),
      event(3, rated('b', 5), late, 60),
      removal(4, 1),
      removal(5, 2),
    ])
    expect([...state.days]).toEqual(['2026-03-02', '2026-03-03'])
  })
})

describe('a removal', () => {
  it('brings back what stood there before', () => {
    const state = fold([event(1, kept('eerst')), event(2, kept('later')), removal(3, 2)])
    expect([...state.exercises.values()]).toMatchObject([{ answers: { words: { text: 'eerst' } } }])
  })

  it('of all events of a wave or a check-in leaves no earlier version of it', () => {
    const events = [
      event(1, rated('a', 8)),
      event(2, rated('a', 6)),
      event(3, eased('a', 6, 3)),
      event(4, rated('b', 5)),
      event(5, checkIn('2026-03-01', 'no')),
      event(6, checkIn('2026-03-01', 'yes')),
    ]
    const { episodes, checkIns } = fold(events)
    const named = [...(episodes.get('a')?.events ?? []), ...(checkIns.get(day('2026-03-01'))?.events ?? [])]
    expect(named).toEqual([1, 2, 3, 5, 6].map(idOf))
    const removals = [1, 2, 3, 5, 6].map((of, at) => removal(10 + at, of))
    const after = fold([...events, ...removals])
    expect([...after.episodes.keys()]).toEqual(['b'])
    expect(after.checkIns.size).toBe(0)
  })

  it('holds also when it arrives before what it removes, and of nothing does nothing', () => {
    const [one, gone] = [event(1, rated('a', 5)), removal(2, 1)]
    expect(fold([gone, one])).toEqual(fold([one, gone]))
    expect(fold([one, gone]).episodes.size).toBe(0)
    expect(fold([one, removal(2, 99)]).episodes.size).toBe(1)
  })
})

describe('what was spent', () => {
  it('is a page with its history, and leaves nothing behind when it is taken out', () => {
    const events = [event(1, spent('p', 1_250)), event(2, spent('p', 1_500))]
    expect(fold(events).entries.get('p')).toMatchObject({ cents: 1_500, history: [{ cents: 1_250 }] })
    expect(fold([...events, removal(3, 1), removal(4, 2)]).entries.size).toBe(0)
  })

  it('has a limit of one’s own that keeps what held before it was changed and taken away', () => {
    const state = fold([event(1, limited(5_000)), event(2, limited(2_000)), event(3, limited())])
    expect(state.spendingLimits).toEqual([
      { day: '2026-03-02', cents: 5_000 },
      { day: '2026-03-02', cents: 2_000 },
      { day: '2026-03-02' },
    ])
  })
})

const bodies: fc.Arbitrary<EventBody> = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b'), fc.nat(10)).map(([episode, rating]) => rated(episode, rating)),
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.nat(10), fc.nat(10))
    .map(([id, before, after]) => eased(id, before, after)),
  fc
    .tuple(fc.constantFrom('2026-03-01', '2026-03-02'), fc.constantFrom('yes', 'no'))
    .map(([on, was]) => checkIn(on, was)),
  fc.tuple(fc.string(), fc.constantFrom(undefined, 'slip-1', 'slip-2')).map(([words, on]) => kept(words, on)),
  fc
    .tuple(fc.constantFrom(note, slip), fc.constantFrom('p', 'q'), fc.string())
    .map(([page, id, text]) => page(id, text)),
  fc.tuple(fc.constantFrom(planned, unplanned), fc.constantFrom('x', 'y')).map(([edit, id]) => edit(id, 'z')),
  fc.constantFrom('2026-04-01', '2026-05-01').map(reviewed),
  fc.tuple(fc.constantFrom('m', 'n'), fc.nat(3)).map(([id, value]) => measured(id, value)),
  fc
    .tuple(fc.constantFrom('p', 'r'), fc.integer({ min: 1, max: 20_000 }))
    .map(([id, cents]) => spent(id, cents)),
  fc.constantFrom(5_000, 2_000, undefined).map(limited),
  fc.constantFrom<EventBody>(
    { kind: 'lesson.finished', data: { lesson: 'a' } },
    { kind: 'gate.answered', data: { lesson: 'a', gate: 'g', options: ['yes'] } },
    { kind: 'gate.answered', data: { lesson: 'a', gate: 'g', options: ['no'] } },
    { kind: 'capability.closed', data: { capability: 'sharing' } },
    { kind: 'capability.opened', data: { capability: 'sharing' } },
    { kind: 'person.kept', data: { person: 's', name: 'Sam', phone: '', role: 'person' } },
    { kind: 'person.removed', data: { person: 's' } },
  ),
)
/** Many at the same moment, so that the order by id is put to the test as well. */
const histories = fc
  .array(fc.tuple(bodies, fc.nat(5)), { maxLength: 25 })
  .map((entries) => entries.map(([body, minute], index) => event(index, body, NOON + minute * 60_000)))
const withRemovals = fc
  .tuple(histories, fc.array(fc.nat(25), { maxLength: 4 }))
  .map(([events, removed]) => events.concat(removed.map((of, index) => removal(100 + index, of))))

describe('laws of the fold', () => {
  it('the order of arrival does not matter', () => {
    fc.assert(
      fc.property(
        withRemovals.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(fold(shuffled)).toEqual(fold(events))
        },
      ),
    )
  })

  it('an event counts once, however often it came', () => {
    fc.assert(
      fc.property(
        withRemovals.chain((events) => fc.tuple(fc.constant(events), fc.subarray(events))),
        ([events, again]) => {
          expect(fold([...events, ...again])).toEqual(fold(events))
        },
      ),
    )
  })

  it('what is removed leaves no trace but the removal', () => {
    fc.assert(
      fc.property(histories, fc.nat(24), (events, of) => {
        fc.pre(!events.some(({ id, kind }) => id === idOf(of) && kind.startsWith('capability.')))
        const without = events.filter((one) => one.id !== idOf(of))
        const gone = removal(100, of)
        expect(fold([...events, gone])).toEqual(fold([...without, gone]))
      }),
    )
  })

  it('a removal never undoes what a safety answer closed', () => {
    const closed = event(1, { kind: 'capability.closed', data: { capability: 'stop-date' } })
    expect(fold([closed, removal(2, 1)]).closures.get('stop-date')?.closed).toBe(true)
  })

  it('one newer event folded alone equals everything folded again', () => {
    fc.assert(
      fc.property(histories, bodies, (events, body) => {
        const newest = event(200, body)
        if (newest.kind === 'entry.removed') return
        expect(foldNext(fold(events), newest)).toEqual(fold([...events, newest]))
      }),
    )
  })

  it('folding one more leaves the state before it as it was', () => {
    fc.assert(
      fc.property(histories, bodies, (events, body) => {
        const before = fold(events)
        const newest = event(200, body)
        if (newest.kind !== 'entry.removed') foldNext(before, newest)
        expect(before).toEqual(fold(events))
      }),
    )
  })

  it('orders by time, then by id, the same on every device', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const sorted = [...events].sort(byTime)
        expect(events.toReversed().sort(byTime)).toEqual(sorted)
      }),
    )
  })
})
