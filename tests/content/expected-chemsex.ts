/**
 * What every safety answer of the chemsex programme must lead to, written out by hand (see `expected-answers.ts`). Kept are the
 * answers on age, suicide, downers, what one had before and whom one speaks to each day; all others are forgotten.
 */
import type { ExpectedAnswer, ExpectedGate } from './expected-gate.ts'

const on = (leadsTo: string, NL: string, BE: string, ...waysOn: readonly string[]): ExpectedAnswer => ({
  leadsTo,
  NL: NL.split(' ').filter(Boolean),
  BE: BE.split(' ').filter(Boolean),
  waysOn,
})

/** Stopping or cutting down alone may kill: a doctor today, and no stop date. */
const medical = (leadsTo: string, ...waysOn: readonly string[]): ExpectedAnswer => ({
  ...on(leadsTo, 'huisarts huisartsenpost 112', 'huisarts gp-on-duty-be 112', ...waysOn),
  closes: 'stop-date',
})

/** Who stopped already needs the emergency number first. */
const stopped = (leadsTo: string, ...waysOn: readonly string[]): ExpectedAnswer => ({
  ...on(leadsTo, '112 huisarts huisartsenpost', '112 huisarts gp-on-duty-be', ...waysOn),
  closes: 'stop-date',
})

const doctorPlan = (leadsTo: string, next: string): ExpectedAnswer => ({
  ...on(leadsTo, 'huisarts huisartsenpost 112', 'huisarts gp-on-duty-be 112', next),
  opens: 'stop-date',
})

const forced = (leadsTo: string, ...waysOn: readonly string[]): ExpectedAnswer => ({
  ...on(leadsTo, 'veilig-thuis csg 112', '1712 zsg-be 101 112', ...waysOn),
  closes: 'sharing',
})

const afraidNow = (leadsTo: string, ...waysOn: readonly string[]): ExpectedAnswer => ({
  ...on(leadsTo, '112 veilig-thuis', '112 101 1712', ...waysOn),
  closes: 'sharing',
})

const asked = (
  lesson: string,
  gate: string,
  how: 'one' | 'many',
  answers: ExpectedGate['answers'],
  keep = false,
): ExpectedGate => ({ lesson, gate, many: how === 'many', keep, answers })

const START = 'chemsex/0/veilig-van-start'
const DOWNERS = medical('downers-yes', '@call-gp', 'mind')
const DAILY = medical('daily-yes', '@call-gp', '@today', '@next-lesson')
const NOT_ALONE: ExpectedAnswer = {
  ...on('not-alone', 'huisarts 113', 'huisarts 1813', 'contact'),
  closes: 'stop-date-alone',
}
const CHECK_112 = on('check-112', '112', '112', '@tell-someone', 'today')

export const EXPECTED_CHEMSEX: readonly ExpectedGate[] = [
  asked(
    START,
    'age',
    'one',
    {
      yes: { leadsTo: 'suicide' },
      no: {
        ...on(
          'age-no',
          '112 kindertelefoon 113 csg veilig-thuis huisarts',
          '112 awel nupraatikerover 1813 zsg-be 1712 druglijn huisarts',
          '@read',
        ),
        closes: 'exercises',
      },
      corrected: { leadsTo: 'suicide', opens: 'exercises' },
    },
    true,
  ),
  asked(
    START,
    'suicide',
    'one',
    {
      no: on('suicide-no', '', '', 'downers'),
      some: on(
        'suicide-some',
        '113 huisarts 112',
        '1813 huisarts 112 101',
        '@safety-plan',
        '@tell-someone',
        'downers',
      ),
      acute: on(
        'suicide-acute',
        '113 112',
        '1813 112 101',
        '@tell-someone',
        '@safety-plan',
        'suicide-calmer',
      ),
      private: on('suicide-private', '113 luisterlijn', '1813 tele-onthaal', 'downers'),
    },
    true,
  ),
  asked(
    START,
    'downers',
    'many',
    {
      stopped: stopped('downers-stopped', '@call-gp', '@tell-someone', '@today', 'mind'),
      ghb: DOWNERS,
      'ghb-days': DOWNERS,
      alcohol: DOWNERS,
      benzos: DOWNERS,
      opioids: DOWNERS,
      withdrawal: DOWNERS,
      unsure: DOWNERS,
      'doctor-plan': doctorPlan('downers-plan', 'mind'),
      none: { leadsTo: 'mind' },
    },
    true,
  ),
  asked(
    START,
    'mind',
    'many',
    {
      psychosis: NOT_ALONE,
      depression: NOT_ALONE,
      suicidality: NOT_ALONE,
      private: {
        ...on('mind-private', 'huisarts luisterlijn', 'huisarts tele-onthaal', 'contact'),
        closes: 'stop-date-alone',
      },
      none: on('medicines', 'huisarts 113', 'huisarts 1813', 'watched'),
      corrected: {
        ...on('medicines', 'huisarts 113', 'huisarts 1813', 'watched'),
        opens: 'stop-date-alone',
      },
    },
    true,
  ),
  asked(
    START,
    'contact',
    'one',
    {
      have: on('contact-have', '', '', 'medicines'),
      doctor: on('contact-known', 'huisarts 113 112', 'huisarts 1813 112', 'medicines'),
      'ask-first': {
        ...on('contact-ask-first', 'huisarts 113', 'huisarts 1813', '@call-gp', 'medicines'),
        closes: 'stop-date-unasked',
      },
      nobody: on(
        'contact-nobody',
        'huisarts luisterlijn mainline',
        'huisarts tele-onthaal druglijn',
        'medicines',
      ),
      refuse: on('contact-refuse', '113 huisarts 112', '1813 huisarts 112', 'medicines'),
      arranged: {
        ...on('contact-known', 'huisarts 113 112', 'huisarts 1813 112', 'medicines'),
        opens: 'stop-date-unasked',
      },
    },
    true,
  ),
  asked(START, 'watched', 'one', {
    alone: { leadsTo: 'violence' },
    watched: on('later', 'huisarts 112', 'huisarts 112', 'done', '@exit'),
  }),
  asked(START, 'violence', 'many', {
    afraid: forced('violence-yes', 'done', '@exit'),
    forced: forced('violence-yes', 'done', '@exit'),
    unsure: forced('violence-yes', 'done', '@exit'),
    happened: on(
      'happened',
      'csg huisarts huisartsenpost 113 112',
      'zsg-be huisarts gp-on-duty-be itg-pep 1813 112',
      'done',
    ),
    crossed: on(
      'crossed',
      'huisarts stop-it-now-nl veilig-thuis 112',
      'huisarts stop-it-now-be 1712 101 112',
      'done',
    ),
    private: on(
      'violence-private',
      'veilig-thuis csg luisterlijn 112',
      '1712 zsg-be tele-onthaal 101 112',
      'done',
    ),
    none: on('done', '', '', '@next-lesson'),
  }),
  asked('chemsex/2/contact-verbreken', 'afraid', 'one', {
    no: on('steps', '', '', '@next-lesson'),
    yes: forced('not-safe', '@exit', '@today', 'steps'),
    unsure: forced('not-safe', '@exit', '@today', 'steps'),
  }),
  asked(
    'chemsex/2/drank-en-wiet',
    'daily',
    'many',
    {
      stopped: stopped('daily-stopped', '@call-gp', '@tell-someone', '@today', 'glass'),
      alcohol: DAILY,
      ghb: DAILY,
      benzos: DAILY,
      opioids: DAILY,
      withdrawal: DAILY,
      unsure: DAILY,
      'doctor-plan': doctorPlan('daily-plan', 'glass'),
      none: on('glass', 'huisarts mainline', 'huisarts druglijn', '@next-lesson'),
    },
    true,
  ),
  asked('chemsex/2/je-liftpraatje', 'afraid', 'one', {
    no: on('build', '', '', '@next-lesson'),
    yes: forced('not-safe', '@exit', '@today', 'build'),
    unsure: forced('not-safe', '@exit', '@today', 'build'),
  }),
  asked('chemsex/3/de-crash', 'daily-check', 'many', {
    'passed-out': CHECK_112,
    body: CHECK_112,
    shaking: CHECK_112,
    downers: stopped('check-downers', '@call-gp', '@tell-someone', 'today'),
    suicide: on('check-suicide', '113 112', '1813 112 101', '@tell-someone', '@safety-plan', 'today'),
    psychosis: on(
      'check-psychosis',
      '112 huisarts huisartsenpost',
      '112 huisarts gp-on-duty-be',
      '@call-gp',
      '@tell-someone',
      'today',
    ),
    'hiv-or-unwanted': on(
      'check-sex',
      'huisarts huisartsenpost csg ggd-sti-test 112',
      'huisarts gp-on-duty-be itg-pep zsg-be 112',
      '@call-gp',
      '@tell-someone',
      'today',
    ),
    afraid: afraidNow('check-afraid', '@exit', 'today'),
    private: on('check-private', '113 csg luisterlijn 112', '1813 zsg-be tele-onthaal 112', 'today'),
    none: on('today', '', '', 'kit', '@now-help', '@slip', '@today', '@next-lesson'),
  }),
  asked('chemsex/5/vertel-het-nu', 'unsafe-to-tell', 'one', {
    no: on('who', '', '', 'listener', '@call'),
    yes: {
      ...on(
        'not-safe',
        'veilig-thuis 112 luisterlijn mainline huisarts',
        '1712 101 112 tele-onthaal druglijn huisarts',
        '@exit',
        '@next-lesson',
        'who',
      ),
      closes: 'sharing',
    },
    unsure: {
      ...on(
        'not-safe',
        'veilig-thuis 112 luisterlijn mainline huisarts',
        '1712 101 112 tele-onthaal druglijn huisarts',
        '@exit',
        '@next-lesson',
        'who',
      ),
      closes: 'sharing',
    },
  }),
  asked('chemsex/6/na-een-uitglijder', 'after-use', 'many', {
    unresponsive: on('after-unresponsive', '112', '112', 'first-hours'),
    body: on('after-body', '112', '112 antigifcentrum', 'first-hours'),
    suicide: on('after-suicide', '113 112', '1813 112 101', '@safety-plan', '@tell-someone', 'first-hours'),
    psychosis: on(
      'after-psychosis',
      'huisarts huisartsenpost 112',
      'huisarts gp-on-duty-be 112',
      'first-hours',
    ),
    downers: {
      ...on(
        'after-downers',
        '112 huisarts huisartsenpost mainline',
        '112 huisarts gp-on-duty-be druglijn',
        '@call-gp',
        'first-hours',
      ),
      closes: 'stop-date',
    },
    consent: on(
      'after-consent',
      'csg huisarts stop-it-now-nl 113 112',
      'zsg-be huisarts stop-it-now-be 1813 112',
      'first-hours',
    ),
    hiv: on(
      'after-hiv',
      'huisarts huisartsenpost ggd-sti-test soa-aids-nederland',
      'huisarts gp-on-duty-be itg-pep sti-test-be exaequo',
      'first-hours',
    ),
    afraid: afraidNow('after-afraid', '@exit', 'first-hours'),
    going: on(
      'after-going',
      '112 huisartsenpost',
      '112 gp-on-duty-be antigifcentrum',
      'after-use',
      'first-hours',
    ),
    none: on(
      'first-hours',
      'huisarts huisartsenpost 112',
      'huisarts gp-on-duty-be 112',
      'look-back',
      '@tell-someone',
      '@today',
    ),
  }),
  asked('chemsex/7/even-geen-seks', 'pause-first', 'many', {
    suicide: on(
      'pause-suicide',
      '113 huisarts 112',
      '1813 huisarts 112 101',
      '@safety-plan',
      '@tell-someone',
      '@today',
      'pause-choose',
    ),
    low: on('pause-low', 'huisarts mind-korrelatie 113', 'huisarts caw 1813', 'pause-choose'),
    afraid: forced('pause-afraid', '@exit', 'pause-choose'),
    downers: {
      ...on(
        'pause-downers',
        'huisarts huisartsenpost mainline 112',
        'huisarts gp-on-duty-be druglijn 112',
        '@call-gp',
        'pause-choose',
      ),
      closes: 'stop-date',
    },
    private: on('pause-private', 'luisterlijn 113 huisarts', 'tele-onthaal 1813 huisarts', 'pause-choose'),
    none: on('pause-choose', '', '', '@next-lesson'),
  }),
  asked('chemsex/7/klein-beginnen', 'small-want', 'one', {
    yes: on('small-plan', '', '', '@today', '@next-lesson'),
    back: on(
      'small-look-back',
      'csg huisarts 112 113 112 huisarts luisterlijn',
      'zsg-be 1712 huisarts 112 1813 112 huisarts tele-onthaal',
      '@slip',
      'small-want',
      '@next-lesson',
    ),
    'not-today': on('small-not-today', '', '', '@today', '@next-lesson'),
    urge: on('small-urge', '', '', '@now-help', '@today'),
    used: on('small-used', '112 huisartsenpost', '112 gp-on-duty-be antigifcentrum', '@slip', '@today'),
    painful: on(
      'small-with-someone',
      'huisarts sexologist-nl csg',
      'huisarts sexologist-be zsg-be 1712',
      '@today',
      '@next-lesson',
    ),
    pressed: forced('small-not-theirs', '@exit', '@today', '@next-lesson'),
  }),
  asked('chemsex/10/voor-wie-van-je-houdt', 'safe-to-show', 'one', {
    no: on(
      'how-to-show',
      'huisarts ggd-sti-test soa-aids-nederland',
      'huisarts sti-test-be sensoa',
      'the-page',
      '@next-lesson',
    ),
    yes: {
      ...on(
        'not-safe',
        'veilig-thuis 112 huisarts luisterlijn mainline',
        '1712 101 112 huisarts tele-onthaal druglijn',
        '@exit',
        '@next-lesson',
      ),
      closes: 'sharing',
    },
    unsure: {
      ...on(
        'not-safe',
        'veilig-thuis 112 huisarts luisterlijn mainline',
        '1712 101 112 huisarts tele-onthaal druglijn',
        '@exit',
        '@next-lesson',
      ),
      closes: 'sharing',
    },
  }),
]
