import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kitText, wordsIn, wrongPlaces } from './kit-words.ts'

const KIT = `abandon act zoo orbit lemon vague nest sugar tide ocean calm river stone cloud winter pencil
  garden bridge candle ladder mirror pepper ticket window`
  .split(/\s+/)
  .filter(Boolean)

describe('typing the kit over', () => {
  test('four letters of each word are enough, in capitals, numbered, on any line', () => {
    const typed = KIT.map((word, at) => `${at + 1}. ${word.slice(0, 4).toUpperCase()},`).join('\n')
    expect(wrongPlaces(KIT, wordsIn(typed))).toEqual([])
    expect(wrongPlaces(KIT, wordsIn(kitText(KIT)))).toEqual([])
  })

  test('names each wrong place, and those that are not there', () => {
    const typed = KIT.with(2, 'zon').with(16, 'gard').with(20, 'mir').slice(0, 23)
    expect(wrongPlaces(KIT, typed)).toEqual([3, 21, 24])
  })

  test('a short word must be whole, and a longer one is another word', () => {
    expect(wrongPlaces(['act'], ['ac'])).toEqual([1])
    expect(wrongPlaces(['act'], ['acto'])).toEqual([1])
    expect(wrongPlaces(['abandon'], ['abandons'])).toEqual([1])
  })

  test('exactly the swapped places are named', () => {
    const place = fc.nat({ max: KIT.length - 1 })
    fc.assert(
      fc.property(place, place, (one, other) => {
        const typed = KIT.with(one, KIT[other] ?? '').with(other, KIT[one] ?? '')
        const wrong = one === other ? [] : [one + 1, other + 1].toSorted((a, b) => a - b)
        expect(wrongPlaces(KIT, typed)).toEqual(wrong)
      }),
    )
  })
})
