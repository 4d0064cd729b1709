import type { Answers } from '@keertij/journal'
import type { Condition } from '@keertij/programme'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from './conditions.ts'

const answers: Answers = {
  'goal-kind': { kind: 'choice', options: ['stop'] },
  before: { kind: 'scale', value: 7 },
  after: { kind: 'scale', value: 3 },
  reasons: { kind: 'list', items: [''] },
  words: { kind: 'text', text: 'Rust' },
}
const numbers = { $daysInLine: 0 }
const check = (condition: Condition) => holds(condition, answers, numbers)

const urge = (op: '=' | '<' | '<=' | '>' | '>=', value: number) => check({ op, name: 'before', value })
const is = (is: 'lower' | 'same' | 'higher', name = 'after') =>
  check({ op: 'against', name, before: 'before', is })
const answered = (name: string) => check({ op: 'answered', name })

describe('a condition', () => {
  it('looks for a chosen option', () => {
    expect(check({ op: 'has', name: 'goal-kind', option: 'stop' })).toBe(true)
    expect(check({ op: 'has', name: 'goal-kind', option: 'less' })).toBe(false)
    expect(check({ op: 'has', name: 'words', option: 'stop' })).toBe(false)
  })

  it('compares a scale with a number, or with the scale before it', () => {
    expect([urge('=', 7), urge('<', 7), urge('<=', 7), urge('>', 6), urge('>=', 8)]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ])
    expect([is('lower'), is('same'), is('higher'), is('same', 'before')]).toEqual([true, false, false, true])
  })

  it('knows the numbers of the app', () => {
    expect(check({ op: '=', name: '$daysInLine', value: 0 })).toBe(true)
    expect(check({ op: '>=', name: '$daysCounted', value: 0 })).toBe(false)
  })

  it('sees whether something was filled in', () => {
    expect([answered('words'), answered('reasons'), answered('before'), answered('gone')]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('does not hold for a name that every object has', () => {
    expect(check({ op: 'answered', name: 'constructor' })).toBe(false)
    expect(check({ op: '>', name: 'constructor', value: -1 })).toBe(false)
  })

  it('combines with and, or and not', () => {
    const yes: Condition = { op: 'answered', name: 'words' }
    const no: Condition = { op: 'not', of: yes }
    expect(check({ op: 'and', of: [yes, no] })).toBe(false)
    expect(check({ op: 'or', of: [yes, no] })).toBe(true)
    expect(check({ op: 'and', of: [] })).toBe(true)
    expect(check({ op: 'or', of: [] })).toBe(false)
  })

  it('is false about an answer that is not there, whatever is compared (law)', () => {
    const comparison = fc.oneof(
      fc.record({
        op: fc.constantFrom('=', '<', '<=', '>', '>='),
        name: fc.constant('gone'),
        value: fc.integer(),
      }),
      fc.record({ op: fc.constant('has'), name: fc.constant('gone'), option: fc.string() }),
      fc.record({
        op: fc.constant('against'),
        name: fc.constantFrom('gone', 'after'),
        before: fc.constant('gone'),
        is: fc.constantFrom('lower', 'same', 'higher'),
      }),
    )
    fc.assert(fc.property(comparison, (condition) => !check(condition)))
  })
})
