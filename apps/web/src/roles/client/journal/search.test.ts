import { seededRandom } from '@keertij/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, searchIn, type SearchText } from './search.ts'

const texts: readonly SearchText[] = [
  { key: 'a', text: 'Moe thuis, en het huis was stil.' },
  { key: 'b', text: 'Met Sam gewandeld langs de kade. Eén uur lang.' },
  { key: 'c', text: 'Ruzie over niets; daarna eenzaam op de bank' },
  { key: 'd', text: 'De bank gebeld' },
]
const keys = async (query: string, among = texts) => (await searchIn(among))(query).map(({ key }) => key)

describe('searching the journal', () => {
  test('finds a word by its beginning, whatever capitals and accents', async () => {
    expect(await keys('GEWAN')).toEqual(['b'])
    expect(await keys('een uur')).toEqual(['b'])
    expect(await keys('kàde')).toEqual(['b'])
  })

  test('asks for every word', async () => {
    expect(await keys('bank')).toEqual(['c', 'd'])
    expect(await keys('bank eenzaam')).toEqual(['c'])
    expect(await keys('bank kade')).toEqual([])
  })

  test('finds a word with a slip of the pen, and says that it only looks like it', async () => {
    const hits = (await searchIn(texts))('gewandled')
    expect(hits.map(({ key, near }) => ({ key, near }))).toEqual([{ key: 'b', near: true }])
    expect((await searchIn(texts))('gewandeld')[0]?.near).toBe(false)
  })

  test('finds nothing for nothing', async () => {
    expect(await keys('')).toEqual([])
    expect(await keys(' ,;')).toEqual([])
  })

  test('finds every page among 20,000 that holds the words, and no other', async () => {
    const random = seededRandom(4)
    const stock = Array.from({ length: 900 }, (_, at) => `w${at.toString(36)}q`)
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      key: String(at),
      text: Array.from({ length: 12 }, () => stock[Math.floor(random() * stock.length)]).join(' '),
    }))
    const search = await searchIn(many)
    for (const query of ['w7q', 'wabq', 'w1q w2q', 'wc']) {
      const asked = query.split(' ')
      const holding = many.filter(({ text }) =>
        asked.every((word) => text.split(' ').some((each) => each.startsWith(word))),
      )
      const hits = search(query).filter(({ near }) => !near)
      expect(hits.map(({ key }) => key)).toEqual(holding.map(({ key }) => key))
    }
  })
})

describe('an excerpt', () => {
  const quote = (text: string, ...words: string[]) =>
    excerpt(text, new Set(words))
      .map(({ text, found }) => (found ? `[${text}]` : text))
      .join('')

  test('marks the words as they were written', () => {
    expect(quote('Eén uur bij Sam', 'een', 'sam')).toBe('[Eén] uur bij [Sam]')
  })

  test('begins near the first word that was found, and ends in time', () => {
    const long = `${'lange zin '.repeat(40)}anker ${'en verder '.repeat(40)}`
    const shown = quote(long, 'anker')
    expect(shown).toMatch(/^… .{1,45}\[anker\] en verder .* …$/)
    expect(shown.length).toBeLessThan(180)
  })

  test('of whatever text is a part of that text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('kade', 'Één', 'bank', 'a', '🌊', 'x'.repeat(60)), { maxLength: 60 }),
        (words) => {
          const text = words.join(' ')
          const pieces = excerpt(text, new Set(['kade', 'een']))
          const plain = pieces.map((piece) => piece.text).join('')
          expect(text).toContain(plain.replace(/^… /, '').replace(/ …$/, ''))
          if (words.includes('kade')) expect(pieces.some(({ found }) => found)).toBe(true)
        },
      ),
    )
  })
})
