/** The words around the public pages. Dutch is the original; English has the same shape by type. */
export const nl = {
  home: {
    title: 'Grip kwijt op seks, porno of daten? Keertij helpt verder',
    description:
      'Gratis en zonder naam: lees wat het is, kijk of je iets herkent, oefen op je eigen toestel of vind iemand om mee te praten.',
    heading: 'Grip kwijt op seks, porno of daten?',
    lead: 'Je bent niet de enige. En je hoeft niet te weten hoe het heet om iets te doen.',
    doors: 'Waar wil je naartoe?',
    urge: 'Ik heb nu drang',
    urgeWhy: 'We gaan er meteen samen doorheen',
    recognise: 'Gaat dit over mij?',
    recogniseWhy: 'Vragen om over na te denken, zonder uitslag',
    begin: 'Ik wil beginnen',
    beginWhy: 'Een gratis programma op je eigen toestel, in stapjes van tien minuten',
    partner: 'Het gaat om mijn partner',
    partnerWhy: 'Wat je vandaag kunt doen, voor jezelf',
    chemsex: 'Seks met drugs',
    chemsexWhy: 'Stoppen, minder of veiliger',
    friend: 'Iemand vertelde het mij',
    friendWhy: 'Hoe je luistert, en waar jouw grens ligt',
    person: 'Ik wil met een mens praten',
    personWhy: 'Hulplijnen en behandelaars in Nederland en België',
    example: 'Zo tellen je dagen hier',
    exampleWhy:
      'Je dagen worden opgeteld. Na een dag die anders liep, loopt de lijn door: er gaat niets vanaf.',
    exampleLabel: 'van 40 dagen zoals iemand wilde',
    exampleSummary:
      'Een voorbeeld: 36 van 40 dagen gingen zoals iemand wilde, en de lijn liep na een uitglijder door.',
    exampleNote: 'Dit is een voorbeeld, van niemand.',
    read: 'Lees verder',
    promises: 'Wat je van Keertij mag verwachten',
    promise: [
      { what: 'Geen account', why: 'Geen naam, geen e-mail, geen wachtwoord. Je begint meteen.' },
      {
        what: 'Het blijft bij jou',
        why: 'Wat je schrijft, gaat nergens heen. Met een slot erop kan ook wie je toestel opent het niet lezen.',
      },
      { what: 'Ook zonder internet', why: 'Hulp bij drang en de hulplijnen werken overal, ook in het bos.' },
      { what: 'Geen reclame, geen cookies', why: 'We meten niets en halen niets op bij andere bedrijven.' },
    ],
    about: 'Lees wat Keertij wel en niet van je weet',
  },
  groups: {
    understand: 'Begrijpen',
    onwards: 'Verder',
    beside: 'Voor wie ernaast staat',
    particular: 'Over iets in het bijzonder',
  },
  menu: 'Bladzijden',
  places: { home: 'Lezen', recognise: 'Herken je dit', help: 'Hulp zoeken', programme: 'Begin' },
  now: 'Nu hulp',
  minutes: (n: number) => `${n} ${n === 1 ? 'minuut' : 'minuten'} lezen`,
  easy: 'In gewone woorden',
  readAloud: 'Lees voor',
  stopReading: 'Stop met voorlezen',
  evidence: 'Wat we weten',
  content: 'Goed om vooraf te weten',
  sources: 'Bronnen bij deze bladzijde',
  source: (n: number) => `bron ${n}`,
  draft: 'Nog geen behandelaar heeft deze tekst nagekeken.',
  reviewed: 'Nagekeken door een behandelaar.',
  more: 'Lees ook',
  history:
    'Deze bladzijde komt in de geschiedenis van je browser. Het programma zelf heet daar alleen Keertij.',
  historyMore: 'Hoe je geen spoor achterlaat',
  foot: 'Onderaan',
  about: 'Over Keertij',
  words: 'Woordenlijst',
  allSources: 'Bronnen',
  easyPage: 'In gewone woorden',
  other: 'Read this in English',
  findHelp: {
    slug: 'hulp-zoeken',
    title: 'Hulp zoeken: hulplijnen en behandelaars, NL en België',
    heading: 'Hulp zoeken',
    description:
      'Hulplijnen voor nu, en waar je terechtkunt voor een gesprek, een groep of behandeling, in Nederland en België.',
    intro:
      'Wat je hier kiest, blijft op deze bladzijde. Bij elke plek staat wanneer hij is nagekeken. Wat wij niet konden bevestigen, staat er niet.',
    hint: 'Staat er niets meer in de lijst? Zet dan een keuze terug.',
    none: 'Geen plek past bij alles wat je koos. Zet een keuze terug. De hulplijnen bovenaan zijn er wel, en je huisarts ook.',
    print: 'Druk deze lijst af',
    now: 'Nu iemand nodig',
    care: 'Verder zoeken',
  },
  wordsPage: {
    slug: 'woordenlijst',
    title: 'Woordenlijst: wat betekenen al die woorden?',
    heading: 'Woordenlijst',
    description:
      'Drang, uitglijder, compulsief seksueel gedrag, chemsex: de woorden rond grip op seks, gewoon uitgelegd.',
    intro:
      'Woorden die je hier tegenkomt, gewoon uitgelegd. Een woord dat niet bij je past, hoef je niet te gebruiken.',
  },
  sourcesPage: {
    slug: 'bronnen',
    title: 'Bronnen: waar de teksten op rusten',
    heading: 'Bronnen',
    description:
      'Elk onderzoek en elke richtlijn waar Keertij op steunt, met wat eruit kwam en hoe sterk dat is.',
    intro:
      'Bij elke bron staat wat ze steunt, en wat voor onderzoek het is. Meer dan dat zeggen we er niet over.',
  },
}

export type SiteWords = typeof nl
