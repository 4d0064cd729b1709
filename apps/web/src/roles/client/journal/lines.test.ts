import { timelineOf } from '@keertij/engine'
import { fold, type EventBody } from '@keertij/journal'
import { instant, offset, parseLocalDate } from '@keertij/kernel'
import { expect, test } from 'vitest'
import { nl } from '../../../words/nl.ts'
import { checkInWords } from '../check-in/words.ts'
import { factsOf, firstWords, nameOf, type Said } from './lines.ts'
import { journalWords } from './words.ts'

const said: Said = {
  app: nl,
  journal: journalWords.nl,
  checkIn: checkInWords.nl,
  language: 'nl',
  titles: new Map(),
}
const day = parseLocalDate('2026-03-02') ?? expect.fail('no day')
const pageAfter = (body: EventBody) => {
  const state = fold([{ id: '0'.repeat(32), v: 1, at: instant(0), offset: offset(60), ...body }])
  return timelineOf(state)[0]?.items[0] ?? expect.fail('no page')
}

test('a check-in tells in the journal what was noticed, and is silent where nothing was asked', () => {
  const data = { day, mood: 3, halt: [] } as const
  const asked = pageAfter({
    kind: 'checkin.kept',
    data: { ...data, halt: ['tired'], noticed: ['short-fuse', 'relief'] },
  })
  expect(factsOf(asked, said)).toEqual(['stemming gaat', 'gemerkt: een kort lontje, opluchting', 'moe'])
  expect(factsOf(pageAfter({ kind: 'checkin.kept', data: { ...data, halt: [] } }), said)).toEqual([
    'stemming gaat',
  ])
})

test('what was spent is called by its amount in the list', () => {
  const spent = pageAfter({
    kind: 'entry.kept',
    data: { type: 'spending', entry: 's', on: { day }, cents: 1_250, text: '' },
  })
  expect(nameOf(spent, said).replaceAll('\u00a0', ' ')).toBe('Uitgave € 12,50')
  expect(factsOf(spent, said)).toEqual([])
  expect(firstWords(spent, said)).toBe(nameOf(spent, said))
})
