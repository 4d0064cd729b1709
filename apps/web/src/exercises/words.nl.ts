/** Words of the kinds of questions that a lesson does not bring itself. */
export const nl = {
  proposal: 'Een voorstel',
  takeOver: 'Neem deze zin over',
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
}

export type FieldWords = typeof nl
