import type { Ease } from '@keertij/journal'
import { seededRandom } from '@keertij/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, moment, stateAfter } from '../fixtures/events.ts'
import { easesOf, tallyOf, techniqueOrder } from './order.ts'

const techniques = ['wave', 'delay', 'move', 'cold-water']
const ease = (technique: string, before: number, after: number): Ease => ({
  event: 'a',
  at: moment('2026-03-02T23:40:00Z'),
  day: day('2026-03-02'),
  minute: 1420,
  technique,
  before,
  after,
})
const times = (count: number, one: Ease): readonly Ease[] => Array.from({ length: count }, () => one)

describe('the order of techniques', () => {
  it('is the fixed one while nothing is known', () => {
    expect(techniqueOrder(techniques, [], seededRandom(1))).toEqual({
      first: 'wave',
      rest: ['delay', 'move', 'cold-water'],
      reason: { kind: 'none-yet' },
    })
    expect(techniqueOrder([], [], seededRandom(1))).toBeUndefined()
  })

  it('begins with the technique that the person chose at a quiet moment', () => {
    const [first, second] = techniques
    const order = techniqueOrder(techniques, [], seededRandom(1), second)
    expect(order).toMatchObject({ first: second, reason: { kind: 'chosen' } })
    expect(order?.rest[0]).toBe(first)
    expect(techniqueOrder(techniques, [], seededRandom(1), 'gone')?.reason.kind).toBe('none-yet')
  })

  it('does not learn from a technique that is not among them, or from a wave without one', () => {
    const { technique: _none, ...alone } = ease('wave', 8, 2)
    const order = techniqueOrder(techniques, [ease('singing', 8, 2), alone], seededRandom(1))
    expect(order?.reason).toEqual({ kind: 'none-yet' })
  })

  it('puts first what clearly helped, and says how it knows', () => {
    const eases = techniques.flatMap((id) => times(30, ease(id, 8, id === 'move' ? 2 : 8)))
    expect(techniqueOrder(techniques, eases, seededRandom(3))).toEqual({
      first: 'move',
      rest: ['wave', 'delay', 'cold-water'],
      reason: { kind: 'best', uses: 30, meanDrop: 6, timesLower: 30 },
    })
  })

  it('never calls the best what lowered nothing', () => {
    const eases = techniques.flatMap((id) => times(20, ease(id, 6, 7)))
    fc.assert(
      fc.property(
        fc.integer(),
        (seed) => techniqueOrder(techniques, eases, seededRandom(seed))?.reason.kind === 'trial',
      ),
    )
  })

  it('still tries what was hardly tried, and says that it is a try', () => {
    const eases = [...times(3, ease('wave', 8, 6)), ease('delay', 8, 8)]
    const orders = Array.from({ length: 200 }, (_, seed) =>
      techniqueOrder(techniques, eases, seededRandom(seed)),
    )
    const trials = orders.filter((order) => order?.first === 'move')
    expect(trials.length).toBeGreaterThan(10)
    expect(trials.every((order) => order?.reason.kind === 'trial')).toBe(true)
    expect(orders.filter((order) => order?.first === 'wave').length).toBeGreaterThan(trials.length)
  })

  it('moves only the first tile (law)', () => {
    const eases = fc.array(
      fc.record({ technique: fc.constantFrom(...techniques), before: fc.nat(10), after: fc.nat(10) }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(eases, fc.integer(), (tried, seed) => {
        const order = techniqueOrder(
          techniques,
          tried.map((one) => ease(one.technique, one.before, one.after)),
          seededRandom(seed),
        )
        expect(order?.rest).toEqual(techniques.filter((id) => id !== order?.first))
      }),
    )
  })
})

it('counts a second try within one wave from its own rating to its own rating', () => {
  const state = stateAfter(
    { kind: 'urge.rated', data: { episode: 'a', rating: 8 } },
    { kind: 'urge.eased', data: { episode: 'a', technique: 'wave', before: 8, after: 7 } },
    { kind: 'urge.eased', data: { episode: 'a', technique: 'move', before: 7, after: 4 } },
  )
  expect(tallyOf(easesOf(state), 'wave')).toEqual({ uses: 1, meanDrop: 1, timesLower: 1 })
  expect(tallyOf(easesOf(state), 'move')).toEqual({ uses: 1, meanDrop: 3, timesLower: 1 })
  expect(tallyOf(easesOf(state), 'delay')).toEqual({ uses: 0, meanDrop: 0, timesLower: 0 })
})
