import { fold, PLAN_PARTS, type Answer, type EventBody } from '@keertij/journal'
import { instant } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventOf, moment, stateAfter } from '../fixtures/events.ts'
import { ifThenKept, lineRemoved, wordsKept } from './lines.ts'
import { isEmptyPlan, planOf } from './plan.ts'

const kept = (
  exercise: string,
  slot: string | undefined,
  answers: Record<string, Answer>,
  occasion?: string,
): EventBody => ({
  kind: 'exercise.kept',
  data: {
    lesson: 'impuls/1/plan',
    exercise,
    answers,
    content: 'a1',
    ...(slot && { slot }),
    ...(occasion && { occasion }),
  },
})
const list = (...items: string[]): Answer => ({ kind: 'list', items })
const signs = (...items: string[]) => kept('signs', 'early-signs', { list: list(...items) })
const words = (...bodies: readonly EventBody[]) =>
  planOf(stateAfter(...bodies)).earlySigns.map((item) => item.words)
/** The line of the plan that says this. */
const line = (said: string, ...bodies: readonly EventBody[]) => {
  const found = planOf(stateAfter(...bodies)).earlySigns.find((item) => item.words === said)
  if (found === undefined) throw new Error(`Nothing says ${said}`)
  return found
}

describe('the lines of the plan', () => {
  it('come from exercises, each named by its place', () => {
    const plan = planOf(
      stateAfter(
        kept('pairs', 'measures', {
          as: { kind: 'pairs', rows: { access: 'Een omweg', cost: ' ', anonymity: 'Sam weet het' } },
        }),
        signs('Laat op', ' ', 'Kort lontje'),
        kept('measures', 'measures', { first: { kind: 'text', text: 'Telefoon uit de slaapkamer' } }),
        kept('why', 'reasons', { ruler: { kind: 'ruler', value: 6, why: 'Ik wil slapen' } }),
      ),
    )
    expect(plan.earlySigns.map(({ id, words }) => [id, words])).toEqual([
      ['impuls/1/plan/signs/list/0', 'Laat op'],
      ['impuls/1/plan/signs/list/1', 'Kort lontje'],
    ])
    expect(plan.measures).toMatchObject([
      { words: 'Telefoon uit de slaapkamer', edited: false },
      { words: 'Een omweg', id: 'impuls/1/plan/pairs/as/0' },
      { words: 'Sam weet het', id: 'impuls/1/plan/pairs/as/1' },
    ])
    expect(plan.reasons).toMatchObject([{ words: 'Ik wil slapen' }])
    expect(isEmptyPlan(plan)).toBe(false)
  })

  it('are changed and taken out in the plan; the exercise keeps its answer', () => {
    const said = signs('Laat op', 'Kort lontje')
    const changed = wordsKept('early-signs', line('Laat op', said), 'Na elf uur op')
    const gone = lineRemoved(line('Kort lontje', said))
    expect(words(said, changed, gone)).toEqual(['Na elf uur op'])
    expect(planOf(stateAfter(said, changed)).earlySigns[0]).toMatchObject({
      id: 'impuls/1/plan/signs/list/0',
      was: 'Laat op',
      edited: true,
      from: { exercise: 'signs' },
    })
  })

  it('say what was said last: a different answer voids the edit, the same one does not', () => {
    const said = signs('Laat op')
    const changed = wordsKept('early-signs', line('Laat op', said), 'Na elf uur op')
    expect(words(said, changed, signs('Laat op'))).toEqual(['Na elf uur op'])
    expect(words(said, changed, signs('Veel op mijn telefoon'))).toEqual(['Veel op mijn telefoon'])
  })

  it('stay away when they were taken out and the exercise says the same again, and come back with other words', () => {
    const said = signs('Laat op')
    const changed = wordsKept('early-signs', line('Laat op', said), 'Na elf uur op')
    const gone = lineRemoved(line('Na elf uur op', said, changed))
    expect(words(said, changed, gone)).toEqual([])
    expect(words(said, changed, gone, signs('Laat op'))).toEqual([])
    expect(words(said, changed, gone, signs('Slecht slapen'))).toEqual(['Slecht slapen'])
  })

  it('can be written in the plan itself, and stand after those of the exercises, newest first', () => {
    const own = (id: string, said: string) => wordsKept('early-signs', { id }, said)
    expect(words(own('p1', 'Ruzie'), own('p2', 'Zondagavond'), signs('Laat op'))).toEqual([
      'Laat op',
      'Zondagavond',
      'Ruzie',
    ])
    expect(words(own('p1', 'Ruzie'), own('p1', 'Ruzie met Sam'))).toEqual(['Ruzie met Sam'])
    expect(words(own('p1', 'Ruzie'), lineRemoved({ id: 'p1' }))).toEqual([])
  })

  it('are not mixed up between parts', () => {
    const own = PLAN_PARTS.filter((part) => part !== 'if-then').map((part) =>
      wordsKept(part, { id: part }, part),
    )
    const plan = planOf(stateAfter(...own, ifThenKept({ id: 'p' }, { situation: 's', action: 'a' })))
    expect(
      [plan.earlySigns, plan.measures, plan.reasons].map((items) => items.map(({ words }) => words)),
    ).toEqual([['early-signs'], ['measures'], ['reasons']])
    expect(plan.ifThen).toMatchObject([{ situation: 's', action: 'a' }])
  })
})

describe('if-then plans', () => {
  const plan = (situation: string, action: string): Answer => ({ kind: 'if-then', situation, action })
  const first = kept('first', undefined, { plan: plan('ik alleen ben', 'bel ik Sam') })
  const slip = kept('change', undefined, { plan: plan('ik weer ruzie heb', 'ga ik lopen') }, 'slip-1')
  const another = kept('change', undefined, { plan: plan('ik drink', 'neem ik de bus') }, 'slip-2')

  it('of each slip stand beside each other and can be changed', () => {
    const [two, one] = planOf(stateAfter(first, slip, another)).ifThen
    expect([two?.id, one?.id]).toEqual([
      'impuls/1/plan/change/slip-2/plan/0',
      'impuls/1/plan/change/slip-1/plan/0',
    ])
    if (one === undefined) throw new Error('No plan')
    const changed = ifThenKept(one, { situation: 'ik ruzie had', action: 'ga ik lopen' })
    expect(
      planOf(stateAfter(first, slip, another, changed)).ifThen.map(({ situation }) => situation),
    ).toEqual(['ik drink', 'ik ruzie had', 'ik alleen ben'])
  })

  it('are void as an edit once the exercise says something else, in either half', () => {
    const [one] = planOf(stateAfter(first)).ifThen
    if (one === undefined) throw new Error('No plan')
    const gone = lineRemoved(one)
    expect(planOf(stateAfter(first, gone)).ifThen).toEqual([])
    const again = kept('first', undefined, { plan: plan('ik alleen thuis ben', 'bel ik Sam') })
    expect(planOf(stateAfter(first, gone, again)).ifThen).toMatchObject([
      { situation: 'ik alleen thuis ben' },
    ])
  })
})

describe('laws of the plan', () => {
  const step: fc.Arbitrary<EventBody> = fc.oneof(
    fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }).map((items) => signs(...items)),
    fc
      .record({ n: fc.nat(2), was: fc.constantFrom('a', 'b', 'c'), words: fc.constantFrom('x', 'y', '') })
      .map(({ n, was, words }) =>
        wordsKept('early-signs', { id: `impuls/1/plan/signs/list/${n}`, was }, words),
      ),
    fc
      .record({ n: fc.nat(2), was: fc.constantFrom('a', 'b', 'c') })
      .map(({ n, was }) => lineRemoved({ id: `impuls/1/plan/signs/list/${n}`, was })),
    fc.constantFrom('p1', 'p2').map((id) => wordsKept('early-signs', { id }, id)),
    fc.constantFrom('p1', 'p2').map((id) => lineRemoved({ id })),
  )
  const steps = fc.array(step, { maxLength: 12 })
  const eventsOf = (bodies: readonly EventBody[]) =>
    bodies.map((body, n) => eventOf(n, instant(moment('2026-03-02T12:00:00Z') + n * 60_000), body))

  it('no edit is lost by the order in which events arrive', () => {
    fc.assert(
      fc.property(
        steps.chain((bodies) => {
          const events = eventsOf(bodies)
          return fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))
        }),
        ([events, shuffled]) => {
          expect(planOf(fold(shuffled))).toEqual(planOf(fold(events)))
        },
      ),
    )
  })

  it('what was done last holds: a new line is there, a changed one says so, a removed one is gone', () => {
    fc.assert(
      fc.property(steps, (bodies) => {
        const before = planOf(fold(eventsOf(bodies))).earlySigns
        const ids = (plan: readonly { readonly id: string }[]) => plan.map(({ id }) => id)
        const after = (body: EventBody) => planOf(fold(eventsOf([...bodies, body]))).earlySigns
        expect(ids(after(wordsKept('early-signs', { id: 'new' }, 'z')))).toEqual(
          expect.arrayContaining(['new', ...ids(before)]),
        )
        for (const item of before) {
          expect(after(wordsKept('early-signs', item, 'z')).find(({ id }) => id === item.id)?.words).toBe('z')
          expect(ids(after(lineRemoved(item)))).toEqual(ids(before).filter((id) => id !== item.id))
        }
      }),
    )
  })

  it('each line has its own id', () => {
    fc.assert(
      fc.property(steps, (bodies) => {
        const ids = planOf(fold(eventsOf(bodies))).earlySigns.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})
