import type { SpendingInsight } from '@keertij/engine'
import { LANGUAGES } from '@keertij/kernel'
import { expect, test } from 'vitest'
import { amountInWords } from '../../../money/amount.ts'
import { spendingFinding } from './spending-finding.ts'
import { insightWords } from './words.ts'

const four: SpendingInsight = {
  weeks: [],
  thisWeek: 1_250,
  last: { weeks: 4, cents: 8_400 },
  before: 12_000,
  within: { weeks: 3, of: 4 },
  limit: 5_000,
}
const tell = (spending: SpendingInsight, language: 'nl' | 'en' = 'nl'): string => {
  const { strong, rest } = spendingFinding(spending, insightWords(language).spending, (cents) =>
    amountInWords(cents, language),
  )
  return `${strong} ${rest}`.trim().replaceAll('\u00a0', ' ')
}

test('what was spent is told in words, four weeks beside the four before, within one’s own limit', () => {
  expect(tell(four)).toBe(
    'De laatste vier weken: € 84. De vier weken ervoor: € 120. Binnen jouw grens: 3 van de 4 weken. Deze week, tot nu toe: € 12,50.',
  )
  expect(tell(four, 'en')).toBe(
    'The last four weeks: €84. The four weeks before: €120. Within your limit: 3 of the 4 weeks. This week, so far: €12.50.',
  )
})

test('what is not known is not told, and a week without a page is not called a week without spending', () => {
  const none = { before: undefined, within: undefined, limit: undefined }
  expect(tell({ ...four, ...none, last: undefined })).toBe('Deze week, tot nu toe: € 12,50.')
  expect(tell({ ...four, ...none, last: { weeks: 1, cents: 700 }, thisWeek: 0 })).toBe(
    'Vorige week: € 7. Deze week, tot nu toe: niets opgeschreven.',
  )
  expect(tell({ ...four, ...none, last: { weeks: 3, cents: 700 } })).toContain('De laatste 3 weken: € 7.')
})

const JUDGING =
  /\b(te veel|overschreden|waarschuwing|let op|gefaald|mislukt|helaas|jammer|goed zo|too much|exceeded|warning|beware|failed|unfortunately|well done)\b/i
const FORECAST =
  /\b(zal|zult|zullen|morgen|verwacht\w*|risico|will|going to|tomorrow|expect\w*|likely|risk)\b/i

test.each(LANGUAGES)('no sentence about what was spent judges or says what is to come, in %s', (language) => {
  const { spending } = insightWords(language)
  const sentences = [
    ...[0, 1, 2, 3, 4].map((weeks) => tell({ ...four, within: { weeks, of: 4 } }, language)),
    ...[0, 1].map((weeks) => tell({ ...four, within: { weeks, of: 1 } }, language)),
    ...Object.values(spending).filter((value) => typeof value === 'string'),
    ...Object.values(spending.debts),
    spending.limitIs('€ 50'),
  ]
  expect(sentences.filter((sentence) => JUDGING.test(sentence) || FORECAST.test(sentence))).toEqual([])
})

test('where help with debts is, is said for the country that was chosen', () => {
  for (const language of LANGUAGES) {
    const { debts } = insightWords(language).spending
    expect(debts.NL).toMatch(/gemeente/)
    expect(debts.NL).not.toMatch(/OCMW/)
    expect(debts.BE).toMatch(/OCMW/)
    expect(debts.both).toMatch(/gemeente.*OCMW/)
  }
})
