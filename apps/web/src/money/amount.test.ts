import { AMOUNT_LIMIT } from '@keertij/journal'
import { LANGUAGES } from '@keertij/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountInField, amountInWords, parseAmount } from './amount.ts'
import { moneyWords } from './words.ts'

const read = (text: string, language: 'nl' | 'en') => {
  const parsed = parseAmount(text, language)
  return parsed.ok ? parsed.value : parsed.error
}

describe('an amount', () => {
  test.each([
    ['12', 1_200],
    ['12,50', 1_250],
    ['12.50', 1_250],
    ['12,5', 1_250],
    ['0,05', 5],
    [',50', 50],
    ['12,', 1_200],
    ['007', 700],
    [' € 12,50 ', 1_250],
    ['€12.50', 1_250],
    ['12,50 euro', 1_250],
    ['12 EUR', 1_200],
    ['12,-', 1_200],
    ['12,--', 1_200],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1 234,50', 123_450],
    ['1\u00a0234', 123_400],
    ['99999,99', AMOUNT_LIMIT],
  ])('is read the same way in both languages where it can mean one thing only: %s', (text, cents) => {
    expect([read(text, 'nl'), read(text, 'en')]).toEqual([cents, cents])
  })

  test('with a mark before three figures is read in the way of the language, and asked about in the other', () => {
    expect([read('1.234', 'nl'), read('1,234', 'nl')]).toEqual([123_400, 'parts'])
    expect([read('1,234', 'en'), read('1.234', 'en')]).toEqual([123_400, 'parts'])
    expect([read('0.500', 'nl'), read('1234.567', 'nl'), read('12,5000', 'nl')]).toEqual(
      Array.from({ length: 3 }, () => 'parts'),
    )
  })

  test.each([
    ['', 'missing'],
    ['  ', 'missing'],
    ['€', 'missing'],
    ['twaalf', 'unreadable'],
    ['12 euro en iets', 'unreadable'],
    ['12 50', 'unreadable'],
    ['1.2.3', 'unreadable'],
    ['1e5', 'unreadable'],
    ['.', 'unreadable'],
    ['-12,50', 'negative'],
    ['−12', 'negative'],
    ['€ -12', 'negative'],
    ['-€ 12', 'negative'],
    ['0', 'zero'],
    ['0,00', 'zero'],
    ['100000', 'tooLarge'],
    ['1.000.000', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge'],
  ])('that is none says why: %s', (text, problem) => {
    expect([read(text, 'nl'), read(text, 'en')]).toEqual([problem, problem])
  })

  test('comes back from its field as it was kept (law)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: AMOUNT_LIMIT }),
        fc.constantFrom(...LANGUAGES),
        (cents, language) => {
          expect(read(amountInField(cents, language), language)).toBe(cents)
          expect(read(amountInWords(cents, language), language)).toBe(cents)
        },
      ),
    )
  })

  test('is never anything but whole cents within bounds, whatever is typed (law)', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-€ '), maxLength: 14 }),
    )
    fc.assert(
      fc.property(typed, fc.constantFrom(...LANGUAGES), (text, language) => {
        const parsed = parseAmount(text, language)
        const sound = parsed.ok
          ? Number.isInteger(parsed.value) && parsed.value >= 1 && parsed.value <= AMOUNT_LIMIT
          : moneyWords[language].problems[parsed.error] !== ''
        expect(sound).toBe(true)
      }),
    )
  })

  test('is told as people write it, without cents where there are none', () => {
    const told = (cents: number) =>
      LANGUAGES.map((language) => amountInWords(cents, language).replaceAll('\u00a0', ' '))
    expect(told(8_400)).toEqual(['€ 84', '€84'])
    expect(told(123_450)).toEqual(['€ 1.234,50', '€1,234.50'])
    expect(told(5)).toEqual(['€ 0,05', '€0.05'])
  })
})
