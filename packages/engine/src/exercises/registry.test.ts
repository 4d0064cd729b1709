import type { Field, WeekNames } from '@keertij/programme'
import { describe, expect, it } from 'vitest'
import { flow, screen } from '../fixtures/lessons.ts'
import { exercisesIn, fieldsIn } from './find.ts'
import { answerText, emptyAnswer, exerciseKinds, isAnswered, isValidAnswer } from './registry.ts'

const WEEK: WeekNames = {
  days: { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' },
  parts: { morning: 'ochtend', afternoon: 'middag', evening: 'avond', night: 'nacht' },
  between: ' ',
}
const fields: readonly Field[] = [
  { t: 'choice', id: 'choice', many: true, question: [], options: [] },
  { t: 'text', id: 'text', long: false, question: [] },
  { t: 'list', id: 'list', max: 3, question: [] },
  { t: 'scale', id: 'scale', min: 0, max: 10, low: 'a', high: 'b', question: [] },
  { t: 'if-then', id: 'if-then', lead: 'Als', link: 'dan', question: [] },
  { t: 'timer', id: 'timer', minutes: 1, lines: [] },
  { t: 'ruler', id: 'ruler', low: 'a', high: 'b', why: 'c', question: [] },
  { t: 'balance', id: 'balance', max: 3, question: [], sides: [] },
  { t: 'circles', id: 'circles', max: 3, inner: 'a', middle: 'b', outer: 'c', question: [] },
  { t: 'values', id: 'values', top: 3, question: [], cards: [] },
  { t: 'trial', id: 'trial', techniques: [], question: [] },
  { t: 'when', id: 'when', question: [] },
  { t: 'loop', id: 'loop', question: [], steps: [] },
  { t: 'pairs', id: 'pairs', answer: 'a', question: [], rows: [] },
  { t: 'wheel', id: 'wheel', low: 'a', high: 'b', question: [], domains: [] },
  { t: 'barrel', id: 'barrel', max: 3, fills: 'a', leaks: 'b', level: 'c', question: [] },
  { t: 'ladder', id: 'ladder', max: 3, low: 'a', high: 'b', question: [] },
  { t: 'week', id: 'week', risk: 'a', plan: 'b', question: [], names: WEEK },
  { t: 'recording', id: 'recording', seconds: 30, question: [] },
  { t: 'reflection', id: 'reflection', question: [], statements: [] },
  { t: 'photos', id: 'photos', max: 5, question: [] },
]

describe('every kind of question', () => {
  it('is here under its own name', () => {
    expect(fields.map((field) => exerciseKinds[field.t].kind)).toEqual(fields.map((field) => field.t))
    expect(Object.keys(exerciseKinds)).toHaveLength(fields.length)
  })

  it('may be left open: nothing is answered, said or refused', () => {
    for (const field of fields) {
      const empty = emptyAnswer(field)
      expect(isAnswered(field, empty)).toBe(false)
      expect(answerText(field, empty)).toEqual([])
      if (empty) expect(isValidAnswer(field, empty)).toBe(true)
    }
  })

  it('takes an answer of another kind for an open one', () => {
    const [choice] = fields
    const answer = { kind: 'text' as const, text: 'Porno' }
    if (choice === undefined) throw new Error('No field')
    expect(isAnswered(choice, answer)).toBe(false)
    expect(isValidAnswer(choice, answer)).toBe(false)
    expect(answerText(choice, answer)).toEqual([])
  })
})

describe('the questions of a lesson', () => {
  const [first, second, third] = fields
  if (!first || !second || !third) throw new Error('No fields')

  it('are found inside what is shown only sometimes', () => {
    const blocks = [
      { t: 'show', when: { op: 'answered', name: 'text' }, c: [first, { t: 'quote', c: [second] }] },
    ] as const
    expect(fieldsIn(blocks)).toEqual([first, second])
  })

  it('on a screen outside an exercise form one with the id of the screen', () => {
    const lesson = {
      ...flow(screen('chain', second, { t: 'exercise', id: 'change', slot: 'if-then', c: [third] })),
      page: [{ t: 'exercise', id: 'goal', c: [first] } as const],
    }
    expect(exercisesIn(lesson)).toEqual([
      { id: 'goal', slot: undefined, fields: [first] },
      { id: 'change', slot: 'if-then', fields: [third] },
      { id: 'chain', slot: undefined, fields: [second] },
    ])
  })
})
