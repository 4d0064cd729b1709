import { describe, expect, test } from 'vitest'
import { parseCondition, parseReply } from './condition.ts'
import type { Names } from './names.ts'

const names: Names = [
  { id: 'urge-before', kind: 'scale', options: [], kept: true },
  { id: 'goal-kind', kind: 'choice', options: ['stop', 'less'], kept: true },
  { id: 'reasons', kind: 'other', options: [], kept: true },
  { id: 'home', kind: 'gate', options: ['yes', 'no'], kept: false },
  { id: 'urge-after', kind: 'scale', options: [], kept: true },
  { id: 'six', kind: 'reflection', options: ['needs-more', 'on-my-mind'], kept: true },
]

describe('a reply', () => {
  test('compares a scale with the scale before it', () => {
    expect(parseReply('lower', 'urge-after', names)).toEqual({
      ok: true,
      value: { op: 'against', name: 'urge-after', before: 'urge-before', is: 'lower' },
    })
  })

  test('takes "lower" as an option when the question is no scale', () => {
    const choice: Names = [{ id: 'how', kind: 'choice', options: ['lower', 'same'], kept: true }]
    expect(parseReply('lower', 'how', choice)).toEqual({
      ok: true,
      value: { op: 'has', name: 'how', option: 'lower' },
    })
  })

  test('takes a range, ends included, and a single number', () => {
    expect(parseReply('0-2', 'urge-before', names)).toEqual({
      ok: true,
      value: {
        op: 'and',
        of: [
          { op: '>=', name: 'urge-before', value: 0 },
          { op: '<=', name: 'urge-before', value: 2 },
        ],
      },
    })
    expect(parseReply('0', '$daysInLine', names)).toEqual({
      ok: true,
      value: { op: '=', name: '$daysInLine', value: 0 },
    })
  })

  test('takes an option', () => {
    expect(parseReply('stop', 'goal-kind', names)).toEqual({
      ok: true,
      value: { op: 'has', name: 'goal-kind', option: 'stop' },
    })
  })

  test('takes a yes somewhere among statements, no yes at all, and a yes to one of them', () => {
    const some = {
      op: 'or',
      of: [
        { op: 'has', name: 'six', option: 'needs-more' },
        { op: 'has', name: 'six', option: 'on-my-mind' },
      ],
    }
    const value = (when: string) => parseReply(when, 'six', names)
    expect(value('yes')).toEqual({ ok: true, value: some })
    expect(value('no')).toEqual({
      ok: true,
      value: {
        op: 'and',
        of: [
          { op: 'answered', name: 'six' },
          { op: 'not', of: some },
        ],
      },
    })
    expect(value('on-my-mind')).toEqual({
      ok: true,
      value: { op: 'has', name: 'six', option: 'on-my-mind' },
    })
  })

  test.each([
    ['3-6', 'six', '"six" has no cut-off: how often somebody said yes cannot be asked.'],
    ['lower', 'urge-before', 'There is no scale before "urge-before" to compare it with.'],
    ['calm', 'urge-after', '"calm" is no answer to the scale "urge-after".'],
    ['more', 'goal-kind', '"more" is no option of "goal-kind".'],
    ['0-2', 'goal-kind', '"goal-kind" is no scale, so its answer is no number.'],
    ['5-2', 'urge-after', 'The range 5-2 runs backwards.'],
    ['0', '$hours', '"$hours" is no number that the app knows.'],
    ['yes', 'home', 'The answer to "home" is not kept, so nothing can depend on it.'],
    ['stop', 'goal', 'There is no question "goal" in this file.'],
  ])('says why %s about %s cannot be read', (when, to, error) => {
    expect(parseReply(when, to, names)).toEqual({ ok: false, error })
  })
})

describe('a condition', () => {
  test('binds "and" closer than "or", and parentheses closest', () => {
    expect(parseCondition('goal-kind is stop or urge-before >= 5 and not answered reasons', names)).toEqual({
      ok: true,
      value: {
        op: 'or',
        of: [
          { op: 'has', name: 'goal-kind', option: 'stop' },
          {
            op: 'and',
            of: [
              { op: '>=', name: 'urge-before', value: 5 },
              { op: 'not', of: { op: 'answered', name: 'reasons' } },
            ],
          },
        ],
      },
    })
    const grouped = parseCondition('(goal-kind has stop or goal-kind has less) and $daysInLine=0', names)
    expect(grouped.ok && grouped.value.op).toBe('and')
  })

  test.each([
    ['goal-kind', 'The condition stops after "goal-kind".'],
    ['goal-kind is', '"" is no option of "goal-kind".'],
    ['goal-kind is stop and', 'The condition stops too early.'],
    ['(goal-kind is stop', 'A parenthesis is opened and not closed.'],
    ['goal-kind is stop)', '")" was not expected there.'],
    ['urge-before > much', 'After ">" comes a number.'],
    ['urge-before ~ 5', '"~" was not expected there.'],
    ['answered home', 'The answer to "home" is not kept, so nothing can depend on it.'],
  ])('says why %s cannot be read', (source, error) => {
    expect(parseCondition(source, names)).toEqual({ ok: false, error })
  })
})
