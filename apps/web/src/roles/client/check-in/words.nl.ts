import type { Body, Noticed, Safety } from '@keertij/journal'
import type { NoticedSays } from './noticed-care.ts'

/** In the words of the lesson on stopping or cutting down. */
const chips: Readonly<Record<Noticed, string>> = {
  restless: 'onrust',
  sweating: 'zweten of trillen',
  sleep: 'lang wakker liggen',
  'short-fuse': 'een kort lontje',
  low: 'somber of leeg',
  headache: 'hoofdpijn',
  relief: 'opluchting',
  nothing: 'niets bijzonders',
}

const says: Readonly<Record<NoticedSays, string>> = {
  some: 'Veel mensen merken dit als ze stoppen of minderen, en het gaat meestal over. Waardoor het komt, weten we niet. Houdt het weken aan? Bel je huisarts.',
  relief: 'Fijn. Schrijf hieronder op waar je het aan merkt, dan kun je het teruglezen op een mindere dag.',
  nothing: 'Dat kan heel goed. Er hoeft niets te komen.',
  danger: 'Ben je in de war, heb je koorts, of krijg je een aanval met schokken? Bel 112.',
  downers:
    'Zweten en trillen kunnen ook komen van stoppen of minderen met alcohol, GHB, slaap- of kalmeringspillen (benzo’s) of opiaten, zoals heroïne en oxycodon. Doe dat nooit alleen. Bel je huisarts.',
  low: 'Blijf daar niet alleen mee. Vertel vandaag aan één mens dat het minder gaat, ook als je niet zegt waarom. Denk je aan zelfdoding? Bel dan meteen.',
}

const safeties: Readonly<Record<Safety, string>> = {
  ease: 'gerust',
  edge: 'op mijn hoede',
  unsafe: 'niet veilig',
}

const bodies: Readonly<Record<Body, string>> = {
  eaten: 'ik at iets',
  outside: 'ik was buiten',
  pain: 'ik had pijn',
  nothing: 'niets hiervan',
}

export const nl = {
  title: 'Check-in',
  titleFor: (day: string) => `Check-in van ${day}`,
  aside: 'Dit is geen test. Alleen de eerste vraag is nodig.',
  mood: 'Hoe is het nu met je?',
  moods: ['zwaar', 'matig', 'gaat', 'goed', 'licht'],
  urge: 'Hoe sterk was de drang, op zijn hoogst?',
  low: 'geen',
  high: 'heel sterk',
  sleep: 'Hoe sliep je?',
  sleeps: { bad: 'slecht', fair: 'gaat wel', good: 'goed' },
  halt: 'Speelde hiervan iets mee?',
  halts: { hungry: 'honger', angry: 'boos', lonely: 'eenzaam', tired: 'moe', bored: 'verveeld' },
  noticed: {
    ask: 'Merk je iets aan je lijf of je hoofd?',
    hint: 'Tik aan wat past. Overslaan mag.',
    chips,
    says,
  },
  /** For whom it is about a partner. */
  care: {
    safety: 'Hoe veilig voel je je vandaag?',
    safetyYesterday: 'Hoe veilig voelde je je gisteren?',
    safetyHint: 'Sla dit over als iemand dit toestel leest.',
    safeties,
    edge: 'Luister daarnaar. Zeg niet wat je weet, en overleg met iemand wat veilig is. Bellen kan ook als je twijfelt.',
    unsafe:
      'Jouw veiligheid gaat voor. Is er nu gevaar? Bel 112, of ga naar een plek met mensen. Leest er iemand mee op je telefoon? Bel dan met een ander toestel.',
    body: 'Hoe was het met je lijf?',
    bodyHint: 'Tik aan wat past. Overslaan mag.',
    bodies,
    pain: 'Houdt de pijn aan, of schrik je ervan? Bel je huisarts. Pijn op je borst is 112.',
    sleepRow: 'Slaap',
    safetyRow: 'Veilig',
    bodyRow: 'Lijf',
    removeText: 'Dit haalt deze check-in uit je dagboek. Het kan niet terug.',
  },
  kept: 'Deed je vandaag wat je wilde?',
  keptYesterday: 'Deed je gisteren wat je wilde?',
  keeps: { yes: 'ja', partly: 'deels', no: 'nee' },
  note: 'Wil je er iets bij zetten?',
  notePlaceholder: 'Een paar woorden is genoeg',
  keep: 'Bewaar mijn check-in',
  done: 'Je check-in is bewaard.',
  remove: 'Haal deze check-in weg',
  removeText: 'Dit haalt deze check-in uit je dagboek en uit je waterlijn. Het kan niet terug.',
  removed: 'Weggehaald uit je dagboek.',
  no: 'Het liep anders dan je wilde. De dagen die je al had, blijven staan.',
  safe: 'Ben je veilig?',
  look: 'Kijk rustig wat er gebeurde',
  moodYesterday: 'Hoe was het gisteren met je?',
  noNext: 'Dit is geen karakterfout. Is het nog gaande, of voel je je niet veilig? Dan is er nu hulp.',
}

export type CheckInWords = typeof nl
