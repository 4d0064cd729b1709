export const nl = {
  title: 'Herinnering in je agenda',
  intro:
    'Keertij stuurt zelf geen meldingen. Je kunt wel een bestand maken voor je eigen agenda. Daarin staan alleen de woorden die jij hier kiest.',
  which: 'Waaraan wil je denken?',
  kinds: {
    'check-in': 'Elke dag: de check-in',
    'look-back': 'Elke week: terugkijken',
    goal: 'Eén keer: mijn doel bekijken',
    backup: 'Elke maand: een kopie bewaren',
  },
  kindsWhy: { goal: (date: string) => `Op ${date}` },
  times: {
    'check-in': 'Hoe laat, elke dag?',
    'look-back': 'Hoe laat, elke week?',
    goal: 'Hoe laat, voor je doel?',
    backup: 'Hoe laat, elke maand?',
  },
  weekday: 'Op welke dag van de week?',
  until: 'Tot en met welke dag?',
  untilBad: 'Kies een dag die nog komt.',
  untilSoon: 'Tot die dag valt er niets van wat je koos. Kies een latere dag.',
  summary: 'Wat er in je agenda komt te staan',
  summaryHint: 'Kies woorden die een ander niets zeggen.',
  summaryNow: 'Even kijken',
  shared:
    'Kijken er anderen mee in je agenda, of staat hij ook op je werk of op een ander toestel? Dan zien ze daar deze woorden en tijden.',
  make: 'Maak het agendabestand',
  made: 'Het bestand staat bij je downloads. Open het, dan vraagt je agenda of het erbij mag.',
  after: 'Weghalen doe je in je agenda zelf. Keertij weet niet wat daar staat.',
}

export type ReminderWords = typeof nl
