const plural = new Intl.PluralRules('nl')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`

export const nl = {
  title: 'Stopdatum en fasen',
  names: {
    crash: 'De crash',
    cloud: 'De roze wolk',
    wall: 'De muur',
    adjustment: 'Aanpassing',
    recovery: 'Herstel',
  },
  about: 'Waar je ongeveer bent',
  still: (phase: string) => `${phase} kan nog doorlopen.`,
  tip: 'Voor vandaag',
  normal: 'Gewoon nu',
  watch: 'Let op',
  fold: 'Wat nu gewoon is, en waar je op let',
  before: (days: number) => (days === 1 ? 'Morgen is je eerste dag' : `Nog ${count(days, 'dag', 'dagen')}`),
  beforeText: 'Zet vast eten en water klaar, en spreek af wie er langskomt.',
  prepare: 'Leeg je huis',
  prepareWhy: 'Met iemand erbij, en nooit alleen op zoek',
  say: 'Vandaag gebruik ik niet',
  said: 'Vandaag gebruik je niet. Morgenochtend kies je opnieuw.',
  sayNote: 'Zeg je het niet, dan is er niets aan de hand. We tellen het niet.',
  redFlags: 'De vraag van vandaag',
  redFlagsWhy: 'Is er iets met je lijf of je hoofd? Elke dag even, in de crash en na een uitglijder.',
  people: 'Bel iemand',
  peopleWhy: 'Nu mag je meer vragen dan je gewend bent',
  groups: 'Een groep om te zitten',
  groupsWhy: 'Je hoeft er niets te zeggen',
  year: (years: number) =>
    years === 1 ? 'Een jaar sinds je stopdatum.' : `${count(years, 'jaar', 'jaar')} sinds je stopdatum.`,
  yearText: 'Vier het op een manier die bij je past. Niemand hoeft te weten waarom.',
  more: 'Je stopdatum en je fasen',
  /** What stands below the stop date while none is chosen: never an invitation to what is not open. */
  beforeDay: {
    open: 'Alleen als je wilt stoppen: hier kies je een dag',
    ask: 'Alleen als je wilt stoppen: eerst een paar vragen',
    alone: 'Kies nog geen dag. Eerst iemand die je elke dag spreekt.',
    unasked: 'Kies nog geen dag. Eerst vraag je een arts.',
  },
  first: 'Eerst een arts',
  firstWhy: 'De stopdatum is nu dicht. Hier staat waarom, en wie je belt.',

  closed:
    'De stopdatum is dicht door een antwoord dat je gaf. Met GHB, drank, slaappillen, kalmeringspillen of opiaten kan ineens stoppen levensgevaarlijk zijn. Stop niet en minder niet alleen.',
  tomorrow: 'morgen',
  closedKept: 'De dag die je koos, bewaren we. We rekenen er nu niet mee.',
  call: 'Bel vandaag je huisarts, ook als het meevalt. Bel 112 bij hevig trillen, een aanval of grote verwardheid, en als iemand niet wakker wordt.',
  opens: (from: string) =>
    `Een ander antwoord opent hem niet. Dat kan alleen met een plan van een arts: doe de vragen opnieuw, vanaf ${from}, en kies dat antwoord.`,
  questions: 'Naar de vragen',
  ask: 'Eerst zijn er een paar vragen over je veiligheid. Met sommige middelen stop je nooit alleen.',
  unasked: (from: string) =>
    `Je wilde eerst een arts vragen. Een ander antwoord opent de stopdatum niet. Heb je een arts gesproken, of is er iemand die je elke dag spreekt? Doe de vragen dan opnieuw, vanaf ${from}, en kies dat antwoord.`,
  alone: (from: string | undefined) =>
    [
      'Je had eerder een psychose, een depressie of gedachten aan zelfdoding, of je zegt het liever niet. Kies dan eerst wie je elke dag spreekt, of overleg met een arts.',
      from && `Klopte dat antwoord niet? Vanaf ${from} kun je dat bij die vraag zeggen.`,
    ]
      .filter(Boolean)
      .join(' '),
  medicines:
    'Antidepressiva, hiv-remmers en PrEP gaan door. Neem je weer bijna elke dag GHB, drank, slaappillen, kalmeringspillen of opiaten? Doe dan eerst de vragen opnieuw.',

  day: 'Mijn eerste dag zonder',
  dayBad: 'Kies een dag tot en met een jaar vanaf nu.',
  keep: 'Bewaar deze dag',
  kept: 'Bewaard.',
  take: 'Haal mijn stopdatum weg',
  taken: 'Weg. Wat je verder schreef, staat er nog.',
  free: 'Een stopdatum hoeft niet. Ook minder of veiliger is een doel.',
  spans: 'Jouw fasen',
  spansText:
    'De lengtes zijn ervaring van Mainline, geen onderzoek en geen voorspelling. Ze lopen door elkaar. Gaat het bij jou anders, verander ze dan. Een uitglijder verandert hier niets.',
  span: (from: string, to: string) => `Ongeveer van ${from} tot ${to}`,
  from: (from: string) => `Ongeveer vanaf ${from}`,
  now: 'nu',
  shorter: (phase: string) => `${phase}: een week korter`,
  longer: (phase: string) => `${phase}: een week langer`,
  lesson: (title: string) => `Lees: ${title}`,
  all: 'Alle tips, fase voor fase',

  unresponsive: 'Wordt iemand niet wakker?',
  unresponsiveCall: 'Iemand niet wakker? Bel 112',
  unresponsiveHow: 'Wat je doet tot de hulp er is',
  tools: 'Ook voor nu',
  tell: 'Vertel het nu iemand',
  tellWhy: 'Eén zin. Je leest hem eerst, dan pas stuur je.',
  film: 'Spoel vooruit, met jouw film',
  picture: 'Jouw andere beeld',
  meeting: 'De eerste bijeenkomst',
  meetingWhy: 'De eerste die er is, ook online',
  quoted: (own: string) => `‘${own}’`,
}

export type PhaseWords = typeof nl
