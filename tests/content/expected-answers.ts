/**
 * What every safety answer must lead to, written out by hand. Nothing here is read from the content: a change of a text
 * that sends somebody elsewhere, or takes a line away, must fail until a person has weighed it and changed this table too.
 */
import { EXPECTED_CHEMSEX } from './expected-chemsex.ts'
import { EXPECTED_FOR_PARTNERS } from './expected-for-partners.ts'
import type { ExpectedAnswer, ExpectedGate } from './expected-gate.ts'
import { EXPECTED_IN_WEEKS } from './expected-in-weeks.ts'

const DOCTOR = {
  NL: ['huisarts', 'huisartsenpost', '112'],
  BE: ['huisarts', 'gp-on-duty-be', '112'],
  waysOn: ['violence-alone'],
} as const

const DOWNERS: ExpectedAnswer = { leadsTo: 'downers-yes', closes: 'stop-date', ...DOCTOR }

const AFRAID: ExpectedAnswer = {
  leadsTo: 'violence-yes',
  NL: ['veilig-thuis', 'csg', '112'],
  BE: ['1712', 'zsg-be', '101', '112'],
  waysOn: ['illegal', '@exit'],
  closes: 'sharing',
}

export const EXPECTED_GATES: readonly ExpectedGate[] = [
  {
    lesson: 'impuls/0/veilig-van-start',
    gate: 'age',
    many: false,
    keep: true,
    answers: {
      yes: { leadsTo: 'suicide' },
      no: {
        leadsTo: 'age-no',
        NL: ['kindertelefoon', '113', 'csg', 'veilig-thuis', '112'],
        BE: ['awel', 'nupraatikerover', '1813', 'zsg-be', '1712', '112'],
        waysOn: ['@read'],
        closes: 'exercises',
      },
      corrected: { leadsTo: 'suicide', opens: 'exercises' },
    },
  },
  {
    lesson: 'impuls/0/veilig-van-start',
    gate: 'suicide',
    many: false,
    keep: true,
    answers: {
      no: { leadsTo: 'suicide-no', NL: [], BE: [], waysOn: ['downers'] },
      some: {
        leadsTo: 'suicide-some',
        NL: ['113', 'huisarts', '112'],
        BE: ['1813', 'huisarts', '112', '101'],
        waysOn: ['@safety-plan', '@tell-someone', 'downers'],
      },
      acute: {
        leadsTo: 'suicide-acute',
        NL: ['113', '112'],
        BE: ['1813', '112', '101'],
        waysOn: ['@tell-someone', '@safety-plan', 'suicide-calmer'],
      },
      private: {
        leadsTo: 'suicide-private',
        NL: ['113', 'luisterlijn'],
        BE: ['1813', 'tele-onthaal'],
        waysOn: ['downers'],
      },
    },
  },
  {
    lesson: 'impuls/0/veilig-van-start',
    gate: 'downers',
    many: true,
    keep: true,
    answers: {
      ghb: DOWNERS,
      alcohol: DOWNERS,
      benzos: DOWNERS,
      opioids: DOWNERS,
      'doctor-plan': { leadsTo: 'downers-plan', opens: 'stop-date', ...DOCTOR },
      none: { leadsTo: 'violence-alone' },
    },
  },
  {
    lesson: 'impuls/0/veilig-van-start',
    gate: 'violence-alone',
    many: false,
    keep: false,
    answers: {
      alone: { leadsTo: 'violence' },
      watched: { leadsTo: 'later', NL: ['huisarts', '112'], BE: ['huisarts', '112'], waysOn: ['done'] },
    },
  },
  {
    lesson: 'impuls/0/veilig-van-start',
    gate: 'violence',
    many: false,
    keep: false,
    answers: {
      no: { leadsTo: 'illegal' },
      yes: AFRAID,
      unsure: AFRAID,
      self: {
        leadsTo: 'violence-self',
        NL: ['veilig-thuis', 'huisarts', '112'],
        BE: ['1712', 'huisarts', '101', '112'],
        waysOn: ['illegal'],
      },
    },
  },
  {
    lesson: 'impuls/0/veilig-van-start',
    gate: 'illegal',
    many: false,
    keep: false,
    answers: {
      no: { leadsTo: 'done', NL: [], BE: [], waysOn: ['@next-lesson'] },
      children: {
        leadsTo: 'illegal-children',
        NL: ['stop-it-now-nl', 'veilig-thuis', '112'],
        BE: ['stop-it-now-be', 'stop-it-now-brussels', '1712', '101', '112'],
        waysOn: ['done'],
      },
      other: {
        leadsTo: 'illegal-other',
        NL: ['huisarts', 'sexologist-nl', '112'],
        BE: ['huisarts', 'sexologist-be', 'ufc-be', '112'],
        waysOn: ['done'],
      },
      happened: {
        leadsTo: 'illegal-happened',
        NL: ['csg', '113', '112'],
        BE: ['zsg-be', 'nupraatikerover', '1712', '1813', '101', '112'],
        waysOn: ['done'],
      },
      private: {
        leadsTo: 'illegal-private',
        NL: ['stop-it-now-nl', 'csg', 'veilig-thuis', 'huisarts'],
        BE: ['stop-it-now-be', 'zsg-be', '1712', 'huisarts'],
        waysOn: ['done'],
      },
    },
  },
  ...EXPECTED_IN_WEEKS,
  ...EXPECTED_CHEMSEX,
  ...EXPECTED_FOR_PARTNERS,
  {
    lesson: 'flows/slip',
    gate: 'safe',
    many: true,
    keep: false,
    answers: {
      yes: { leadsTo: 'still-going' },
      suicide: {
        leadsTo: 'safe-suicide',
        NL: ['113', '112'],
        BE: ['1813', '112', '101'],
        waysOn: ['@safety-plan', '@tell-someone', 'close-early', 'still-going'],
      },
      substances: {
        leadsTo: 'safe-body',
        NL: ['112', 'huisartsenpost'],
        BE: ['112', 'gp-on-duty-be', 'antigifcentrum'],
        waysOn: ['still-going', 'close-early'],
      },
      afraid: {
        leadsTo: 'safe-afraid',
        NL: ['112', 'veilig-thuis'],
        BE: ['112', '101', '1712'],
        waysOn: ['still-going', 'close-early'],
      },
      consent: {
        leadsTo: 'safe-consent',
        NL: ['csg', 'huisarts', 'stop-it-now-nl', '112'],
        BE: ['zsg-be', 'huisarts', 'stop-it-now-be', '112'],
        waysOn: ['still-going', 'close-early'],
      },
      sti: {
        leadsTo: 'safe-sti',
        NL: ['huisarts', 'huisartsenpost', 'ggd-sti-test', 'soa-aids-nederland'],
        BE: ['huisarts', 'gp-on-duty-be', 'itg-pep', 'sti-test-be'],
        waysOn: ['still-going', 'close-early'],
      },
    },
  },
  {
    lesson: 'flows/slip',
    gate: 'still-going',
    many: false,
    keep: true,
    answers: {
      over: {
        leadsTo: 'chain',
        NL: [],
        BE: [],
        waysOn: ['gain-and-cost', 'close'],
      },
      going: { leadsTo: 'stop-now', NL: [], BE: [], waysOn: ['chain', '@now-help', 'close-early'] },
    },
  },
]

/** Numbers that may not change unnoticed, as dialled. */
export const NUMBERS: Readonly<Record<string, string>> = {
  '112': '112',
  '113': '113',
  '1813': '1813',
  '101': '101',
  '1712': '1712',
  'tele-onthaal': '106',
  luisterlijn: '0880767000',
  'veilig-thuis': '08002000',
  csg: '08000188',
  'stop-it-now-nl': '08002666436',
  kindertelefoon: '08000432',
  awel: '102',
  'gp-on-duty-be': '1733',
  antigifcentrum: '070245245',
}
