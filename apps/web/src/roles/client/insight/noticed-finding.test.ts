import type { NoticedDays } from '@keertij/engine'
import { LANGUAGES } from '@keertij/kernel'
import { expect, test } from 'vitest'
import { checkInWords } from '../check-in/words.ts'
import { noticedFinding } from './noticed-finding.ts'
import { insightWords } from './words.ts'

const tell = (noticed: NoticedDays, language: 'nl' | 'en' = 'nl'): string => {
  const { strong, rest } = noticedFinding(
    noticed,
    insightWords(language).noticed,
    checkInWords[language].noticed.chips,
  )
  return `${strong} ${rest}`.replaceAll('\u00a0', ' ')
}
const ranks = (
  ...ranks: readonly (readonly [NoticedDays['ranks'][number]['noticed'], number, number])[]
): NoticedDays['ranks'] => ranks.map(([noticed, days, before]) => ({ noticed, days, before }))

test('what was noticed most is told in answered days, beside the four weeks before', () => {
  const noticed = {
    answered: 14,
    answeredBefore: 15,
    ranks: ranks(['restless', 6, 9], ['nothing', 3, 0], ['relief', 2, 0]),
  }
  expect(tell(noticed)).toBe(
    '‘Onrust’ koos je de laatste vier weken het vaakst: op 6 van de 14 dagen waarop je dit invulde. In de vier weken ervoor was dat op 9 van de 15 dagen. Op 3 dagen merkte je niets bijzonders.',
  )
  expect(tell(noticed, 'en')).toBe(
    '‘Restlessness’ is what you chose most in the last four weeks: on 6 of the 14 days on which you answered this. In the four weeks before, it was on 9 of the 15 days. On 3 days you noticed nothing special.',
  )
})

test('what was noticed as often is named together, and too few days before keep silent', () => {
  const both = ranks(['restless', 4, 1], ['low', 4, 3])
  expect(tell({ answered: 9, answeredBefore: 7, ranks: both })).toBe(
    '‘Onrust’ en ‘somber of leeg’ koos je de laatste vier weken het vaakst: elk op 4 van de 9 dagen waarop je dit invulde. In de vier weken ervoor: ‘onrust’ op 1 en ‘somber of leeg’ op 3 van de 7 dagen.',
  )
  expect(tell({ answered: 9, answeredBefore: 6, ranks: both })).not.toContain('ervoor')
})

test('many things as often are no finding, and days without anything are said as such', () => {
  const even = ranks(['restless', 2, 0], ['sleep', 2, 0], ['low', 2, 0], ['headache', 2, 0])
  expect(tell({ answered: 8, answeredBefore: 0, ranks: even })).toMatch(/^Je koos verschillende dingen/)
  expect(tell({ answered: 9, answeredBefore: 0, ranks: ranks(['nothing', 9, 0], ['low', 0, 2]) })).toBe(
    'Niets bijzonders. Dat koos je de laatste vier weken op alle 9 dagen waarop je dit invulde.',
  )
})

const CAUSE = /ontwenning|afkick|withdraw|\bdoor\b|omdat|vanwege|because|caused|due to/i
const FORECAST =
  /\b(zal|zult|zullen|morgen|straks|verwacht\w*|kans|risico|will|going to|tomorrow|expect\w*|likely|risk)\b/i

test.each(LANGUAGES)(
  'no sentence about what was noticed names a cause or says what is to come, in %s',
  (language) => {
    const words = insightWords(language).noticed
    const { chips } = checkInWords[language].noticed
    const sentences = [
      words.note,
      words.needs(3),
      words.title,
      words.caption,
      ...[0, 2, 9].flatMap((before) =>
        (['restless', 'sweating', 'relief', 'nothing'] as const).flatMap((noticed) => {
          const found = { answered: 9, answeredBefore: 9, ranks: ranks([noticed, 5, before]) }
          const { strong, rest } = noticedFinding(found, words, chips)
          return [strong, rest]
        }),
      ),
    ]
    expect(sentences.filter((sentence) => CAUSE.test(sentence) || FORECAST.test(sentence))).toEqual([])
    expect(words.note).toMatch(/is hieruit niet te zien|can’t be seen here/)
  },
)
