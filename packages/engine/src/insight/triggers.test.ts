import { describe, expect, it } from 'vitest'
import { day, slipOn, stateAfter, urgeOn } from '../fixtures/events.ts'
import { triggersOf } from './triggers.ts'

describe('triggers', () => {
  it('are ranked by how often they were named, then by how often it was heavy', () => {
    const state = stateAfter(
      urgeOn('2026-03-01', 1, { triggers: ['stress', 'tired'], rating: 3 }),
      urgeOn('2026-03-02', 1, { triggers: ['stress', 'alone-at-home'], rating: 7 }),
      slipOn('2026-03-03', { triggers: ['stress'] }),
      {
        kind: 'entry.kept',
        data: { type: 'trigger', entry: 't', on: { day: day('2026-03-04') }, triggers: ['screen'], text: '' },
      },
    )
    expect(triggersOf(state)).toEqual([
      { trigger: 'stress', count: 3, heavy: 2 },
      { trigger: 'alone-at-home', count: 1, heavy: 1 },
      { trigger: 'tired', count: 1, heavy: 0 },
      { trigger: 'screen', count: 1, heavy: 0 },
    ])
  })

  it('in own words are the same whatever the capitals, and once a page', () => {
    const state = stateAfter(
      urgeOn('2026-03-01', 1, { triggers: ['de trein ', 'De Trein', ' '] }),
      urgeOn('2026-03-02', 1, { triggers: ['De trein', 'Stress'] }),
    )
    expect(triggersOf(state)).toEqual([
      { trigger: 'De trein', count: 2, heavy: 2 },
      { trigger: 'stress', count: 1, heavy: 1 },
    ])
  })

  it('do not come from the check-in, which asks how the day was', () => {
    const state = stateAfter({
      kind: 'checkin.kept',
      data: { day: day('2026-03-02'), mood: 2, urge: 9, halt: ['tired', 'lonely'] },
    })
    expect(triggersOf(state)).toEqual([])
  })

  it('that were named as often keep one order, whatever came first', () => {
    const [one, other] = [
      urgeOn('2026-03-01', 1, { triggers: ['zolder', 'bus'] }),
      urgeOn('2026-03-01', 2, { triggers: ['image', 'bored'] }),
    ]
    const names = (...pages: (typeof one)[]) => triggersOf(stateAfter(...pages)).map(({ trigger }) => trigger)
    expect(names(one, other)).toEqual(['bored', 'image', 'bus', 'zolder'])
    expect(names(other, one)).toEqual(names(one, other))
  })
})
