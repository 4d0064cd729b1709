import { fold, type EventBody, type JournalEvent } from '@keertij/journal'
import { instant } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIn, day, eventOf, moment } from '../fixtures/events.ts'
import { lineRemoved, wordsKept } from './lines.ts'
import { planOf } from './plan.ts'
import { planVersions } from './versions.ts'

const HOUR = 3_600_000
const start = moment('2026-03-02T08:00:00Z')
const at = (hours: number, body: EventBody, number = hours, ahead = 60): JournalEvent =>
  eventOf(number, instant(start + hours * HOUR), body, ahead)
const reasons = (...items: string[]): EventBody => ({
  kind: 'exercise.kept',
  data: {
    lesson: 'l',
    exercise: 'e',
    slot: 'reasons',
    answers: { list: { kind: 'list', items } },
    content: 'a1',
  },
})
const saying = (plan: ReturnType<typeof planOf>) => plan.reasons.map(({ words }) => words)

describe('the versions of the plan', () => {
  it('are the days on which it came to say something else, each as it stood at its end', () => {
    const history = [
      at(0, checkIn('2026-03-02')),
      at(24, reasons('Slaap')),
      at(26, reasons('Slaap', 'Sam')),
      at(50, reasons('Slaap', 'Sam')),
      at(74, wordsKept('reasons', { id: 'p1' }, 'Rust')),
      at(98, lineRemoved({ id: 'p1' })),
    ]
    const versions = planVersions(history)
    expect(versions.days).toEqual(['2026-03-03', '2026-03-05', '2026-03-06'])
    expect(versions.days.map((day) => saying(versions.at(day)))).toEqual([
      ['Slaap', 'Sam'],
      ['Slaap', 'Sam', 'Rust'],
      ['Slaap', 'Sam'],
    ])
    expect(saying(versions.at(day('2026-03-02')))).toEqual([])
  })

  it('are not there before there is a plan', () => {
    expect(planVersions([at(0, checkIn('2026-03-02'))]).days).toEqual([])
  })

  it('leave out what was taken out of the journal, for good', () => {
    const written = at(0, reasons('Iets wat weg moet'))
    const history = [
      written,
      at(24, reasons('Slaap')),
      at(48, { kind: 'entry.removed', data: { event: written.id } }),
    ]
    expect(planVersions(history).days).toEqual(['2026-03-03'])
  })

  it('follow an if-then plan that its exercise no longer holds', () => {
    const kept = (answers: Extract<EventBody, { kind: 'exercise.kept' }>['data']['answers']): EventBody => ({
      kind: 'exercise.kept',
      data: { lesson: 'l', exercise: 'plan', answers, content: 'a1' },
    })
    const note = { kind: 'text', text: 'Toch niet' } as const
    const history = [
      at(0, kept({ plan: { kind: 'if-then', situation: 'het laat is', action: 'bel ik Sam' }, note })),
      at(24, kept({ note })),
    ]
    const versions = planVersions(history)
    expect(versions.days).toEqual(['2026-03-02', '2026-03-03'])
    expect(versions.at(day('2026-03-03'))).toEqual(planOf(fold(history)))
  })

  it('see a day for looking again at the goal as a change', () => {
    const goal: EventBody = {
      kind: 'exercise.kept',
      data: {
        lesson: 'l',
        exercise: 'g',
        slot: 'goal',
        answers: { 'goal-words': { kind: 'text', text: 'Rust' } },
        content: 'a1',
      },
    }
    const review: EventBody = { kind: 'goal.reviewed', data: { next: day('2026-04-01') } }
    const versions = planVersions([at(0, goal), at(24, review)])
    expect(versions.days.map((on) => versions.at(on).goal?.reviewOn)).toEqual([undefined, '2026-04-01'])
  })

  it('end with the present plan, in whatever order events came and through whatever zones (law)', () => {
    const step = fc.record({
      hours: fc.integer({ min: 0, max: 400 }),
      ahead: fc.constantFrom(-600, 0, 60, 840),
      body: fc.oneof(
        fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }).map((items) => reasons(...items)),
        fc.constantFrom('p1', 'p2').map((id) => wordsKept('reasons', { id }, id)),
        fc.constantFrom('p1', 'p2').map((id) => lineRemoved({ id })),
        fc.nat(5).map((n): EventBody => ({
          kind: 'entry.removed',
          data: { event: n.toString(16).padStart(32, '0') },
        })),
      ),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const history = steps.map(({ hours, ahead, body }, n) => at(hours, body, n, ahead))
        const { days, at: planAt } = planVersions(history)
        const last = days.at(-1)
        const present = planOf(fold(history))
        expect(last === undefined ? [] : saying(planAt(last))).toEqual(saying(present))
        expect(days).toEqual([...new Set(days)].sort())
      }),
    )
  })
})
