import { OWN_LIST, TIDE_LIST, WAVE_LIST } from '../sound-instruments.fixture.ts'

const ABOUT = 'instrument.yaml'
const SCORING = 'scoring.yaml'
const ENGLISH = 'questionnaire.en.json'

/** Ways to break a questionnaire: what, in which file, where the sound text is replaced, and where it is reported. */
export const instrumentBreaches: readonly (readonly [
  what: string,
  file: string,
  from: string,
  to: string,
  reportedOn?: string,
])[] = [
  ['an id that is not that of its folder', `${WAVE_LIST}/${ABOUT}`, 'id: waves', 'id: wave'],
  ['an unknown moment', `${WAVE_LIST}/${ABOUT}`, 'week-3', 'week-4'],
  ['a wording without its file', `${WAVE_LIST}/${ABOUT}`, 'nl: slot', 'nl: checked'],
  ['a slot that is filled', `${OWN_LIST}/${ABOUT}`, 'en: own', 'en: slot'],
  ['a wording in one language of which the other says nothing', `${WAVE_LIST}/${ABOUT}`, 'nl: slot, ', ''],
  [
    'a shown list whose scoring nobody checked',
    `${WAVE_LIST}/${ABOUT}`,
    'scoring: checked',
    'scoring: to be checked',
    'wording:',
  ],
  [
    'a licence against commercial use that is not flagged',
    `${TIDE_LIST}/${ABOUT}`,
    'nonCommercial: true',
    'nonCommercial: false',
  ],
  ['an item that is scored and not asked', `${WAVE_LIST}/${ENGLISH}`, '"wave_2"', '"wave_3"', '"item": ['],
  ['an item that is asked and not scored', `${WAVE_LIST}/${ENGLISH}`, '"wave_2"', '"wave_3"'],
  [
    'an item that is asked twice',
    `${WAVE_LIST}/${ENGLISH}`,
    '"wave_2"',
    '"wave_1"',
    '"wave_1",\n      "type": "choice",\n      "text": "A calm',
  ],
  [
    'an answer that counts for something else',
    `${WAVE_LIST}/${ENGLISH}`,
    '"valueDecimal": 2',
    '"valueDecimal": 3',
    '"wave_1"',
  ],
  [
    'a scale that ends elsewhere',
    `${OWN_LIST}/questionnaire.nl.json`,
    '"valueInteger": 10',
    '"valueInteger": 9',
    '"own_grip"',
  ],
  [
    'a scale whose ends say nothing',
    `${OWN_LIST}/questionnaire.nl.json`,
    '"code": "upper"',
    '"code": "slider"',
    '"own_grip"',
  ],
  ['another language than its name says', `${WAVE_LIST}/${ENGLISH}`, '"language": "en"', '"language": "nl"'],
  [
    'an unchecked wording that is called active',
    `${WAVE_LIST}/${ENGLISH}`,
    '"status": "draft"',
    '"status": "active"',
  ],
  ['words without their owner', `${WAVE_LIST}/${ENGLISH}`, 'Made by nobody', 'Made by us'],
  ['another version than the scoring', `${WAVE_LIST}/${ENGLISH}`, '"version": "1"', '"version": "2"'],
  ['a resource of another kind', `${WAVE_LIST}/${ENGLISH}`, '"Questionnaire"', '"Observation"'],
  [
    'a reversed item that is not there',
    `${WAVE_LIST}/${SCORING}`,
    'reversed: [wave_2]',
    'reversed: [wave_9]',
  ],
  [
    'an item that stands twice',
    `${WAVE_LIST}/${SCORING}`,
    'items: [wave_1, wave_2]',
    'items: [wave_1, wave_2, wave_2]',
  ],
  ['an alert on nothing', `${WAVE_LIST}/${SCORING}`, 'item: wave_2', 'item: wave_7'],
  ['a lowest score without a band', `${WAVE_LIST}/${SCORING}`, '- { from: 0, name', '- { from: 1, name'],
  [
    'bands that do not rise',
    `${WAVE_LIST}/${SCORING}`,
    '- { from: 2, name',
    '- { from: 0, name',
    '- { from: 0, name',
  ],
  [
    'a band that no score reaches',
    `${WAVE_LIST}/${SCORING}`,
    '- { from: 2, name',
    '- { from: 5, name',
    '- { from: 0, name',
  ],
  ['a reliability above 1', `${WAVE_LIST}/${SCORING}`, 'reliability: 0.8', 'reliability: 1.8'],
  [
    'numbers on change without a source',
    `${WAVE_LIST}/${SCORING}`,
    'norm: made up, sources: [kust-2020]',
    'norm: made up, sources: []',
  ],
  [
    'a source that is not described',
    `${WAVE_LIST}/${SCORING}`,
    '\nsources: [kust-2020]',
    '\nsources: [strand-2020]',
    'sources: [strand',
  ],
  [
    'a checked scoring without a source',
    `${WAVE_LIST}/${SCORING}`,
    '\nsources: [kust-2020]',
    '\nsources: []',
    '\nsources: []'.trim(),
  ],
]
