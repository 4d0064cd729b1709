import type { MeasureMoment } from '@keertij/programme'

const plural = new Intl.PluralRules('nl')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`

const moments: Readonly<Record<MeasureMoment, string>> = {
  start: 'het begin',
  'week-3': 'week 3',
  'week-6': 'week 6',
  'week-12': 'week 12',
  'month-1': 'een maand na het programma',
  'month-3': 'drie maanden na het programma',
  'month-6': 'een half jaar na het programma',
}

export const nl = {
  title: 'Vragenlijsten',
  why: 'Wat je eerder invulde, en wat er nu te vragen is.',
  intro:
    'Een paar korte vragenlijsten, op vaste momenten. Ze laten zien hoe het gaat, en ze zijn geen diagnose. Wat je invult, blijft op dit toestel.',
  due: (moment: MeasureMoment) => `Nu: ${moments[moment]}`,
  dueRow: 'Even stilstaan: hoe gaat het?',
  dueWhy: (lists: number, questions: number) =>
    `${count(lists, 'korte lijst', 'korte lijsten')}, ${count(questions, 'vraag', 'vragen')}. Je mag altijd stoppen.`,
  others: 'Zelf kiezen',
  othersWhy: 'Deze lijsten vragen we niet vanzelf.',
  nothing: 'Hier komt wat je invult. Na je eerste les staan de eerste vragen klaar.',

  question: (n: number, of: number) => `Vraag ${n} van ${of}`,
  go: 'Verder',
  last: 'Bewaar en bekijk',
  back: 'Een vraag terug',
  gone: 'Deze vragenlijst is er niet in deze taal.',
  unchecked: 'Deze tekst is nog niet vergeleken met het officiële formulier.',
  nonCommercial: 'Niet voor commercieel gebruik.',
  helpNow: 'Er is nu iemand om mee te praten',

  safe: {
    title: 'Eerst dit',
    text: 'Je gaf aan dat je denkt dat je beter dood kunt zijn, of dat je jezelf pijn wilt doen. Fijn dat je dat opschreef. Je hoeft dit niet alleen te dragen.',
    nobody: 'Niemand leest mee. Daarom vragen we je zelf te bellen of iemand op te zoeken.',
    danger: 'Ben je bang dat je het gaat doen? Bel 112 of ga naar iemand toe.',
    plan: 'Maak of lees je veiligheidsplan',
    people: 'Bel iemand van jezelf',
    on: 'Ga verder',
  },

  result: {
    title: 'Bewaard',
    noDiagnosis:
      'Dit is geen diagnose. Een lijst telt antwoorden. Alleen iemand met wie je praat, ziet het geheel.',
    fits: (name: string, band: string) => `${name}: wat je antwoordde, past bij ${band}.`,
    score: (value: number, max: number) => `Opgeteld ${value}, van hoogstens ${max}.`,
    plain: (name: string, value: number, max: number) => `${name}: ${value} van ${max}.`,
    changes: {
      better: 'Dat is beter dan de eerste keer, en meer dan toeval in het meten.',
      same: 'Dat is ongeveer gelijk aan de eerste keer.',
      worse:
        'Dat is zwaarder dan de eerste keer, en meer dan toeval in het meten. Praat erover met je huisarts.',
    },
    before: (value: number) => `De vorige keer was dat ${value}.`,
    talk: 'Praat met iemand',
    help: 'Alle hulp op een rij',
    next: (title: string) => `Volgende: ${title}`,
    done: 'Klaar',
  },

  stepUp: {
    title: 'Denk eens aan meer hulp',
    text: 'Je bent zes weken op weg, en je antwoorden werden nog niet duidelijk lichter. Dat zegt niets over je inzet. Voor veel mensen helpt het dan om iemand te laten meekijken: je huisarts, een psycholoog of een seksuoloog.',
    advice: 'Dit is een advies. Aan je programma verandert niets.',
    row: 'Bekijk welke hulp er is',
  },

  history: {
    first: (date: string) => `Eén keer ingevuld, op ${date}.`,
    summary: (name: string, times: number, from: string, to: string) =>
      `${name}, ${count(times, 'keer', 'keer')} ingevuld, van ${from} tot ${to}.`,
    changes: {
      better: (name: string) => `${name}: beter dan de eerste keer.`,
      same: (name: string) => `${name}: ongeveer gelijk aan de eerste keer.`,
      worse: (name: string) => `${name}: zwaarder dan de eerste keer.`,
    },
    plain: (name: string, first: number, last: number) => `${name}: eerst ${first}, nu ${last}.`,
    once: (name: string, value: number) => `${name}: ${value}.`,
    note: 'Een verschil heet hier pas een verandering als het groter is dan wat het meten zelf kan schelen.',
    table: 'Toon als tabel',
    day: 'Dag',
    low: 'laag',
    high: 'hoog',
  },
}

export type MeasureWords = typeof nl
