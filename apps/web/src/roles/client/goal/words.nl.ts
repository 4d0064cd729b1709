const plural = new Intl.PluralRules('nl')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`

export const nl = {
  title: 'Mijn doel',
  noneTitle: 'Nog geen doel gekozen',
  none: 'Dat hoeft ook niet meteen.',
  make: 'Kies een doel',
  change: 'Verander mijn doel',

  review: 'Terugkijken',
  due: 'Vandaag kijk je er weer naar. Past het nog bij je?',
  next: (date: string) => `Je kijkt er weer naar op ${date}.`,
  noNext: 'Je hebt geen dag gekozen om er weer naar te kijken.',
  nextDay: 'Wanneer kijk je er weer naar?',
  nextDayBad: (date: string) => `Kies een dag na ${date}.`,
  keepAsIs: 'Houd mijn doel zo',
  plan: 'Bewaar deze dag',
  choose: 'Kies een dag',
  other: 'Kies een latere dag',
  reviewed: 'Bewaard. Je doel blijft zoals het is.',

  strength: 'Hoe stevig het wordt',
  strengthNeeds: (n: number) =>
    `Na ${count(n, 'dag', 'dagen')} met een antwoord in je check-in komt hier een lijn.`,
  than: {
    higher: 'Het is steviger dan vier weken geleden.',
    same: 'Het is ongeveer even stevig als vier weken geleden.',
    lower: 'Het is wat minder stevig dan vier weken geleden. Wat je won, blijft meetellen.',
  },
  thanNothing: 'De lijn is begonnen. Na vier weken kun je vergelijken.',
  summary: (from: string, to: string) => `Hoe stevig het was, van ${from} tot ${to}.`,
  high: 'steviger',
  low: 'losser',
  today: 'vandaag',
  table: 'Toon als tabel',
  caption: 'Hoe stevig het was, vergeleken met een week ervoor',
  week: 'Week tot',
  against: 'Tegenover een week eerder',
  moves: { first: 'eerste week', higher: 'steviger', same: 'ongeveer gelijk', lower: 'losser' },

  counted: 'Hoe dit wordt geteld',
  rules: [
    'Een dag telt mee als je in de check-in zegt dat het ging zoals jij wilde.',
    'Een uitglijder of een ‘nee’ gaat alleen over die ene dag. Van de andere dagen gaat niets af.',
    'De lijn kijkt vooral naar de laatste weken. Een dag zonder check-in verandert hem niet.',
  ],
  remind: 'Herinnering in je agenda',
  remindWhy: 'Met woorden die alleen jij begrijpt',
}

export type GoalWords = typeof nl
