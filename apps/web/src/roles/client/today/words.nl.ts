const plural = new Intl.PluralRules('nl')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`

export const nl = {
  title: 'Vandaag',
  inLine: (of: number) => (of === 1 ? 'van 1 dag' : `van de laatste ${of} dagen`),
  inLineHere: (of: number) => (of === 1 ? 'van je ene dag hier' : `van je ${of} dagen hier`),
  inLineSecond: 'zoals jij wilde',
  water: (kept: number, of: number) =>
    `De waterlijn over ${count(of, 'dag', 'dagen')}. ${count(kept, 'dag ging', 'dagen gingen')} zoals je wilde.`,
  young: 'Er zijn mensen voor jou',
  waterTitle: 'Waterlijn',
  begun: 'Je lijn is begonnen. Elke dag die gaat zoals jij wilt, komt erbij.',
  noDays: 'Hier komt je waterlijn. Elke dag telt, en geen enkele dag gaat er weer af.',
  yesterdayYes: 'Gisteren telde mee. De lijn loopt door.',
  yesterdayOther: 'De lijn loopt door.',
  checkIn: 'Hoe is het nu met je?',
  checkInGo: 'Verder, nog vier vragen',
  checkInDone: 'Je check-in van vandaag staat erin.',
  checkInChange: 'Pas mijn check-in aan',
  yesterday: 'Vul gisteren nog in',
  step: 'Je volgende stap',
  stepDone: 'Je hebt alle lessen gelezen die er nu zijn. Teruglezen kan altijd.',
  neededDone: 'Je hebt het nodige gedaan. Wil je meer? Alle lessen staan in het programma.',
  opened: 'Deze les is nu open',
  again: (title: string) => `Nog een keer: ${title}`,
  againWhy: (day: string) => `De laatste keer was ${day}. Je ziet dan wat er veranderde.`,
  calm: 'Vandaag hoeft er niets af. Eén ding is genoeg.',
  followUpWhy: (day: string) => `Je maakte een grens, ${day}. Wil je kijken hoe het ging? Het mag ook niet.`,
  back: 'Fijn dat je er weer bent. Je gaat verder waar je was.',
  lookBack: 'Of kijk eerst even terug',
  lookBackWhy: 'Je dagboek staat er nog zoals je het liet',
  besides: 'Verder vandaag',
  review: 'Vandaag kijk je weer naar je doel',
  pause: 'Kijk hoe je pauze gaat',
  pauseWhy: 'Een paar minuten. Doorgaan, veranderen of stoppen is alles evenveel waard.',
  write: 'Schrijf iets op',
  happened: 'Er is iets gebeurd',
  remind: 'Herinnering in je agenda',
  toProgramme: 'Open het programma',
  minutes: (n: number) => count(n, 'minuut', 'minuten'),
}

export type TodayWords = typeof nl
