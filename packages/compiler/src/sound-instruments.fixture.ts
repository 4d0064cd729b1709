/**
 * Questionnaires in which everything is right, made up for the tests: one in both languages, one in English only, one that waits
 * for its wording.
 */

const about = (id: string, rest: string): string => `id: ${id}
version: '1'
title: { nl: 'Lijst ${id}', en: 'List ${id}' }
about: { nl: 'Over golven.', en: 'About waves.' }
${rest}`

const ordinal = (value: number): string =>
  `"extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": ${value} }]`
const option = (value: number, label: string): string =>
  `{ "valueCoding": { "code": "${value}", "display": "${label}", ${ordinal(value)} } }`
const choice = (id: string, text: string, labels: readonly string[]): string =>
  `{
      "linkId": "${id}",
      "type": "choice",
      "text": "${text}",
      "answerOption": [
        ${labels.map((label, value) => option(value, label)).join(',\n        ')}
      ]
    }`
const end = (id: string, control: string, text: string): string =>
  `{ "linkId": "${id}_${control}", "type": "display", "text": "${text}",
          "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
            "valueCodeableConcept": { "coding": [{ "code": "${control}" }] } }] }`
const rating = (id: string, text: string, low: string, high: string): string =>
  `{
      "linkId": "${id}",
      "type": "integer",
      "text": "${text}",
      "extension": [
        { "url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0 },
        { "url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10 }
      ],
      "item": [
        ${end(id, 'lower', low)},
        ${end(id, 'upper', high)}
      ]
    }`
const questionnaire = (
  id: string,
  language: string,
  status: string,
  items: readonly string[],
  more = '',
): string =>
  `{
  "resourceType": "Questionnaire",
  "url": "urn:keertij:questionnaire:${id}",
  "version": "1",
  "language": "${language}",
  "title": "A made-up list",
  "status": "${status}",${more}
  "item": [
    ${items.join(',\n    ')}
  ]
}
`

const WAVES = `items: [wave_1, wave_2]
values: [0, 1, 2]
reversed: [wave_2]
scores:
  - id: total
    name: { nl: Golven, en: Waves }
    items: [wave_1, wave_2]
    higher: worse
    bands:
      - { from: 0, name: { nl: laag, en: low }, advice: { nl: 'Kijk.', en: 'Look.' } }
      - { from: 2, name: { nl: hoog, en: high }, advice: { nl: 'Praat.', en: 'Talk.' } }
    change: { sd: 1.5, reliability: 0.8, norm: made up, sources: [kust-2020] }
alerts:
  - { item: wave_2, from: 1 }
sources: [kust-2020]
`
const OWN = `items: [own_grip]
values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
scores:
  - { id: grip, name: { nl: Grip, en: Grip }, items: [own_grip], higher: better }
sources: []
`
const TIDES = `items: [tide_1, tide_2]
values: [0, 1, 2, 3, 4]
valuesOf: { tide_2: [0, 2, 4] }
scores:
  - { id: total, name: { nl: Tij, en: Tide }, items: [tide_1, tide_2], higher: worse }
sources: []
`

export const WAVE_LIST = 'instruments/waves'
export const OWN_LIST = 'instruments/own'
export const TIDE_LIST = 'instruments/tides'

const english = [
  '{ "linkId": "instruction", "type": "display", "text": "How often, this week?" }',
  choice('wave_1', 'High waves', ['Never', 'Once', 'Often']),
  choice('wave_2', 'A calm sea', ['Never', 'Once', 'Often']),
]

export const soundInstruments: readonly (readonly [path: string, text: string])[] = [
  [
    `${WAVE_LIST}/instrument.yaml`,
    about(
      'waves',
      `licence: free
nonCommercial: false
attribution: Made by nobody
wording: { nl: slot, en: to be checked }
scoring: checked
moments: [start, week-3]
`,
    ),
  ],
  [`${WAVE_LIST}/scoring.yaml`, WAVES],
  [`${WAVE_LIST}/LICENSE`, 'Free for everybody.\n'],
  [
    `${WAVE_LIST}/README.md`,
    'English wording: to be checked. Place the Dutch form as questionnaire.nl.json.\n',
  ],
  [
    `${WAVE_LIST}/questionnaire.en.json`,
    questionnaire('waves', 'en', 'draft', english, '\n  "copyright": "Made by nobody",'),
  ],
  [
    `${OWN_LIST}/instrument.yaml`,
    about(
      'own',
      `licence: CC BY-SA 4.0
nonCommercial: false
wording: { nl: own, en: own }
scoring: own
moments: []
`,
    ),
  ],
  [`${OWN_LIST}/scoring.yaml`, OWN],
  [`${OWN_LIST}/LICENSE`, 'CC BY-SA 4.0\n'],
  [
    `${OWN_LIST}/questionnaire.nl.json`,
    questionnaire('own', 'nl', 'active', [rating('own_grip', 'Hoeveel grip?', 'geen', 'veel')]),
  ],
  [
    `${OWN_LIST}/questionnaire.en.json`,
    questionnaire('own', 'en', 'active', [rating('own_grip', 'How much grip?', 'none', 'a lot')]),
  ],
  [
    `${TIDE_LIST}/instrument.yaml`,
    about(
      'tides',
      `licence: CC BY-NC-SA 3.0
nonCommercial: true
wording: { nl: slot, en: slot }
scoring: to be checked
moments: [start]
`,
    ),
  ],
  [`${TIDE_LIST}/scoring.yaml`, TIDES],
  [`${TIDE_LIST}/LICENSE`, 'NonCommercial use only.\n'],
  [`${TIDE_LIST}/README.md`, 'Place the forms as questionnaire.nl.json and questionnaire.en.json.\n'],
]
