/** Every word of the app outside the lessons. Dutch is the original; English has the same shape by type. */

const plural = new Intl.PluralRules('nl')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`

export const nl = {
  locale: 'nl-NL',
  appName: 'Keertij',
  skip: 'Naar de inhoud',
  back: 'Terug',
  close: 'Sluit',
  cancel: 'Laat maar',
  settings: 'Instellingen',
  more: 'Verder',
  unknown: 'Onbekend',
  relative: { today: 'vandaag', yesterday: 'gisteren' },
  loading: 'Even laden',
  exit: { label: 'Verlaat', path: '/recept' },
  menu: 'Hoofdmenu',
  tabs: { today: 'Vandaag', programme: 'Programma', insight: 'Inzicht', plan: 'Plan', now: 'Nu hulp' },

  crisis: {
    button: 'Hulplijnen',
    nav: 'Hulplijnen en uitgang',
    title: 'Hulplijnen',
    intro: 'Bellen gaat buiten Keertij om. Wat je hier opent, bewaren we niet.',
    countries: { NL: 'Nederland', BE: 'België' },
    call: (name: string, shown: string) => `Bel ${name}, ${shown}`,
    checked: (date: string) => `Nagekeken op ${date}`,
    expired: (date: string) => `Laatst nagekeken op ${date}. Werkt het nummer niet en is er gevaar? Bel 112.`,
    unsure: 'Kijk het na voor je erop rekent.',
    more: 'Alle hulp bekijken',
    ownDoctor: 'Mijn huisarts',
    chat: 'Chatten kan ook',
    none: 'Hier staat nu geen hulplijn. Bel bij gevaar 112.',
  },

  first: {
    title: 'Goed dat je er bent',
    lead: 'Je hoeft niets uit te leggen. Geen naam, geen account.',
    who: 'Waarvoor ben je hier?',
    urge: 'Ik heb nu drang',
    urgeWhy: 'We gaan er meteen samen doorheen',
    self: 'Ik ben hier voor mezelf',
    selfWhy: 'Begin rustig, in stapjes van tien minuten',
    partner: 'Het gaat om mijn partner',
    partnerWhy: 'Eerste hulp voor jou, vandaag en deze week',
    chemsex: 'Seks met drugs',
    chemsexWhy: 'Stoppen, minder of veiliger',
    unsure: 'Ik weet nog niet of dit over mij gaat',
    unsureWhy: 'Twee lijstjes om bij jezelf na te gaan. Er wordt niets bewaard.',
    private: 'Wat je schrijft, blijft op dit toestel. Zonder slot kan wie dit toestel opent het lezen.',
    lock: 'Zet er een slot op',
    have: 'Ik heb al een kopie',
    language: 'Taal',
  },

  programme: {
    title: 'Programma',
    intro: 'Je mag alles lezen, in je eigen tempo. Deze volgorde raden we aan.',
    week: (n: number) => (n === 0 ? 'Om te beginnen' : `Week ${n}`),
    done: 'Gedaan',
    now: 'Hier ben je',
    of: (done: number, all: number) => `${done} van ${count(all, 'les', 'lessen')} gedaan`,
    draft: (reviewed: number, all: number) =>
      `Nagekeken door een behandelaar: ${reviewed} van ${all} lessen.`,
    glossary: 'Woordenlijst',
    sources: 'Bronnen',
  },

  lesson: {
    step: (n: number, of: number) => `Les ${n} van ${of}`,
    minutes: (n: number) => count(n, 'minuut', 'minuten'),
    exercise: 'Oefening',
    sources: 'Bronnen bij deze tekst',
    source: (n: number) => `bron ${n}`,
    evidence: 'Wat we weten',
    content: 'Goed om vooraf te weten',
    finish: 'Bewaar en rond af',
    finishRead: 'Rond deze les af',
    keep: 'Bewaar',
    finished: 'Deze les heb je gedaan.',
    next: (title: string) => `Verder naar ‘${title}’`,
    toToday: 'Naar vandaag',
    draft: (time: string) => `Je tekst staat op dit toestel, ${time}`,
    saving: 'Wordt bewaard',
    kept: (time: string) => `Bewaard op dit toestel, ${time}`,
    keptInMemory: (time: string) => `Staat alleen in dit venster, ${time}`,
    notKept: 'Nog niet bewaard. Wat je schreef staat hier nog.',
    onlyYou: 'Dit blijft op dit toestel.',
    closed: 'De oefeningen zijn voor mensen van 18 jaar en ouder. Lezen mag wel.',
    thisBehaviour: 'dit gedrag',
    askFirst:
      'Voor de eerste oefening stellen we een paar korte vragen over veiligheid. Wat je hier leest, blijft staan.',
    toQuestions: 'Naar de vragen',
    younger: 'Uit een eerdere versie van deze les',
    missing:
      'Deze les is nog niet op dit toestel. Maak één keer verbinding met internet, dan staat hij er daarna altijd.',
    retry: 'Probeer het nog eens',
    choose: 'Kies wat past',
    continue: 'Ga verder',
    previous: 'Een stap terug',
    none: 'Nog niets gekozen',
    why: 'Waarom staat dit dicht?',
  },

  fields: {
    own: 'Jouw antwoord',
    add: 'Voeg toe',
    remove: (what: string) => `Haal weg: ${what}`,
    item: (n: number) => `Nummer ${n}`,
    max: (n: number) => `Je kunt er ${n} kwijt.`,
    yourSentence: 'Jouw zin',
    otherMoment: 'een ander moment',
    moments: 'Deze momenten noemde je eerder zelf.',
    situation: 'Het moment',
    action: 'Wat je dan doet',
    untouched: 'Schuif om te kiezen',
    ratings: [
      'geen',
      'heel licht',
      'licht',
      'licht',
      'matig',
      'matig',
      'stevig',
      'sterk',
      'sterk',
      'heel sterk',
      'heel sterk',
    ],
  },

  timer: {
    start: (minutes: number) => `Start, ${count(minutes, 'minuut', 'minuten')}`,
    stop: 'Ik stop eerder',
    left: (time: string) => `nog ${time}`,
    again: 'Nog een keer',
    done: 'De tijd is om.',
    breatheIn: 'Adem in',
    breatheOut: 'Adem uit',
    breath: 'Adem',
    along: 'Adem mee met het water',
    alongText: 'Adem vier tellen in en zes tellen uit. Doe dat zo lang als je wilt.',
    sound: 'Geluid aan het eind',
  },

  nowHelp: {
    title: 'Nu hulp',
    since: (minutes: number) =>
      minutes === 0 ? '' : `Je bent ${count(minutes, 'minuut', 'minuten')} onderweg.`,
    choose: 'Kies één ding',
    best: (uses: number, drop: string) =>
      uses === 1
        ? `Hielp jou de vorige keer: ${drop} lager`
        : `Hielp jou tot nu toe het meest: gemiddeld ${drop} lager, ${uses} keer`,
    chosen: 'Deze koos je zelf',
    before: (uses: number, drop: string) =>
      uses === 1 ? `Vorige keer: ${drop} lager` : `Gemiddeld ${drop} lager, ${uses} keer`,
    trial: 'Nog weinig geprobeerd. Misschien past dit bij jou',
    none: 'Een goede om mee te beginnen',
    howTitle: 'Waarom staat deze bovenaan?',
    how: 'Wat bij jou de drang het meest liet zakken, komt vaak bovenaan. Soms staat er iets anders, om te ontdekken of dat ook helpt. Dat rekent je toestel uit, voor niemand anders.',
    minutes: (n: number) => `${count(n, 'minuut', 'minuten')}`,
    call: 'Bel iemand',
    callName: (name: string) => `Bel ${name}`,
    reasons: 'Mijn redenen',
    plan: 'Mijn plan',
    carries: 'Wat mij draagt',
    bar: 'Hulp van jezelf en anderen',
    reasonsTitle: 'Waarom ik dit doe',
    reasonsFrom: (date: string) => `Dit schreef je zelf, ${date}.`,
    noReasons:
      'Je hebt nog geen redenen opgeschreven. In de les ‘Mijn redenen’ kun je dat doen, op een rustig moment.',
    backToWater: 'Terug naar het water',
    unsafe: 'Als het niet veilig is',
    offline: 'Dit scherm werkt zonder internet.',
    doneWith: 'Ik heb het gedaan',
    after: 'En nu?',
    another: 'Nog iets proberen',
    happened: 'Het is toch gebeurd',
    keep: 'Bewaar en sluit',
    lower: (from: number, to: number) => `Van ${from} naar ${to}.`,
  },

  help: {
    title: 'Hulp zoeken',
    alsoFor: (whom: string) => `Label: ${whom}.`,
    tags: {
      '12-stappen': '12 stappen',
      christelijk: 'christelijk',
      frans: 'Franstalig',
      jongeren: 'jongeren',
      lhbti: 'lhbti',
      naasten: 'naasten',
      partner: 'partners',
      professional: 'voor hulpverleners',
    } as Record<string, string>,
  },

  settingsScreen: {
    countryNone: 'Beide',
    exitSiteBad: 'Dit adres kennen we niet. Begin met https:// en kies een gewone website.',
    storageMemory: 'Deze browser bewaart niets. Sluit je het venster, dan is het weg.',
    importBad: 'Dit bestand is geen kopie van Keertij, of het is beschadigd. Er is niets veranderd.',
    erased: 'Alles is gewist.',
    updateNow: 'Ververs nu',
  },

  unopened: {
    title: 'Keertij gaat nu niet open',
    'not-loaded':
      'Een deel van Keertij is nog niet op dit toestel. Wat je bewaarde, staat er nog. Maak verbinding met internet en probeer het opnieuw.',
    'store-unavailable':
      'De browser geeft je opslag niet vrij. Wat je bewaarde, staat er nog. Sluit andere vensters van Keertij en open het opnieuw.',
    'from-a-newer-version':
      'Je gegevens zijn bewaard door een nieuwere versie. Ze staan er nog. Maak verbinding met internet en open Keertij opnieuw.',
    'key-damaged':
      'De sleutel op dit toestel is beschadigd, dus we kunnen je teksten niet lezen. Heb je een kopie? Wis dan de gegevens van deze site in je browser en open de kopie.',
  },

  problems: {
    full: 'Het toestel is vol, dus dit is niet bewaard. Wat je al had, staat er nog. Maak ruimte en probeer het opnieuw.',
    unavailable: 'De browser laat niets bewaren. Je tekst staat nog op het scherm, maar is weg als je sluit.',
    failed: 'Bewaren lukte niet. Je tekst staat hier nog. Probeer het opnieuw.',
    retry: 'Probeer opnieuw',
    broken: 'Er ging iets mis op dit scherm. Wat je bewaarde, staat er nog.',
    toToday: 'Ga naar vandaag',
  },

  notices: {
    offlineReady: 'Keertij werkt nu ook zonder internet.',
    update: 'Er is een nieuwe versie.',
  },

  sourcesScreen: {
    title: 'Bronnen',
    intro: 'Waar onze uitspraken over gezondheid op steunen, en hoe sterk dat bewijs is.',
  },
  glossaryScreen: { title: 'Woordenlijst', intro: 'Woorden die je hier kunt tegenkomen.' },
}

export type Words = typeof nl
