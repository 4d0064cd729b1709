import { expect, test } from 'vitest'
import { OWN_LIST, soundInstruments, WAVE_LIST } from '../sound-instruments.fixture.ts'
import { soundFiles, soundFilesWith } from '../sound-content.fixture.ts'
import { compileFiles } from './compile.ts'

const measuresOf = (files: ReadonlyMap<string, string>) => compileFiles(files, 'content').index.measures

test('a questionnaire is packed in the languages whose wording is there, with its scoring', () => {
  const waves = measuresOf(soundFiles()).find(({ id }) => id === 'waves')
  expect(waves).toEqual({
    id: 'waves',
    version: '1',
    title: { nl: 'Lijst waves', en: 'List waves' },
    about: { nl: 'Over golven.', en: 'About waves.' },
    nonCommercial: false,
    attribution: 'Made by nobody',
    moments: ['start', 'week-3'],
    items: [
      { id: 'wave_1', values: [0, 1, 2], reversed: false },
      { id: 'wave_2', values: [0, 1, 2], reversed: true },
    ],
    scores: [
      {
        id: 'total',
        name: { nl: 'Golven', en: 'Waves' },
        items: ['wave_1', 'wave_2'],
        times: 1,
        higher: 'worse',
        bands: [
          { from: 0, name: { nl: 'laag', en: 'low' }, advice: { nl: 'Kijk.', en: 'Look.' } },
          { from: 2, name: { nl: 'hoog', en: 'high' }, advice: { nl: 'Praat.', en: 'Talk.' } },
        ],
        change: { sd: 1.5, reliability: 0.8, sources: ['kust-2020'] },
      },
    ],
    alerts: [{ item: 'wave_2', from: 1 }],
    sources: ['kust-2020'],
    texts: {
      en: {
        instruction: 'How often, this week?',
        unchecked: true,
        questions: [
          expect.objectContaining({ id: 'wave_1', kind: 'choice', text: 'High waves' }),
          {
            id: 'wave_2',
            kind: 'choice',
            text: 'A calm sea',
            options: [
              { value: 0, label: 'Never' },
              { value: 1, label: 'Once' },
              { value: 2, label: 'Often' },
            ],
          },
        ],
      },
    },
  })
})

test('a scale keeps its ends', () => {
  const own = measuresOf(soundFiles()).find(({ id }) => id === 'own')
  expect(own?.texts.nl?.questions).toEqual([
    { id: 'own_grip', kind: 'rating', text: 'Hoeveel grip?', min: 0, max: 10, low: 'geen', high: 'veel' },
  ])
})

test('a slot is not packed, and a list with a mistake in any of its files is not either', () => {
  expect(measuresOf(soundFiles()).map(({ id }) => id)).toEqual(['own', 'waves'])
  const broken = soundFilesWith(
    `${OWN_LIST}/questionnaire.nl.json`,
    '"valueInteger": 10',
    '"valueInteger": 9',
  )
  expect(measuresOf(broken).map(({ id }) => id)).toEqual(['waves'])
  const unread = soundFilesWith(`${WAVE_LIST}/scoring.yaml`, 'values: [0, 1, 2]', 'values: few')
  expect(measuresOf(unread).map(({ id }) => id)).toEqual(['own'])
})

test('the pack without questionnaires is a pack', () => {
  const own = new Set(soundInstruments.map(([path]) => path))
  expect(measuresOf(new Map([...soundFiles()].filter(([path]) => !own.has(path))))).toEqual([])
})
