import type { Answer } from '@keertij/journal'
import type { Field } from '@keertij/programme'
import { describe, expect, test } from 'vitest'
import { askedAnswers, formerAnswers, mergeLessonDrafts, type Fields } from './lesson-draft.ts'

const ASKED: Fields = new Map()
const wordsIn = (answer: Answer): readonly string[] =>
  formerAnswers(ASKED, { gone: answer }).flatMap(({ lines }) => lines)

test('what is written under a photo takes none out of the box that was put into it elsewhere', () => {
  const photo = (at: string, caption = '') => ({ id: at.repeat(24), caption })
  const box = (...photos: readonly object[]) => ({ answers: { box: { kind: 'photos', photos } } })
  const merged = (before: object, change: object) =>
    mergeLessonDrafts({ answers: {}, ...before }, { answers: {}, ...change })
  expect(merged(box(photo('a'), photo('b')), box(photo('c'), photo('a', 'De hond')))).toEqual(
    box(photo('a', 'De hond'), photo('b'), photo('c')),
  )
  expect(merged({}, box(photo('a')))).toEqual(box(photo('a')))
})

describe('an answer to a question that is gone', () => {
  test.each<[string, Answer, readonly string[]]>([
    ['a ruler', { kind: 'ruler', value: 4, why: 'Ik slaap slecht.' }, ['Ik slaap slecht.']],
    ['a balance', { kind: 'balance', sides: { gain: ['rust', ''], cost: ['geld'] } }, ['rust', 'geld']],
    ['circles', { kind: 'circles', inner: ['apps'], middle: [' '], outer: ['lopen'] }, ['apps', 'lopen']],
    ['values', { kind: 'values', chosen: ['rest'], own: ['mijn tuin'], top: ['mijn tuin'] }, ['mijn tuin']],
    ['a loop', { kind: 'loop', steps: { thought: 'ach' }, breakAt: 'thought' }, ['ach']],
    ['rows', { kind: 'pairs', rows: { access: 'een omweg' } }, ['een omweg']],
    ['a barrel', { kind: 'barrel', fills: ['koken'], leaks: ['ruzie'], level: 4 }, ['koken', 'ruzie']],
    ['a ladder', { kind: 'ladder', rungs: [{ text: 'een uur', rating: 2 }] }, ['een uur']],
    ['a week', { kind: 'week', cells: { 'fri-evening': { risk: true, plan: 'zwemmen' } } }, ['zwemmen']],
    ['an if-then plan', { kind: 'if-then', situation: '', action: 'bel ik Sam' }, ['bel ik Sam']],
  ])('leaves the own words of %s to read', (_what, answer, words) => {
    expect(wordsIn(answer)).toEqual(words)
  })

  test.each<[string, Answer]>([
    ['a trial', { kind: 'trial', technique: 'wave', before: 7, after: 4 }],
    ['a moment', { kind: 'when', minute: 60 }],
    ['a wheel', { kind: 'wheel', ratings: { body: 6 } }],
    ['an empty ruler', { kind: 'ruler', value: 4, why: ' ' }],
  ])('leaves nothing of %s, which holds no words', (_what, answer) => {
    expect(wordsIn(answer)).toEqual([])
  })
})

test('words stay where they were written, also when there are more than the question now has room for', () => {
  const field: Field = {
    t: 'circles',
    id: 'mine',
    max: 1,
    inner: 'a',
    middle: 'b',
    outer: 'c',
    question: [],
  }
  const answer: Answer = { kind: 'circles', inner: ['een', 'twee'], middle: [], outer: [] }
  expect(askedAnswers(new Map([['mine', field]]), { mine: answer })).toEqual({ mine: answer })
})
