import type { Narrowing } from '@keertij/engine'
import type { CareLanguage, Need } from '@keertij/programme'

/** Whom one calls for the first time. */
export const CALLS = ['doctor', 'centre', 'line'] as const
export type Call = (typeof CALLS)[number]

/** What to say, what will be asked, and what nobody has to answer. */
export interface CallWords {
  readonly name: string
  /** To read aloud, one by one. */
  readonly say: readonly string[]
  readonly asked: readonly string[]
  readonly refuse: readonly string[]
}

const needs: Readonly<Record<Need, string>> = {
  'talk-now': 'Met iemand praten',
  suicide: 'Denken aan zelfdoding',
  violence: 'Geweld of dwang',
  'sexual-violence': 'Seks die ik niet wilde',
  'medical-urgent': 'Snel een arts nodig',
  treatment: 'Behandeling',
  group: 'Een groep',
  drugs: 'Drank, drugs of pillen',
  'sti-test': 'Soa’s en testen',
  'partner-family': 'Hulp als partner of naaste',
  young: 'Voor jongeren',
  'legal-worry': 'Bang om een grens over te gaan',
}

const languages: Readonly<Record<CareLanguage, string>> = { nl: 'Nederlands', en: 'Engels', fr: 'Frans' }

const wider: Readonly<Record<Narrowing, string>> = {
  need: 'Alle soorten hulp',
  language: 'In elke taal',
  free: 'Ook als het niet gratis is',
  withoutFaith: 'Met christelijke hulp erbij',
  lgbtq: 'Niet alleen voor lhbti',
}

const calls: Readonly<Record<Call, CallWords>> = {
  doctor: {
    name: 'Huisarts',
    say: [
      'Goedemorgen. Ik wil graag een afspraak met de huisarts.',
      'Het is persoonlijk. Ik vertel het liever alleen aan de huisarts zelf.',
      'Mag het een dubbele afspraak zijn?',
      'Het is geen spoed, maar lang wachten lukt me niet.',
      'Ik neem een brief mee. Kan ik die ook vooraf afgeven?',
      'Wanneer kan ik komen?',
    ],
    asked: ['Je naam en je geboortedatum.', 'Waar het over gaat.', 'Of het haast heeft.'],
    refuse: [
      'Zeggen waar het over gaat. ‘Persoonlijk’ is genoeg.',
      'Antwoorden als er iemand meeluistert. Vraag of ze je terugbellen.',
    ],
  },
  centre: {
    name: 'Behandelplek',
    say: [
      'Goedemorgen. Ik zoek hulp, want ik heb te weinig grip op mijn seksuele gedrag.',
      'Helpen jullie vaker mensen met deze vraag?',
      'Heb ik een verwijzing van mijn huisarts nodig?',
      'Hoelang duurt het tot een eerste gesprek?',
      'Wat betaal ik zelf?',
      'Wat schrijven jullie op, en wie kan dat lezen?',
    ],
    asked: [
      'Je naam, je geboortedatum en hoe je verzekerd bent.',
      'Hoelang het al speelt, en wat het je kost.',
      'Of je veilig bent, en of je drinkt of drugs gebruikt.',
    ],
    refuse: [
      'Vertellen wat je precies deed.',
      'Meteen ja zeggen. Een nacht erover slapen mag altijd.',
      'Een groep, of een gesprek met je partner erbij.',
    ],
  },
  line: {
    name: 'Hulplijn',
    say: [
      'Hallo. Mijn naam zeg ik liever niet.',
      'Ik heb dit nog bijna aan niemand verteld.',
      'Het gaat over seks, en ik schaam me ervoor.',
      'Je hoeft het niet op te lossen. Ik wil het een keer hardop zeggen.',
      'Wat doe je met wat ik vertel?',
      'Als het te veel wordt, hang ik op.',
    ],
    asked: [
      'Hoe het nu met je gaat.',
      'Of je alleen bent, en of je veilig bent.',
      'Of je aan zelfdoding denkt.',
    ],
    refuse: ['Je naam en waar je woont.', 'Elke vraag die te dichtbij komt.', 'Doorpraten. Ophangen mag.'],
  },
}

export const nl = {
  intro:
    'Deze lijst staat op je toestel. Achter elke regel staat wanneer hij is nagekeken. Waar je naar zoekt, bewaren we niet.',
  country: 'Waar zoek je hulp?',
  crisis: 'Nu meteen',
  toCare: 'Zoek hulp die bij je past',
  again: 'Loop de veiligheidsvragen opnieuw door',

  before: 'Voor je belt',
  letter: 'Maak een brief voor je huisarts',
  letterWhy: 'Voor wat je niet gezegd krijgt',

  care: 'Praten, groepen en behandeling',
  need: 'Waarvoor zoek je hulp?',
  anyNeed: 'Alles',
  needs,
  language: 'In welke taal?',
  anyLanguage: 'Elke taal',
  languages,
  more: 'Nog preciezer',
  only: { free: 'Alleen gratis', withoutFaith: 'Niet christelijk', lgbtq: 'Voor lhbti' },
  count: (n: number) => (n === 1 ? 'Er staat één plek in de lijst.' : `Er staan ${n} plekken in de lijst.`),
  fits: (n: number) => (n === 1 ? 'Eén plek past bij wat je koos.' : `${n} plekken passen bij wat je koos.`),
  costUnknown: (n: number) =>
    n === 1
      ? 'Van één andere weten we niet of die gratis is. Die staat er nu niet bij.'
      : `Van ${n} andere weten we niet of ze gratis zijn. Die staan er nu niet bij.`,
  lgbtqNote: 'Deze plekken zeggen zelf dat ze er zijn voor lhbti. Van de andere weten we het niet.',
  askLanguage: (language: string) => `Vraag of het in het ${language} kan.`,
  noCost: 'Wat het kost, weten we niet.',
  nothing: 'Niets gevonden',
  nothingText:
    'Geen plek past bij alles wat je koos. De hulplijnen bovenaan zijn er wel, en je huisarts ook. Zoek wat ruimer:',
  wider,
  places: (n: number) => (n === 1 ? 'Eén plek' : `${n} plekken`),
  clear: 'Wis alle keuzes',

  calling: 'Wat zeg je als je belt?',
  whom: 'Wie bel je?',
  calls,
  say: 'Lees gerust voor',
  asked: 'Dit vragen ze misschien',
  refuse: 'Dit mag je weigeren',
  callSuicide: 'Denk je aan zelfdoding? Zeg dat als eerste.',
  callOffences:
    'Is er iets strafbaars? Vertel geen details. Vraag eerst wat geheim blijft, en wat de ander moet melden.',

  card: 'Druk een kaart af',
  cardText:
    'Op één blad: de hulplijnen, je huisarts, en wat je hier aantikt. Daarvan komen alleen naam en nummer erop.',
  cardNone: 'Kies eerst ruimer in de lijst hieronder. Er is nu niets om op de kaart te zetten.',
  cardChoose: 'Wat komt er nog op?',
  cardHint: (most: number) => `Hoogstens ${most}. Zoek je hieronder iets, dan wordt deze lijst korter.`,
  cardPrint: 'Druk deze kaart af',
  cardFile: 'Telefoonnummers',
  cardTitle: 'Wie ik kan bellen',
  cardDate: (printed: string, checked: string) => `Gedrukt op ${printed}. Nummers nagekeken op ${checked}.`,
  cardOld: 'Niet elk nummer is op tijd nagekeken. Werkt er een niet en is er gevaar? Bel 112.',
  cardDoctor: 'Mijn huisarts',
  cardNight: 'Huisarts in de avond, de nacht en het weekend',
  cardMine: 'Ook',
}

export type HelpWords = typeof nl
