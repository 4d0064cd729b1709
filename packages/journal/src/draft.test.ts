import { expect, it } from 'vitest'
import { parseAnswers, parseCheckInParts, parseParts } from './draft.ts'
import { TEXT_LIMIT } from './limit.ts'

it('reads each answer by itself, and leaves out what is none', () => {
  const text = { kind: 'text', text: 'words' }
  expect(
    parseAnswers({ a: text, b: 'words', c: { kind: 'text', text: 3 }, d: { kind: 'of a later year' } }),
  ).toEqual({ a: text })
  expect(parseAnswers({ a: { kind: 'text', text: 'x'.repeat(TEXT_LIMIT + 1) } })).toEqual({})
})

it.each([undefined, null, 3, 'text', true])('finds nothing in %o', (raw) => {
  expect(parseParts(raw)).toEqual({})
  expect(parseAnswers(raw)).toEqual({})
  expect(parseCheckInParts(raw)).toEqual({})
})

it('reads a check-in in the making part by part', () => {
  const whole = { mood: 2, urge: 0, sleep: 'bad', halt: ['tired'], kept: 'no', noticed: ['low'], note: '' }
  expect(parseCheckInParts(whole)).toEqual(whole)
  expect(
    parseCheckInParts({ mood: 9, urge: 4, halt: ['cold'], noticed: ['cold'], note: 7, day: 'x' }),
  ).toEqual({ urge: 4 })
})
