import { LANGUAGES } from '@keertij/kernel'
import { expect, test } from 'vitest'
import { insightWords, type InsightWords } from './words.ts'

/** Words that speak of what is to come, or promise it. */
const FORECAST =
  /\b(gaat|gaan|wordt|worden|zal|zult|zullen|morgen|straks|verwacht\w*|kans|risico|will|going to|tomorrow|expect\w*|likely|risk|chance)\b/i

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6]
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** Every sentence that the tide table and the finding can say. */
function tideSentences({ tide, finding }: InsightWords): readonly string[] {
  const ofDays = WEEKDAYS.flatMap((day) => [
    tide.calm(day),
    tide.high(day, [{ from: 21, to: 24 }]),
    tide.high(day, [
      { from: 0, to: 2 },
      { from: 22, to: 24 },
    ]),
    tide.caption(day, 9),
    ...HOURS.flatMap((hour) => [0, 1, 9].map((heavy) => tide.hour(day, hour, heavy, 9))),
    ...HOURS.map((from) => `${finding.when([day], from, from + 5)} ${finding.heaviest}`),
  ])
  const fixed = [...Object.values(tide), ...Object.values(finding)].filter(
    (value) => typeof value === 'string',
  )
  return [
    ...ofDays,
    ...fixed,
    ...Object.values(tide.comparison),
    tide.note(61, 9, 7),
    finding.share(11, 28),
    finding.spreadOf(28),
  ]
}

test.each(LANGUAGES)('no sentence of the tide table in %s says what is to come', (language) => {
  const sentences = tideSentences(insightWords(language))
  expect(sentences.length).toBeGreaterThan(600)
  expect(sentences.filter((sentence) => FORECAST.test(sentence))).toEqual([])
})

test.each(LANGUAGES)('each hour of the tide table in %s is told in the past', (language) => {
  const { tide } = insightWords(language)
  for (const day of WEEKDAYS) for (const hour of HOURS) expect(tide.hour(day, hour, 5, 9)).toMatch(/\bwas\b/)
})

test('times are said as people say them', () => {
  const { finding: nl } = insightWords('nl')
  const { finding: en } = insightWords('en')
  expect(nl.when([3, 4], 21, 24)).toBe('op donderdag en vrijdag tussen 21 uur en middernacht')
  expect(nl.when([4], 22, 26)).toBe('op vrijdag tussen 22 uur en 2 uur ’s nachts')
  expect(nl.when([5, 6], 1, 3)).toBe('in het weekend tussen 1 en 3 uur ’s nachts')
  expect(nl.when([0, 1, 2, 3, 4], 9, 12)).toBe('doordeweeks tussen 9 en 12 uur')
  expect(nl.when([4, 5, 6], 20, 23)).toBe('van vrijdag tot en met zondag tussen 20 en 23 uur')
  expect(nl.when([4], 4, 7)).toBe('op vrijdag tussen 4 uur ’s nachts en 7 uur')
  expect(nl.when([0, 1, 2, 3, 4, 5, 6], 0, 2)).toBe('tussen middernacht en 2 uur ’s nachts')
  expect(en.when([3, 4], 21, 24)).toBe('on Thursday and Friday between 21:00 and midnight')
})
