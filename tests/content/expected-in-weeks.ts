/**
 * What every safety answer of the weeks after the first must lead to, written out by hand (see `expected-answers.ts`). No
 * answer here may be kept, except how somebody goes on with a pause; and each that tells of fear closes sharing.
 */
import type { ExpectedAnswer, ExpectedGate } from './expected-gate.ts'

const harmless = (leadsTo: string, ...waysOn: readonly string[]): ExpectedAnswer => ({
  leadsTo,
  NL: [],
  BE: [],
  waysOn,
})

const afraidOf = (leadsTo: string, ...waysOn: readonly string[]): ExpectedAnswer => ({
  leadsTo,
  NL: ['veilig-thuis', '112'],
  BE: ['1712', '101', '112'],
  waysOn,
  closes: 'sharing',
})

/** Where what one is afraid of may be sex that one does not want. */
const forced = (leadsTo: string, ...waysOn: readonly string[]): ExpectedAnswer => ({
  ...afraidOf(leadsTo, ...waysOn),
  NL: ['veilig-thuis', 'csg', '112'],
  BE: ['1712', 'zsg-be', '101', '112'],
})

const ownHands = (...waysOn: readonly string[]): ExpectedAnswer => ({
  leadsTo: 'own-hands',
  NL: ['veilig-thuis', 'huisarts', '112'],
  BE: ['1712', 'huisarts', '101', '112'],
  waysOn,
})

const suicide = (leadsTo: string, on: string): ExpectedAnswer => ({
  leadsTo,
  NL: ['113', 'huisarts', '112'],
  BE: ['1813', 'huisarts', '112', '101'],
  waysOn: ['@safety-plan', '@tell-someone', '@today', on],
})

const low = (leadsTo: string, on: string): ExpectedAnswer => ({
  leadsTo,
  NL: ['huisarts', 'mind-korrelatie', '113'],
  BE: ['huisarts', 'caw', '1813'],
  waysOn: [on],
})

const substances = (leadsTo: string, on: string): ExpectedAnswer => ({
  leadsTo,
  NL: ['huisarts', 'huisartsenpost', 'mainline', '112'],
  BE: ['huisarts', 'gp-on-duty-be', 'druglijn', '112'],
  waysOn: [on],
})

const unsaid = (leadsTo: string, on: string): ExpectedAnswer => ({
  leadsTo,
  NL: ['luisterlijn', '113', 'huisarts'],
  BE: ['tele-onthaal', '1813', 'huisarts'],
  waysOn: [on],
})

const painful = (leadsTo: string): ExpectedAnswer => ({
  leadsTo,
  NL: ['huisarts', 'sexologist-nl', 'csg'],
  BE: ['huisarts', 'sexologist-be', 'zsg-be', '1712'],
  waysOn: ['@today', '@next-lesson'],
})

/** An exercise with the body: whom to call when something comes up stands beside its question. */
const withBody = (leadsTo: string): ExpectedAnswer => ({
  leadsTo,
  NL: ['huisarts', 'csg', 'luisterlijn', '113', '112'],
  BE: ['huisarts', 'zsg-be', 'tele-onthaal', '1813', '112'],
  waysOn: ['@now-help', '@next-lesson'],
})

const asked = (
  lesson: string,
  gate: string,
  how: 'one' | 'many',
  answers: ExpectedGate['answers'],
): ExpectedGate => ({ lesson, gate, many: how === 'many', keep: false, answers })

export const EXPECTED_IN_WEEKS: readonly ExpectedGate[] = [
  asked('impuls/4/nee-zeggen', 'afraid', 'one', {
    no: harmless('to-others', 'to-self'),
    yes: forced('not-safe', '@exit', 'to-self'),
    unsure: forced('not-safe', '@exit', 'to-self'),
  }),
  asked('impuls/7/bij-een-gevoel-blijven', 'signals', 'many', {
    suicide: suicide('signal-suicide', 'two-places'),
    voices: {
      leadsTo: 'signal-voices',
      NL: ['huisarts', 'huisartsenpost', '112'],
      BE: ['huisarts', 'gp-on-duty-be', '112'],
      waysOn: ['@today', 'two-places'],
    },
    afraid: forced('signal-afraid', '@exit', 'two-places'),
    use: substances('signal-use', 'two-places'),
    low: low('signal-low', 'two-places'),
    past: {
      leadsTo: 'signal-past',
      NL: ['huisarts', 'csg', 'slachtofferhulp'],
      BE: ['huisarts', 'zsg-be', '1712', 'nupraatikerover'],
      waysOn: ['two-places'],
    },
    private: unsaid('signal-private', 'two-places'),
    none: harmless('two-places', '@next-lesson'),
  }),
  asked('impuls/7/ruzie-en-spanning', 'afraid', 'one', {
    no: harmless('talking', 'hour-after'),
    yes: afraidOf('not-safe', '@exit', 'hour-after'),
    unsure: afraidOf('not-safe', '@exit', 'hour-after'),
    self: ownHands('@today', 'hour-after'),
  }),
  asked('impuls/10/eerlijk-stap-voor-stap', 'danger', 'one', {
    no: {
      leadsTo: 'ladder',
      NL: ['huisarts', 'ggd-sti-test', 'stop-it-now-nl', '113', '112'],
      BE: ['huisarts', 'sti-test-be', 'stop-it-now-be', '1813', '112'],
      waysOn: ['@next-lesson'],
    },
    yes: afraidOf('not-safe', '@exit', 'safe-honesty'),
    unsure: afraidOf('not-safe', '@exit', 'safe-honesty'),
    self: ownHands('@today', 'safe-honesty'),
  }),
  asked('impuls/10/een-gesprek-voorbereiden', 'danger', 'one', {
    no: { leadsTo: 'dark' },
    yes: afraidOf('not-safe', '@exit', '@today', '@next-lesson'),
    unsure: afraidOf('not-safe', '@exit', '@today', '@next-lesson'),
    self: ownHands('@today', '@next-lesson'),
  }),
  asked('impuls/10/een-gesprek-voorbereiden', 'dark', 'one', {
    no: {
      leadsTo: 'prepare',
      NL: ['huisarts', 'sexologist-nl'],
      BE: ['huisarts', 'sexologist-be'],
      waysOn: ['afterwards'],
    },
    some: suicide('dark-some', 'prepare'),
    acute: {
      leadsTo: 'dark-acute',
      NL: ['113', '112'],
      BE: ['1813', '112', '101'],
      waysOn: ['@tell-someone', '@safety-plan', '@today'],
    },
    private: {
      leadsTo: 'dark-private',
      NL: ['113', 'luisterlijn'],
      BE: ['1813', 'tele-onthaal'],
      waysOn: ['prepare'],
    },
  }),
  asked('impuls/10/herstellen', 'contact', 'many', {
    'no-contact': {
      leadsTo: 'stay-away',
      NL: ['veilig-thuis', 'huisarts'],
      BE: ['1712', 'huisarts'],
      waysOn: ['carry'],
    },
    unsure: afraidOf('not-safe', '@exit', 'carry'),
    afraid: afraidOf('not-safe', '@exit', 'carry'),
    self: ownHands('@today', '@next-lesson'),
    harm: {
      leadsTo: 'harm',
      NL: ['huisarts', 'stop-it-now-nl', 'veilig-thuis', '112', '113'],
      BE: ['huisarts', 'stop-it-now-be', 'stop-it-now-brussels', 'ufc-be', '1712', '101', '112', '1813'],
      waysOn: ['@today', '@next-lesson'],
    },
    welcome: harmless('repair', 'carry', '@today'),
  }),
  asked('impuls/11/pauze', 'pause-first', 'many', {
    suicide: suicide('pause-suicide', 'pause-choose'),
    low: low('pause-low', 'pause-choose'),
    afraid: forced('pause-afraid', '@exit', 'pause-choose'),
    substances: substances('pause-substances', 'pause-choose'),
    private: unsaid('pause-private', 'pause-choose'),
    none: harmless('pause-choose', 'pause-days', '@goal', 'pause-days', '@next-lesson'),
  }),
  asked('impuls/11/lijf-met-aandacht', 'want-this', 'one', {
    yes: withBody('attend'),
    unsure: harmless('smaller', '@today', 'attend'),
    no: harmless('not-today', '@today'),
    painful: painful('with-someone'),
    pressed: forced('not-theirs', '@exit', '@today', '@next-lesson'),
  }),
  asked('impuls/11/gerichte-aanraking', 'touch-want', 'one', {
    yes: withBody('touch'),
    unsure: harmless('touch-smaller', '@today', 'touch'),
    no: harmless('touch-not-today', '@today'),
    painful: painful('touch-with-someone'),
    pressed: forced('touch-not-theirs', '@exit', '@today', '@next-lesson'),
  }),
  asked('impuls/11/opwinding-zonder-scherm', 'alone-want', 'one', {
    yes: harmless('prepare', 'alone-after', '@today'),
    unsure: harmless('alone-not-today', '@today'),
    no: harmless('alone-not-today', '@today'),
    urge: harmless('alone-urge', '@now-help', '@slip', '@today'),
    used: harmless('alone-not-today', '@today'),
    painful: painful('alone-with-someone'),
    alarmed: {
      leadsTo: 'alone-alarmed',
      NL: ['stop-it-now-nl', 'huisarts', 'veilig-thuis', '112'],
      BE: ['stop-it-now-be', 'stop-it-now-brussels', 'huisarts', '1712', '101', '112'],
      waysOn: ['@today', '@next-lesson'],
    },
    pressed: forced('alone-not-theirs', '@exit', '@today', '@next-lesson'),
  }),
  asked('flows/pause-check', 'pause-worse', 'many', {
    suicide: suicide('worse-suicide', 'pause-next'),
    afraid: forced('worse-afraid', '@exit', 'pause-next'),
    mood: low('worse-mood', 'pause-next'),
    substances: substances('worse-substances', 'pause-next'),
    sleep: {
      leadsTo: 'worse-sleep',
      NL: ['huisarts', 'luisterlijn'],
      BE: ['huisarts', 'tele-onthaal'],
      waysOn: ['pause-next'],
    },
    self: { leadsTo: 'worse-self', NL: ['luisterlijn'], BE: ['tele-onthaal'], waysOn: ['pause-next'] },
    people: {
      leadsTo: 'worse-people',
      NL: ['veilig-thuis', '112'],
      BE: ['1712', '101', '112'],
      waysOn: ['pause-next'],
    },
    counting: harmless('worse-counting', 'pause-next'),
    private: unsaid('worse-private', 'pause-next'),
    nothing: { leadsTo: 'pause-next' },
  }),
  {
    lesson: 'flows/pause-check',
    gate: 'pause-next',
    many: false,
    keep: true,
    answers: {
      stay: harmless('next-stay', '@today'),
      change: harmless('next-change', '@goal', '@today'),
      end: harmless('next-end', '@goal', '@today'),
      done: harmless('next-end', '@goal', '@today'),
      talk: {
        leadsTo: 'next-talk',
        NL: ['huisarts', 'luisterlijn'],
        BE: ['huisarts', 'tele-onthaal'],
        waysOn: ['@today'],
      },
    },
  },
]
