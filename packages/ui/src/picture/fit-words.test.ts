import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitWords, TYPE, type Room } from './fit-words.ts'

const ROOM = { cx: 200, cy: 200, r: 198, top: 6, bottom: 114 } satisfies Room
const written = (words: readonly string[]) =>
  fitWords(ROOM, 'Hier wil ik meer van', words)
    .filter(({ name }) => !name)
    .map(({ text }) => text)
    .join(' ')

test('a few words stand below the name, each on a line of its own', () => {
  const lines = fitWords(ROOM, 'Hier wil ik meer van', ['lopen', 'mijn zus bellen'])
  expect(lines.map(({ text, name }) => [text, name])).toEqual([
    ['Hier wil ik meer van', true],
    ['lopen', false],
    ['mijn zus bellen', false],
  ])
})

test('more words than lines stand one after another', () => {
  expect(written(['lopen', 'lezen', 'zwemmen', 'slapen', 'koken', 'bellen'])).toBe(
    'lopen · lezen · zwemmen · slapen · koken · bellen',
  )
})

test('an empty circle has its name and nothing else', () => {
  expect(fitWords(ROOM, 'Laat ik los', []).map(({ text }) => text)).toEqual(['Laat ik los'])
})

test('too many words are cut with an ellipsis at the end', () => {
  const many = Array.from({ length: 8 }, (_, at) => `een heel lang antwoord nummer ${at + 1}`)
  expect(written(many)).toMatch(/^een heel lang antwoord nummer 1 · .*…$/)
})

test('one word without spaces is cut, not drawn over the edge', () => {
  expect(written(['verantwoordelijkheidsgevoelsontwikkelingsprogramma'])).toMatch(/^verantwoord.*…$/)
})

test('every line lies in the room, below the one before, whatever is written (law)', () => {
  const item = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(item, fc.array(item, { maxLength: 8 }), (name, words) => {
      const lines = fitWords(ROOM, name, words)
      lines.forEach(({ y }, at) => {
        expect(y).toBeGreaterThan(lines[at - 1]?.y ?? ROOM.top)
        expect(y).toBeLessThan(ROOM.bottom)
      })
      expect(lines.length * TYPE.line).toBeLessThanOrEqual(ROOM.bottom - ROOM.top)
    }),
  )
})

test('a room of one width takes words up to its edges, and no further', () => {
  const box: Room = { width: 120, top: 10, bottom: 90 }
  const lines = fitWords(box, 'Gedachte', ['ik heb het verdiend na zo’n dag vol gedoe met iedereen'])
  expect(lines[0]).toMatchObject({ text: 'Gedachte', name: true })
  expect(lines).toHaveLength(4)
  expect(lines.at(-1)?.text).toMatch(/…$/)
})
