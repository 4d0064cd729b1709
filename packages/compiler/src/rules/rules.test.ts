import { parseLocalDate } from '@keertij/kernel'
import { describe, expect, test } from 'vitest'
import { compileFiles } from '../compile/compile.ts'
import {
  CIRCLES,
  NOW_HELP,
  PAGE,
  RECOGNISE,
  soundFiles,
  soundFilesWith,
  START,
  WAVE,
} from '../sound-content.fixture.ts'
import { instrumentBreaches } from './instruments.fixture.ts'
import { RULES } from './index.ts'

const today = parseLocalDate('2026-11-22')
const options = today === undefined ? {} : { today }

const LOOP = '{% loop id="one-round"'
const BARREL = '{% barrel id="worth"'
const ID_113 = "- id: '113'"
const REFLECTION = '{% reflection id="look"'

interface Breach {
  readonly rule: string
  readonly what: string
  /** Where the sound text is replaced. */
  readonly file: string
  readonly from: string
  readonly to: string
  readonly level?: 'warning'
  /** Where the problem is reported, when not on the line of the replaced text. */
  readonly reportedOn?: string
}

const nl = (path: string): string => `${path}.nl.md`
const en = (path: string): string => `${path}.en.md`

const BREACHES: readonly Breach[] = [
  // places
  breach(
    'places',
    'a lesson without its file',
    'programmes/impuls/programme.yaml',
    '[eerst-dit]',
    '[eerst-dit, weg]',
  ),
  breach('places', 'an id that is not that of its place', nl(WAVE), 'impuls/3/kleine-golf', 'impuls/3/golf'),
  breach('places', 'a module twice', 'programmes/impuls/programme.yaml', '- id: drang', '- id: aan-boord'),
  // entry
  breach(
    'entry',
    'an entry gate that is not there',
    'programmes/impuls/programme.yaml',
    'gate: today',
    'gate: age',
  ),
  breach(
    'entry',
    'an entry gate that forgets',
    'programmes/impuls/programme.yaml',
    'gate: today',
    'gate: home',
  ),
  // pace
  ...[
    ['a lesson that waits for one that is not there', 'kleine-golf', '{ lesson: eerst-dit, months: 1 }'],
    ['a lesson that waits for itself', 'kleine-golf', '{ lesson: mijn-kringen, months: 1 }'],
    [
      'a lesson that waits for one that waits',
      '{ id: kleine-golf, after: { lesson: kleine-golf, months: 1 } }',
      '{ lesson: kleine-golf, months: 2 }',
    ],
    [
      'a lesson of the shorter path that waits for one beside it',
      'kleine-golf',
      '{ lesson: kleine-golf, months: 1 }, core: true',
    ],
  ].map(([what = '', first, after]) =>
    breach(
      'pace',
      what,
      'programmes/impuls/programme.yaml',
      '[kleine-golf, mijn-kringen]',
      `[${first}, { id: mijn-kringen, after: ${after} }]`,
    ),
  ),
  breach(
    'pace',
    'an exercise to fill in again that is not on the page',
    'programmes/impuls/programme.yaml',
    '[kleine-golf, mijn-kringen]',
    '[kleine-golf, { id: mijn-kringen, again: { exercise: barrel, days: 7 } }]',
  ),
  breach(
    'pace',
    'a lesson that looks back on one that is not before it',
    'programmes/impuls/programme.yaml',
    '[kleine-golf, mijn-kringen]',
    '[{ id: kleine-golf, follows: { lesson: mijn-kringen, days: 7 } }, mijn-kringen]',
  ),
  breach(
    'tables',
    'a lesson that opens after no months',
    'programmes/impuls/programme.yaml',
    '[kleine-golf, mijn-kringen]',
    '[kleine-golf, { id: mijn-kringen, after: { lesson: kleine-golf, months: 0 } }]',
  ),
  // tags
  breach('tags', 'an unknown tag', nl(START), '{% people /%}', '{% persons /%}'),
  breach('tags', 'an unknown attribute', nl(WAVE), 'long=true', 'lines=3'),
  breach('tags', 'a field without an id', nl(WAVE), '{% list id="wave-helped" max=3 %}', '{% list max=3 %}'),
  breach('tags', 'a number in quotation marks', nl(WAVE), 'max=3', 'max="3"'),
  breach('tags', 'an unknown plan slot', nl(WAVE), 'slot="reasons"', 'slot="dreams"'),
  breach('tags', 'a gate option without goto', nl(START), '{% #none goto="home" clears', '{% #none clears'),
  breach('tags', 'a ruler without its second question', nl(CIRCLES), ' why="Waarom geen lager cijfer?"', ''),
  breach('tags', 'a side without an id', nl(CIRCLES), '{% #gain %}', ''),
  breach('tags', 'a card that leads somewhere', nl(CIRCLES), '{% #rest %}', '{% #rest goto="@plan" %}'),
  breach('tags', 'rows without what is asked of them', nl(CIRCLES), ' answer="Wat ik ertegenover zet"', ''),
  breach('tags', 'a barrel without its level', nl(CIRCLES), ' level="Hoe vol is het nu?"', ''),
  breach('tags', 'a statement without an id', nl(CIRCLES), ' {% #needs-more %}', ''),
  breach('tags', 'a step of a loop without an id', nl(CIRCLES), ' {% #thought %}', ''),
  breach('tags', 'a flag in quotation marks', nl(START), 'clears=true', 'clears="yes"'),
  breach('tags', 'an unknown capability', nl(START), 'closes="stop-date"', 'closes="everything"'),
  breach('tags', 'a picture', nl(START), '{% people /%}', '![boat](boat.png)'),
  breach(
    'tags',
    'an id in an ordinary list',
    nl(START),
    '1. Bel de praktijk en vraag om een afspraak.',
    '1. Bel de praktijk. {% #call %}',
  ),
  breach(
    'tags',
    'an id behind a heading',
    nl(START),
    '# Eerst twee vragen',
    '# Eerst twee vragen {% #first %}',
  ),
  // nesting
  breach(
    'nesting',
    'a question on the bare page',
    nl(WAVE),
    '{% button goto="@today" %}',
    '{% text id="loose" %}Wie?{% /text %}\n\n{% button goto="@today" %}',
  ),
  breach(
    'nesting',
    'an exercise in an exercise',
    nl(WAVE),
    '{% list id="wave-helped" max=3 %}',
    '{% exercise id="inner" %}\nTekst.\n{% /exercise %}\n\n{% list id="wave-helped" max=3 %}',
  ),
  breach(
    'nesting',
    'a button in the middle of a sentence',
    nl(START),
    'Je kunt ze later',
    'Je {% button goto="@today" %}kunt{% /button %} ze later',
  ),
  breach(
    'nesting',
    'a source by itself',
    nl(WAVE),
    'Dit is in één kleine groep',
    '{% src "kust-2020" /%}\n\nDit is in één kleine groep',
  ),
  breach(
    'nesting',
    'words and a button on one line',
    nl(START),
    '{% people /%}',
    '{% note kind="content" %}Kijk {% people /%}{% /note %}',
  ),
  // ids
  breach('ids', 'an id in capitals', nl(WAVE), 'id="wave-helped"', 'id="Wave-Helped"'),
  breach('ids', 'an id used twice', nl(WAVE), 'id="wave-helped"', 'id="wave-words"'),
  breach('ids', 'an option used twice', nl(WAVE), '{% #other %}', '{% #chest %}'),
  // options
  breach(
    'options',
    'a choice of one',
    nl(WAVE),
    '- Ergens anders dan {% $word %} {% #other %}\n',
    '',
    '{% choice id="wave-place" %}',
  ),
  breach(
    'options',
    'a balance of one side',
    nl(CIRCLES),
    '- Wat kost het me later? {% #cost %}\n',
    '',
    '{% balance id="short-long"',
  ),
  breach(
    'options',
    'two lists of cards',
    nl(CIRCLES),
    '- Rust {% #rest %}',
    '\n1. Rust {% #rest %}',
    '{% values id="what-matters"',
  ),
  // questions
  breach(
    'questions',
    'a ruler that asks nothing',
    nl(CIRCLES),
    'Hoe klaar ben je om iets te veranderen?\n',
    '## Klaar?\n',
    '{% ruler id="ready"',
  ),
  breach(
    'questions',
    'cards without a question',
    nl(CIRCLES),
    'Wat telt voor jou het meest in je leven?\n\n',
    '',
    '{% values id="what-matters"',
  ),
  breach(
    'questions',
    'a quotation in a question',
    nl(WAVE),
    'Vertel in je eigen woorden hoe het ging.',
    '> Vertel in je eigen woorden hoe het ging.',
  ),
  breach('questions', 'a list of no lines', nl(WAVE), 'max=3', 'max=0'),
  breach('questions', 'a side that is no short list', nl(CIRCLES), 'max=4', 'max=12'),
  breach(
    'questions',
    'five sides',
    nl(CIRCLES),
    '- Wat levert het me op? {% #gain %}',
    ['a', 'b', 'c', 'd'].map((id) => `- Kant ${id} {% #${id} %}`).join('\n'),
    '{% balance id="short-long"',
  ),
  breach('questions', 'more circles’ lines than fit', nl(CIRCLES), 'max=5', 'max=20'),
  breach('questions', 'a circle with a long name', nl(CIRCLES), 'Laat ik los', 'Wat ik '.repeat(6) + 'doe'),
  breach('questions', 'two circles of one name', nl(CIRCLES), 'Hier let ik op', 'Laat ik los'),
  breach(
    'questions',
    'a step with a long name',
    nl(CIRCLES),
    '- Gedachte {%',
    '- Wat ik op dat moment dacht {%',
    LOOP,
  ),
  breach('questions', 'two steps of one name', nl(CIRCLES), '- Gedachte {%', '- Situatie, daarna {%', LOOP),
  breach('questions', 'a loop of two steps', nl(CIRCLES), '- Gedachte {% #thought %}\n', '', LOOP),
  breach(
    'questions',
    'more parts of a life than a wheel can show',
    nl(CIRCLES),
    '- Vrienden {% #friends %}',
    Array.from({ length: 9 }, (_, at) => `- Deel ${at} {% #part-${at} %}`).join('\n'),
    '{% wheel id="life"',
  ),
  breach(
    'questions',
    'a part of a life with a long name',
    nl(CIRCLES),
    '- Vrienden {%',
    '- Vrienden, buren, collega’s en iedereen {%',
    '{% wheel id="life"',
  ),
  breach(
    'questions',
    'a barrel without a question',
    nl(CIRCLES),
    'Denk aan de week die voorbij is.',
    '## De week',
    BARREL,
  ),
  breach('questions', 'more lines than a barrel holds', nl(CIRCLES), 'max=4 fills', 'max=9 fills'),
  breach(
    'questions',
    'a leak that has the name of what fills',
    nl(CIRCLES),
    'Waar het lekte',
    'Wat erin liep',
  ),
  breach('questions', 'a ladder of many steps', nl(CIRCLES), 'max=6', 'max=11'),
  breach(
    'questions',
    'a list in the question about a week',
    nl(CIRCLES),
    'Welke delen van de week zijn vaak lastig?',
    'Welke delen van de week zijn vaak lastig?\n\n- Avonden',
    '- Avonden',
  ),
  ...['seconds=4', 'seconds=121'].map((to) =>
    breach('questions', `a recording of ${to}`, nl(CIRCLES), 'seconds=30', to),
  ),
  breach(
    'questions',
    'a recording that asks nothing',
    nl(CIRCLES),
    'Zeg je zin een keer hardop.',
    '## Hardop',
    '{% recording id="say-it"',
  ),
  ...['max=0', 'max=10'].map((to) =>
    breach('questions', `a box of ${to} photos`, nl(CIRCLES), 'my-photos" max=5', `my-photos" ${to}`),
  ),
  breach(
    'questions',
    'a box of photos that asks nothing',
    nl(CIRCLES),
    'Welke foto’s wil je bij de hand hebben?',
    '## Foto’s',
    '{% photos id="my-photos"',
  ),
  breach(
    'questions',
    'statements without a question',
    nl(CIRCLES),
    'Wat past er bij jou?\n\n',
    '',
    REFLECTION,
  ),
  breach(
    'questions',
    'more statements than anybody looks at',
    nl(CIRCLES),
    '- Ik heb er steeds meer van nodig. {% #needs-more %}',
    Array.from({ length: 20 }, (_, at) => `- Ik doe het om reden ${at}. {% #reason-${at} %}`).join('\n'),
    REFLECTION,
  ),
  breach(
    'questions',
    'a statement that is called yes',
    nl(CIRCLES),
    '{% #needs-more %}',
    '{% #yes %}',
    '- Ik heb er steeds',
  ),
  breach('questions', 'more on top than there are cards', nl(CIRCLES), 'top=2', 'top=4'),
  // gates
  breach(
    'gates',
    'a gate of many in which no option clears the rest',
    nl(START),
    ' clears=true',
    '',
    '{% gate id="today"',
  ),
  breach(
    'gates',
    'two options that clear the rest',
    nl(START),
    '{% #suicide goto="call" %}',
    '{% #suicide goto="call" clears=true %}',
    '{% #none',
  ),
  breach(
    'gates',
    'an option that clears where only one can be chosen',
    nl(START),
    'opens="sharing"',
    'opens="sharing" clears=true',
  ),
  breach(
    'gates',
    'a chosen screen that could be skipped',
    nl(START),
    '{% #suicide goto="call" %}',
    '{% #suicide goto="@crisis" %}',
  ),
  breach(
    'gates',
    'a gate for two that is kept',
    nl(START),
    'keep=false private=true both=true',
    'private=true both=true',
  ),
  breach(
    'gates',
    'an option that closes and opens',
    nl(START),
    'opens="sharing"',
    'opens="sharing" closes="sharing"',
  ),
  breach(
    'gates',
    'a gate without a question',
    nl(START),
    '## Is het thuis veilig voor jou?\n\nDit antwoord bewaren we niet.',
    '',
    '{% gate id="home"',
  ),
  // links
  breach('links', 'a button to nowhere', nl(START), 'goto="today"', 'goto="tomorrow"'),
  breach('links', 'an unknown place', nl(START), '@next-lesson', '@moon'),
  // reachable
  breach(
    'reachable',
    'a screen that nothing leads to',
    nl(START),
    '{% #suicide goto="call" %}',
    '{% #suicide goto="doctor" %}',
    '{% screen id="call" %}',
  ),
  breach(
    'reachable',
    'a screen after a technique that is not there',
    nl(NOW_HELP),
    'after="wave"',
    'after="tide"',
  ),
  // pages
  breach('pages', 'a page without an address', nl(PAGE), 'slug: een-golf\n', '', 'id: pages/wave'),
  breach(
    'pages',
    'a page without a description',
    en(PAGE),
    'description: An urge',
    '# An urge',
    'id: pages/wave',
  ),
  breach(
    'pages',
    'a title that is cut off',
    nl(PAGE),
    'title: Een golf',
    `title: Een golf ${'die lang is '.repeat(6)}`,
  ),
  breach(
    'pages',
    'a page that asks something',
    nl(PAGE),
    '{% help ids=["113"] /%}',
    '{% text id="why" %}Waarom?{% /text %}',
  ),
  breach('pages', 'a page that leads to somebody’s journal', nl(PAGE), 'goto="@now-help"', 'goto="@journal"'),
  breach('pages', 'a link to a page that is not there', nl(PAGE), 'to="pages/words"', 'to="pages/tide"'),
  breach(
    'pages',
    'a lesson with what only a page has',
    nl(WAVE),
    'Bel iemand, of ga naar een plek met mensen.',
    'Bel {% link to="pages/words" %}iemand{% /link %}.',
  ),
  // behaviours
  breach(
    'behaviours',
    'a choice of behaviours that others cannot ask about',
    nl(CIRCLES),
    '{% exercise id="my-circles" slot="circles" %}',
    '{% exercise id="my-circles" slot="behaviours" %}',
  ),
  // conditions
  breach(
    'conditions',
    'a behaviour that nobody can choose',
    nl(WAVE),
    'wave-place is chest',
    '$behaviours has gambling',
  ),
  breach('conditions', 'an option that is not there', nl(WAVE), 'wave-place is chest', 'wave-place is head'),
  breach('conditions', 'a question that is not there', nl(WAVE), 'wave-before < 3', 'wave-later < 3'),
  breach(
    'conditions',
    'a step that is not in the loop',
    nl(CIRCLES),
    'one-round is thought',
    'one-round is later',
  ),
  breach(
    'conditions',
    'a part of a wheel as if it were chosen',
    nl(CIRCLES),
    'three-as has access',
    'life has body',
  ),
  breach(
    'conditions',
    'a statement that is not asked',
    nl(CIRCLES),
    'to="look" when="loses-track"',
    'to="look" when="on-my-mind"',
  ),
  breach('conditions', 'a cut-off of statements', nl(CIRCLES), 'worth < 4', 'look > 1'),
  breach('conditions', 'a ladder as if it were a number', nl(CIRCLES), 'worth < 4', 'steps < 4'),
  breach(
    'conditions',
    'a reply before its question',
    nl(WAVE),
    '{% timer id="wave-timer"',
    '{% reply to="wave-after" when="0" %}\nRustig dus.\n{% /reply %}\n\n{% timer id="wave-timer"',
    '{% reply to="wave-after" when="0" %}',
  ),
  breach(
    'conditions',
    'an answer that is not kept',
    nl(START),
    'Je kunt ze later altijd opnieuw doorlopen.',
    '{% show when="home is no" %}\nDag.\n{% /show %}',
  ),
  // variables
  breach('variables', 'an unknown word', nl(WAVE), 'Wat deed {% $word %}', 'Wat deed {% $name %}'),
  breach(
    'variables',
    'words around a sentence that may be empty',
    nl(CIRCLES),
    '{% $changeSentence %}',
    'Je koos dit: {% $changeSentence %}',
  ),
  // timers
  breach('timers', 'lines out of order', nl(NOW_HELP), '"0:00"', '"1:30"', '{% at time="1:05" %}'),
  breach('timers', 'a line after the end', nl(NOW_HELP), '"1:05"', '"2:05"'),
  breach('timers', 'a timer without lines', nl(WAVE), ' technique="wave"', ''),
  breach(
    'timers',
    'a guide without a technique',
    nl(NOW_HELP),
    'id="wave-guide" technique="wave"',
    'id="wave-guide"',
  ),
  // trace
  ...(
    [
      [
        'a lesson of a programme that leaves no trace',
        nl(WAVE),
        'reviewedBy: ""',
        'reviewedBy: ""\ntrace: none',
        'trace:',
      ],
      [
        'an occasion that leaves no trace',
        nl(RECOGNISE),
        'trace: none',
        'occasion: slip\ntrace: none',
        'trace:',
      ],
      [
        'an answer that would be forgotten',
        nl(RECOGNISE),
        '{% #other goto="talk" %}',
        '{% #other goto="talk" closes="sharing" %}',
      ],
      [
        'people who are kept',
        nl(RECOGNISE),
        '{% button goto="@take-along" %}',
        '{% people /%}\n\n{% button goto="@take-along" %}',
        '{% people',
      ],
      [
        'a voice that is kept',
        nl(RECOGNISE),
        '{% reflection id="six" %}',
        '{% recording id="say" seconds=30 %}\nZeg het hardop.\n{% /recording %}\n\n{% reflection id="six" %}',
        '{% recording',
      ],
      [
        'photos that are kept',
        nl(RECOGNISE),
        '{% reflection id="six" %}',
        '{% photos id="box" max=5 %}\nKies foto’s.\n{% /photos %}\n\n{% reflection id="six" %}',
        '{% photos',
      ],
      ['a flow without a trace that is marked as done', nl(RECOGNISE), '"@take-along"', '"@next-lesson"'],
      [
        'something to take along from what is kept anyway',
        nl(RECOGNISE),
        'trace: none\n',
        '',
        '{% button goto="@take-along"',
      ],
    ] as const
  ).map(([what, file, from, to, reportedOn]) => breach('trace', what, file, from, to, reportedOn)),
  // parity
  breach('parity', 'a trace in Dutch only', en(RECOGNISE), 'trace: none\n', '', 'id: flows'),
  breach('parity', 'another statement in English', en(CIRCLES), '{% #needs-more %}', '{% #more %}'),
  breach('parity', 'another link in English', en(WAVE), '"@today"', '"@plan"'),
  breach('parity', 'another range in English', en(WAVE), '"7-10"', '"8-10"'),
  breach('parity', 'other minutes in English', en(WAVE), 'minutes: 5', 'minutes: 6'),
  breach('parity', 'a service less in English', en(START), '{% help ids=["113"] /%}', '', '{% people /%}'),
  breach('parity', 'another side in English', en(CIRCLES), '{% #gain %}', '{% #profit %}'),
  breach('parity', 'another card in English', en(CIRCLES), '- Rest {% #rest %}\n', '', '{% #care %}'),
  breach('parity', 'another step in English', en(CIRCLES), '{% #feeling %}', '{% #felt %}'),
  breach('parity', 'another number of lines in English', en(CIRCLES), 'max=6', 'max=5'),
  breach('parity', 'another number on top in English', en(CIRCLES), 'top=2', 'top=1'),
  breach('parity', 'another option that clears in English', en(START), ' clears=true', ''),
  // sources
  breach(
    'sources',
    'a source that is listed and not used',
    nl(WAVE),
    '[kust-2020]',
    '[kust-2020, meer-2021]',
  ),
  breach(
    'sources',
    'a source that is used and not listed',
    nl(WAVE),
    '{% src "kust-2020" /%}',
    '{% src "kust-2020" /%} {% src "meer-2021" /%}',
  ),
  breach(
    'sources',
    'a source that is not described',
    nl(WAVE),
    '{% src "kust-2020" /%}',
    '{% src "kust-2021" /%}',
  ),
  // help
  breach('help', 'a service that is not in the directory', nl(START), '["113"]', '["114"]'),
  // techniques
  breach(
    'techniques',
    'more than 40 words',
    nl(NOW_HELP),
    'zonder iets te doen.',
    `zonder iets te doen. ${'Kijk rustig rond. '.repeat(12)}`,
    '{% technique id="wave"',
  ),
  breach(
    'techniques',
    'a technique without a name',
    nl(NOW_HELP),
    '### Surf de golf',
    '',
    '{% technique id="wave"',
  ),
  breach(
    'techniques',
    'a timer for a technique that is not there',
    nl(WAVE),
    'technique="wave"',
    'technique="tide"',
  ),
  breach(
    'techniques',
    'a trial of a technique that is not there',
    nl(CIRCLES),
    'id="try-wave" technique="wave"',
    'id="try-wave" technique="tide"',
  ),
  // readability
  breach(
    'readability',
    'a sentence of more than 20 words',
    nl(WAVE),
    'Vertel in je eigen woorden hoe het ging.',
    'Vertel in je eigen woorden hoe het ging en wat je voelde en wat je dacht en wat je deed en waar je was.',
  ),
  breach(
    'readability',
    'hard words',
    nl(NOW_HELP),
    'Zoek de drang in je lijf',
    'Lichaamsgewaarwordingen systematisch gedetailleerd registreren, verantwoordelijkheidsgevoel psychotherapeutisch interpreteren, en: zoek',
    'title: Nu hulp',
  ),
  breach(
    'readability',
    'long sentences',
    nl(NOW_HELP),
    'Kijk alleen hoe de golf beweegt.',
    'Kijk alleen hoe de golf in je lijf heen en weer beweegt, en doe er nu even niets aan. '.repeat(6),
    'title: Nu hulp',
  ),
  breach(
    'readability',
    'a chopped text',
    nl(WAVE),
    'Dit is in één kleine groep bekeken',
    `${'Dit is zo. '.repeat(12)}Dit is in één kleine groep bekeken`,
    'title: Een kleine golf',
    'warning',
  ),
  // banned-words
  breach(
    'banned-words',
    'a shaming word',
    nl(WAVE),
    'Dit is in één kleine groep',
    'Wie zwak is, is er in één kleine groep',
  ),
  breach(
    'banned-words',
    'a selling word in English',
    en(WAVE),
    'This was looked at',
    'Your journey was looked at',
  ),
  breach('banned-words', 'a label in a placeholder', en(WAVE), 'It pulled at my belly.', 'I am an addict.'),
  // typography
  breach('typography', 'an exclamation mark', nl(WAVE), 'jij bleef staan.', 'jij bleef staan!'),
  breach('typography', 'a dash', en(WAVE), 'in one small group, and', 'in one small group — and'),
  breach('typography', 'a straight quotation mark', nl(START), 'Ga verder', "Ga 'verder'"),
  breach(
    'typography',
    'an exclamation mark in a table',
    'glossary.yaml',
    'De trek om iets te doen.',
    'De trek!',
    '- id: urge',
  ),
  breach(
    'typography',
    'a dash in the heart of a module',
    'programmes/impuls/programme.yaml',
    'Een veilig begin.',
    'Een begin – veilig.',
  ),
  // phone-numbers
  breach('phone-numbers', 'a number of the directory', nl(START), 'Bel de praktijk', 'Bel 113'),
  breach('phone-numbers', 'any other number', nl(START), 'Bel de praktijk', 'Bel 0800-0113'),
  // sending
  breach('sending', 'a button that sends without showing', nl(START), 'goto="@tell-someone"', 'goto="@plan"'),
  // minutes
  breach('minutes', 'too few minutes', nl(WAVE), 'minutes: 5', 'minutes: 1', undefined, 'warning'),
  breach(
    'minutes',
    'a trial that is not counted',
    nl(CIRCLES),
    'minutes: 24',
    'minutes: 4',
    undefined,
    'warning',
  ),
  breach('minutes', 'too many minutes', nl(WAVE), 'minutes: 5', 'minutes: 60', undefined, 'warning'),
  // tables
  breach(
    'tables',
    'an entry that has expired',
    'directory.yaml',
    "'2027-11-01'",
    "'2026-11-21'",
    "- id: '113'",
  ),
  breach(
    'tables',
    'an entry that expires before it was checked',
    'directory.yaml',
    "'2027-11-01'",
    "'2026-10-01'",
    "- id: '113'",
  ),
  breach(
    'tables',
    'a telephone number without quotation marks',
    'directory.yaml',
    "dial: '113'",
    'dial: 113',
  ),
  breach('tables', 'a site without https', 'directory.yaml', 'https://www.113.nl', 'www.113.nl'),
  breach(
    'tables',
    'a text in one language',
    'glossary.yaml',
    'term: { nl: drang, en: urge }',
    'term: { nl: drang }',
  ),
  breach(
    'tables',
    'YAML that cannot be read',
    'glossary.yaml',
    '{ nl: drang, en: urge }',
    '{ nl: drang, en: [urge }',
  ),
  breach('tables', 'a need that nobody can choose', 'directory.yaml', '[suicide]', '[company]'),
  breach(
    'tables',
    'a service that does not say its languages',
    'directory.yaml',
    '  languages: [nl]\n',
    '',
    ID_113,
  ),
  breach('tables', 'a cost in words of its own', 'directory.yaml', 'cost: free', 'cost: cheap'),
  // directory
  ...[
    ['a need twice', '[suicide]', '[suicide, suicide]'],
    ['an entry that nobody finds', '[suicide]', '[]'],
    ['an entry for professionals among help', '[crisis]', '[crisis, professional]'],
    ['French without its label', '[nl]', '[nl, fr]'],
    ['the label of French without its language', '[crisis]', '[crisis, frans]'],
    ['free in one language only', "en: 'Free.'", "en: 'Day and night.'"],
    ['free without a word of it', "  note: { nl: 'Gratis.', en: 'Free.' }\n", ''],
    ['a crisis line that waits for a question', '[crisis]', '[crisis, na-geweldcheck]'],
  ].map(([what = '', from = '', to = '']) => breach('directory', what, 'directory.yaml', from, to, ID_113)),
  // review
  breach('review', 'a review by nobody', nl(WAVE), 'status: draft', 'status: clinician-reviewed'),
  // instruments
  ...instrumentBreaches.map(([what, file, from, to, reportedOn]) =>
    breach('instruments', what, file, from, to, reportedOn),
  ),
  // What is found while reading.
  breach(
    'front-matter',
    'a key that is not known',
    nl(WAVE),
    'reviewedBy: ""',
    'reviewedBy: ""\nauthor: nobody',
    'author: nobody',
  ),
  breach('front-matter', 'minutes in words', nl(WAVE), 'minutes: 5', 'minutes: five'),
  breach('markup', 'a tag that is never closed', nl(START), '{% people /%}', '{% people %}'),
  breach('markup', 'a tag that was not open', nl(START), '{% people /%}', '{% /people %}'),
  breach('markup', 'a tag that cannot be read', nl(START), '{% people /%}', '{% people a= /%}'),
]

describe('rules on content', () => {
  test('have nothing to say about sound content', () => {
    expect(compileFiles(soundFiles(), 'content', options).problems).toEqual([])
  })

  test('each have a seeded breach', () => {
    const seeded = new Set(BREACHES.map(({ rule }) => rule))
    expect(RULES.map(({ id }) => id).filter((id) => !seeded.has(id))).toEqual([])
  })

  test.each(BREACHES)('$rule finds $what', ({ rule, file, from, to, level, reportedOn }) => {
    const files = soundFilesWith(file, from, to)
    const { problems } = compileFiles(files, 'content', options)
    const found = problems.filter((problem) => problem.rule === rule)
    const line =
      reportedOn === undefined
        ? lineOf(soundFiles().get(file) ?? '', from)
        : lineOf(files.get(file) ?? '', reportedOn)
    expect(found.map((problem) => [problem.file, problem.line, problem.level])).toContainEqual([
      `content/${file}`,
      line,
      level ?? 'error',
    ])
    for (const { message, repair } of found) {
      expect(message).toMatch(/\S/)
      expect(repair).toMatch(/\S/)
    }
  })

  test('find a lesson that is only there in Dutch, and one that no programme shows', () => {
    const files = new Map(soundFiles())
    files.delete(en(WAVE))
    files.set('programmes/impuls/3-drang/verdwaald.nl.md', '')
    const { problems } = compileFiles(files, 'content', options)
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
      ['places', `content/${nl(WAVE)}`],
      ['places', 'content/programmes/impuls/3-drang/verdwaald.nl.md'],
    ])
  })

  test('find a trial of a technique that nothing guides', () => {
    const files = soundFilesWith(
      nl(NOW_HELP),
      'technique="wave" minutes=2 %}\n{% at',
      'technique="tide" minutes=2 %}\n{% at',
    )
    const { problems } = compileFiles(files, 'content', options)
    const found = problems.filter(({ rule, file }) => rule === 'timers' && file === `content/${nl(CIRCLES)}`)
    const text = files.get(nl(CIRCLES)) ?? ''
    expect(found.map(({ line }) => line)).toEqual([lineOf(text, '{% trial id="try-wave"')])
  })

  test('find what is missing around a questionnaire', () => {
    const sound = soundFiles()
    const without = (...gone: readonly string[]) => {
      const files = new Map([...sound].filter(([path]) => !gone.includes(path)))
      return compileFiles(files, 'content', options).problems.map(({ rule, file, message }) => [
        rule,
        file,
        message,
      ])
    }
    expect(without('instruments/own/LICENSE')).toEqual([
      ['instruments', 'content/instruments/own/instrument.yaml', 'There is no LICENSE.'],
    ])
    expect(without('instruments/own/scoring.yaml')).toEqual([
      ['instruments', 'content/instruments/own/scoring.yaml', expect.stringMatching(/^There is no/)],
    ])
    expect(without('instruments/waves/README.md')).toEqual([
      [
        'instruments',
        'content/instruments/waves/instrument.yaml',
        expect.stringMatching(/questionnaire\.nl\.json/),
      ],
      ['instruments', 'content/instruments/waves/instrument.yaml', expect.stringMatching(/to be checked/)],
    ])
  })

  test('find an id that two services share', () => {
    const files = new Map(soundFiles())
    const directory = files.get('directory.yaml') ?? ''
    files.set('directory.yaml', directory + directory)
    const { problems } = compileFiles(files, 'content', options)
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['tables', 16]])
  })
})

function breach(
  rule: string,
  what: string,
  file: string,
  from: string,
  to: string,
  reportedOn?: string,
  level?: 'warning',
): Breach {
  return { rule, what, file, from, to, ...(reportedOn && { reportedOn }), ...(level && { level }) }
}

/** The line on which a text begins, counted from 1. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length
