import { describe, expect, it } from 'vitest'
import { moment, stateAfter } from '../fixtures/events.ts'
import { safeStart } from '../fixtures/lessons.ts'
import { stepOf } from '../flow/position.ts'
import { gateEffects, isClosed, offeredOptions, opensFrom } from './gate-effects.ts'

const gateNamed = (id: string) => {
  const step = stepOf(safeStart, id)
  if (step?.t !== 'gate') throw new Error(`${id} is no gate`)
  return step
}
const downers = gateNamed('downers')
const nothing = stateAfter()
const closed = stateAfter([
  '2026-03-02T12:00:00Z',
  { kind: 'capability.closed', data: { capability: 'stop-date' } },
])
const soon = moment('2026-03-03T11:59:59Z')
const nextDay = moment('2026-03-03T12:00:00Z')

describe('what a safety answer leaves behind', () => {
  it('keeps the answer where that may be, and closes', () => {
    expect(gateEffects(safeStart, downers, ['ghb', 'alcohol'], nothing, soon)).toEqual([
      {
        kind: 'gate.answered',
        data: { lesson: 'impuls/0/flow', gate: 'downers', options: ['ghb', 'alcohol'] },
      },
      { kind: 'capability.closed', data: { capability: 'stop-date' } },
    ])
  })

  it('leaves of a forgotten answer only what it closes', () => {
    const violence = gateNamed('violence')
    expect(gateEffects(safeStart, violence, ['yes'], nothing, soon)).toEqual([
      { kind: 'capability.closed', data: { capability: 'sharing' } },
    ])
    expect(gateEffects(safeStart, violence, ['self'], nothing, soon)).toEqual([])
    expect(gateEffects(safeStart, violence, ['no'], nothing, soon)).toEqual([])
    expect(gateEffects(safeStart, gateNamed('illegal'), ['other'], nothing, soon)).toEqual([])
  })
})

describe('something that is closed', () => {
  it('is open until an answer closes it', () => {
    expect(isClosed(nothing, 'stop-date')).toBe(false)
    expect(isClosed(closed, 'stop-date')).toBe(true)
    expect(isClosed(closed, 'sharing')).toBe(false)
    expect(opensFrom(nothing, 'stop-date')).toBeUndefined()
  })

  it('does not open because the answer is changed', () => {
    const kinds = gateEffects(safeStart, downers, ['none'], closed, nextDay).map((body) => body.kind)
    expect(kinds).toEqual(['gate.answered'])
  })

  it('offers the way to open it only while it is closed, a day later', () => {
    const ids = (state = closed, now = nextDay) =>
      offeredOptions(downers, state, now).map((option) => option.id)
    expect(ids(nothing)).toEqual(['ghb', 'alcohol', 'none'])
    expect(ids(closed, soon)).toEqual(['ghb', 'alcohol', 'none'])
    expect(ids(closed, nextDay)).toEqual(['ghb', 'alcohol', 'doctor', 'none'])
  })

  it('counts the day from the last answer that closed it', () => {
    const again = stateAfter(
      ['2026-03-02T12:00:00Z', { kind: 'capability.closed', data: { capability: 'stop-date' } }],
      ['2026-03-03T09:00:00Z', { kind: 'capability.closed', data: { capability: 'stop-date' } }],
    )
    expect(offeredOptions(downers, again, nextDay).map((option) => option.id)).not.toContain('doctor')
    expect(opensFrom(again, 'stop-date')).toBe(moment('2026-03-04T09:00:00Z'))
  })

  it('opens by the offered answer, and by the same answer too early not', () => {
    const opened = { kind: 'capability.opened', data: { capability: 'stop-date' } }
    expect(gateEffects(safeStart, downers, ['doctor'], closed, nextDay)).toContainEqual(opened)
    expect(gateEffects(safeStart, downers, ['doctor'], closed, soon)).not.toContainEqual(opened)
  })

  it('stays closed when one answer opens and another closes', () => {
    const kinds = gateEffects(safeStart, downers, ['ghb', 'doctor'], closed, nextDay).map((body) => body.kind)
    expect(kinds).toEqual(['gate.answered', 'capability.closed'])
  })
})
