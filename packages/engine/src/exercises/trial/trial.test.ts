import type { Answer } from '@keertij/journal'
import { expect, it } from 'vitest'
import type { FieldOf } from '../kind.ts'
import { changeOf, techniqueOf, trial } from './trial.ts'

const technique = (id: string, title: string) => ({ id, title, minutes: 2, c: [], lines: [] })
const field: FieldOf<'trial'> = {
  t: 'trial',
  id: 'try',
  techniques: [technique('wave', 'Surf de golf'), technique('cold-water', 'Koud water')],
  question: [],
}
const tried = (answer: Omit<Extract<Answer, { kind: 'trial' }>, 'kind'>) => ({
  kind: 'trial' as const,
  ...answer,
})

it('is open until something is rated: choosing alone is no trial', () => {
  expect(trial.empty(field)).toEqual(tried({}))
  expect([tried({}), tried({ technique: 'wave' }), tried({ before: 0 })].map(trial.isAnswered)).toEqual([
    false,
    false,
    true,
  ])
})

it('knows the one technique there is without being told', () => {
  const only = { ...field, techniques: field.techniques.slice(1) }
  expect(techniqueOf(only, undefined)?.id).toBe('cold-water')
  expect(techniqueOf(field, undefined)).toBeUndefined()
  expect(techniqueOf(field, tried({ technique: 'wave' }))?.id).toBe('wave')
})

it('says where the second rating lies, and nothing before it is there', () => {
  expect(
    [
      [7, 4],
      [4, 4],
      [4, 5],
    ].map(([before = 0, after = 0]) => changeOf(tried({ before, after }))),
  ).toEqual(['lower', 'same', 'higher'])
  expect(changeOf(tried({ before: 7 }))).toBeUndefined()
})

it('fits with a technique that is offered and whole ratings from 0 to 10', () => {
  expect(trial.isValid(field, tried({ technique: 'wave', before: 0, after: 10 }))).toBe(true)
  expect(trial.isValid(field, tried({ technique: 'gone' }))).toBe(false)
  expect(trial.isValid(field, tried({ before: 11 }))).toBe(false)
})

it('is read back by the name of the technique, from rating to rating', () => {
  expect(trial.toText(field, tried({ technique: 'wave', before: 7, after: 4 }))).toEqual([
    'Surf de golf: 7 → 4',
  ])
  expect(trial.toText(field, tried({ technique: 'wave', before: 7 }))).toEqual(['Surf de golf: 7 → –'])
  expect(trial.number(tried({ before: 7, after: 4 }))).toBe(4)
})
