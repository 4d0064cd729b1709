export const nl = {
  title: 'Vertel het iemand',
  intro:
    'Lees het bericht eerst. Er gaat pas iets weg als jij zelf nog een keer tikt, in je eigen berichten-app.',
  message: 'Je bericht',
  suggestion: 'Het gaat niet goed met me en ik wil nu niet alleen zijn. Kun je me bellen of langskomen?',
  to: (name: string) => `Open als sms aan ${name}`,
  share: 'Open in een andere app',
  copy: 'Kopieer het bericht',
  copied: 'Gekopieerd. Plak het waar je wilt.',
  notCopied: 'De browser laat niet kopiëren. Houd je vinger op het bericht en kopieer het zelf.',
  nobody: 'Er staat nog niemand in je lijst. Je kunt het bericht kopiëren, of eerst iemand toevoegen.',
}

export type TellWords = typeof nl
