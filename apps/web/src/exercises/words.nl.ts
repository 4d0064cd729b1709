/** Words of the kinds of questions that a lesson does not bring itself. */
export const nl = {
  proposal: 'Een voorstel',
  takeOver: 'Neem deze zin over',
  nowhere: 'Hier wordt niets van bewaard.',
  takenAlong: 'Meegenomen. Het staat in je plan.',
  again: {
    keep: 'Bewaar',
    kept: 'Bewaard. Wat je eerder invulde, staat er nog.',
    wholeLesson: 'Lees de hele les',
  },

  values: {
    own: 'Staat het er niet bij?',
    item: (n: number) => `In je eigen woorden, ${n}`,
    top: (n: number) => (n === 1 ? 'Welke telt nu het meest?' : `Welke ${n} tellen nu het meest?`),
    topHint: 'Tik ze aan op volgorde. Begin met wat het zwaarst telt.',
    place: (n: number) => `nummer ${n}`,
    topFull: 'Alle plekken zijn bezet. Tik een nummer aan om die plek vrij te maken.',
  },

  trial: {
    choose: 'Welke probeer je?',
    before: 'Hoe sterk is de drang of spanning nu?',
    after: 'En hoe sterk is die nu?',
    low: '0 niets',
    high: '10 heel sterk',
    done: 'Ik heb het gedaan',
    lower: (before: number, after: number) => `Het ging van ${before} naar ${after}, dus lager.`,
    same: (rating: number) => `Het bleef op ${rating}.`,
    higher: (before: number, after: number) =>
      `Het ging van ${before} naar ${after}, dus hoger. Dat kan gebeuren.`,
    quiet: 'Dit is oefenen. Het telt nergens als drang.',
  },

  when: {
    today: 'Vandaag',
    yesterday: 'Gisteren',
    other: 'Een andere dag',
    date: 'Welke dag was het?',
    future: 'Die dag moet nog komen. Kies een dag tot en met vandaag.',
    hour: 'Hoe laat ongeveer?',
    unknown: 'Dat weet ik niet meer',
    between: (hour: number) => `tussen ${hour} en ${hour + 1} uur`,
  },

  loop: {
    where: 'Waar kun je het makkelijkst iets anders doen?',
    broken: 'Hier kan het anders',
  },

  wheel: { now: 'Nu', table: 'Toon als tabel', part: 'Deel' },

  barrel: { now: 'Nu', low: '0 leeg', high: '10 vol' },

  ladder: {
    rate: 'Welk cijfer krijgt elke stap?',
    yours: 'Jouw ladder, van laag naar hoog',
  },

  recording: {
    start: (seconds: number) => `Neem op, tot ${seconds} seconden`,
    stop: 'Stop de opname',
    left: (time: string) => `nog ${time}`,
    listen: (seconds: number) => `Luister, ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'}`,
    stopListening: 'Stop met luisteren',
    again: 'Neem opnieuw op',
    keep: 'Bewaar op dit toestel',
    keepInstead: 'Vervang de vorige opname',
    discard: 'Gooi weg',
    keepFormer: 'Houd de vorige',
    remove: 'Verwijder de opname',
    removeTitle: 'De opname verwijderen?',
    removeText: 'Hij is dan echt weg van dit toestel. Een kopie is er niet.',
    asking: 'Je browser vraagt of Keertij de microfoon mag gebruiken. Kies daar toestaan.',
    running: 'De opname loopt',
    taken: 'Nog niet bewaard',
    goesOn: 'Ga je verder zonder te bewaren, dan is hij weg.',
    formerStays: 'De vorige blijft staan tot je hem vervangt.',
    saving: 'Wordt bewaard',
    kept: 'Bewaard op dit toestel',
    keptInMemory: 'Staat alleen in dit venster',
    since: (day: string, time: string) => `Opgenomen ${day}, ${time}`,
    removed: 'De opname is weg van dit toestel.',
    missing: 'Hier stond een opname. Die is niet op dit toestel. Je kunt opnieuw opnemen.',
    notKept: 'Bewaren lukte niet. De opname staat hier nog tot je verdergaat. Probeer het opnieuw.',
    stays: 'Blijft alleen op dit toestel, verzegeld. Ook niet in een kopie.',
    noLock: 'Zonder slot kan wie dit toestel opent de opname horen.',
    memory: 'Deze browser bewaart niets. Sluit je het venster, dan is de opname weg.',
    problems: {
      unsupported: 'Deze browser kan hier niet opnemen. Zeg het hardop zonder opname. Dan oefen je ook.',
      refused:
        'Keertij mag de microfoon niet gebruiken. Sta hem toe in de instellingen van deze pagina en probeer het opnieuw. Hardop zonder opname kan ook.',
      missing:
        'Er is geen microfoon gevonden. Sluit er een aan en probeer het opnieuw. Hardop zonder opname kan ook.',
      busy: 'De microfoon is nu bezet, misschien door een gesprek of een andere app. Sluit die en probeer het opnieuw. Hardop zonder opname kan ook.',
      'too-short': 'Dat was te kort om te horen. Probeer het opnieuw.',
      unplayable: 'Deze opname is hier niet af te spelen. Je kunt opnieuw opnemen.',
    },
  },

  reflection: {
    yes: 'Ja',
    no: 'Nee',
    hint: 'Een zin mag open blijven. Tik nog eens om je antwoord weg te halen.',
    answered: (n: number, of: number) => `${n} van de ${of} beantwoord`,
    said: (yes: number, of: number) => `Je zei ${yes === 0 ? 'geen' : yes} keer ja, van de ${of}.`,
  },

  photos: {
    choose: 'Kies foto’s',
    chooseMore: 'Kies er nog een',
    look: (n: number): string => (n === 1 ? 'Bekijk je foto' : `Bekijk je ${n} foto’s`),
    hide: (n: number): string => (n === 1 ? 'Verberg je foto' : 'Verberg je foto’s'),
    previous: 'Vorige',
    next: 'Volgende',
    place: (at: number, of: number): string => `${at} van ${of}`,
    photo: (at: number, of: number): string =>
      of === 1 ? 'Foto zonder woorden' : `Foto ${at} van ${of}, zonder woorden`,
    caption: 'Wat zie je erop?',
    captionHint: 'Mag leeg blijven. Een schermlezer leest je woorden voor.',
    remove: 'Verwijder deze foto',
    removeTitle: 'Deze foto verwijderen?',
    removeText: 'Hij is dan echt weg uit Keertij. Een kopie is er niet. In je galerij verandert er niets.',
    saving: 'Wordt bewaard',
    kept: (n: number, of: number): string => `${n} van de ${of}. Bewaard op dit toestel.`,
    keptInMemory: (n: number, of: number): string => `${n} van de ${of}. Alleen in dit venster.`,
    full: (n: number): string => `Alle ${n} plekken zijn bezet. Verwijder een foto om een andere te kiezen.`,
    removed: 'De foto is weg uit Keertij.',
    missing:
      'Hier hoort een foto. Die is niet op dit toestel. Verwijder hem hier, en kies hem opnieuw als je wilt.',
    someMissing: (n: number): string =>
      n === 1 ? 'Eén foto is niet op dit toestel.' : `${n} foto’s zijn niet op dit toestel.`,
    notHere: 'Deze foto is niet op dit toestel.',
    notAll: (left: number, chosen: number): string =>
      chosen === 1 ? '' : `${left === 1 ? 'Eén foto is' : `${left} foto’s zijn`} er niet bij gekomen.`,
    notKept: 'Bewaren lukte niet. Wat er al in zat, zit er nog. Probeer het opnieuw.',
    notRemoved: 'Verwijderen lukte niet. De foto zit er nog. Probeer het opnieuw.',
    stays:
      'Blijft alleen op dit toestel, verzegeld. Ook niet in een kopie. Plaats, tijd en bestandsnaam gaan niet mee.',
    noLock: 'Zonder slot kan wie dit toestel opent ze zien.',
    memory: 'Deze browser bewaart niets. Sluit je het venster, dan zijn de foto’s hier weg.',
    problems: {
      full: (most: number): string => `Er passen er ${most} in. Verwijder er een, of laat het zo.`,
      'not-a-picture': 'Dit is geen foto die Keertij kent. Kies een gewone foto, zoals jpeg of png.',
      unreadable:
        'Deze browser kan dit soort foto niet lezen. Dat gebeurt met HEIC van een iPhone. Maak er een schermafbeelding van en kies die.',
      'too-large': 'Deze foto is te groot voor Keertij. Maak er een schermafbeelding van en kies die.',
      unopened:
        'Deze foto ging niet open. Staat hij alleen in de cloud? Zet hem eerst op dit toestel en kies hem dan.',
      withheld:
        'Je browser geeft Keertij geen beeld terug, om je te beschermen. Sta het toe voor deze pagina, of probeer een andere browser.',
    },
  },
}

export type FieldWords = typeof nl
