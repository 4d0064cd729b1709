export const nl = {
  title: 'Mensen om te bellen',
  empty: 'Er staat nog niemand. Zet één mens erbij, of bel een hulplijn.',
  add: 'Zet iemand erbij',
  addDoctor: 'Zet je huisarts erbij',
  name: 'Naam',
  phone: 'Telefoonnummer',
  doctor: 'Huisarts',
  doctorName: 'Naam van de praktijk',
  keep: 'Bewaar dit nummer',
  change: (name: string) => `Verander ${name}`,
  remove: (name: string) => `Haal ${name} weg`,
  removed: (name: string) => `${name} staat er niet meer bij.`,
  undo: 'Zet terug',
  needName: 'Vul een naam in, dan vind je die straks terug.',
  needPhone: 'Vul een telefoonnummer in met cijfers. Een plus vooraan mag.',
  opening: 'Wat zeg je dan?',
  openingText:
    '‘Ik heb het even moeilijk. Je hoeft niets op te lossen. Kun je een paar minuten met me praten?’',
  lines: 'Liever iemand die je niet kent?',
  call: (name: string) => `Bel ${name}`,
}

export type PeopleWords = typeof nl
