import type { PhaseWords } from './words.nl.ts'

const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`

export const en: PhaseWords = {
  title: 'Stop date and phases',
  names: {
    crash: 'The crash',
    cloud: 'The pink cloud',
    wall: 'The wall',
    adjustment: 'Adjustment',
    recovery: 'Recovery',
  },
  about: 'About where you are',
  still: (phase) => `${phase} may still go on.`,
  tip: 'For today',
  normal: 'Normal now',
  watch: 'Watch for',
  fold: 'What is normal now, and what to watch for',
  before: (days) => (days === 1 ? 'Tomorrow is your first day' : `${count(days, 'day', 'days')} to go`),
  beforeText: 'Put food and water ready, and agree who comes by.',
  prepare: 'Clear your home',
  prepareWhy: 'With someone there, and never searching alone',
  say: 'Today I don’t use',
  said: 'Today you don’t use. Tomorrow morning you choose again.',
  sayNote: 'If you don’t say it, nothing is wrong. We don’t count it.',
  redFlags: 'Today’s question',
  redFlagsWhy: 'Is something wrong with your body or your mind? Once a day, in the crash and after a slip.',
  people: 'Call someone',
  peopleWhy: 'Now you may ask for more than you are used to',
  groups: 'A group to sit in',
  groupsWhy: 'You needn’t say anything there',
  year: (years) =>
    years === 1 ? 'A year since your stop date.' : `${count(years, 'year', 'years')} since your stop date.`,
  yearText: 'Celebrate it in a way that suits you. Nobody needs to know why.',
  more: 'Your stop date and your phases',
  /** What stands below the stop date while none is chosen: never an invitation to what is not open. */
  beforeDay: {
    open: 'Only if you want to stop: choose a day here',
    ask: 'Only if you want to stop: first a few questions',
    alone: 'Choose no day yet. First someone you speak to every day.',
    unasked: 'Choose no day yet. First you ask a doctor.',
  },
  first: 'A doctor first',
  firstWhy: 'The stop date is closed now. Here is why, and whom you call.',

  closed:
    'The stop date is closed because of an answer you gave. With GHB, drink, sleeping pills, tranquillisers or opiates, stopping suddenly can be deadly. Don’t stop or cut down alone.',
  tomorrow: 'tomorrow',
  closedKept: 'We keep the day you chose. We don’t reckon with it now.',
  call: 'Call your GP today, even if it doesn’t feel bad. Call 112 for heavy shaking, a seizure or great confusion, and if someone can’t be woken.',
  opens: (from) =>
    `Another answer doesn’t open it. Only a plan with a doctor does: do the questions again, from ${from}, and choose that answer.`,
  questions: 'To the questions',
  ask: 'First there are a few questions about your safety. With some drugs you never stop alone.',
  unasked: (from) =>
    `You meant to ask a doctor first. Another answer doesn’t open the stop date. Have you spoken to a doctor, or is there someone you speak to every day? Then do the questions again, from ${from}, and choose that answer.`,
  alone: (from) =>
    [
      'You once had a psychosis, a depression or thoughts of suicide, or you would rather not say. First choose whom you speak to every day, or talk it over with a doctor.',
      from && `Was that answer wrong? From ${from} you can say so at that question.`,
    ]
      .filter(Boolean)
      .join(' '),
  medicines:
    'Antidepressants, HIV medicine and PrEP go on. Do you take GHB, drink, sleeping pills, tranquillisers or opiates almost every day again? Then do the questions again first.',

  day: 'My first day without',
  dayBad: 'Choose a day up to a year from now.',
  keep: 'Keep this day',
  kept: 'Saved.',
  take: 'Take my stop date away',
  taken: 'Gone. Everything else you wrote is still there.',
  free: 'You don’t need a stop date. Less or safer is a goal too.',
  spans: 'Your phases',
  spansText:
    'The lengths are Mainline’s experience, no research and no prediction. They run into each other. If it goes otherwise for you, change them. A slip changes nothing here.',
  span: (from, to) => `About ${from} to ${to}`,
  from: (from) => `About ${from} onwards`,
  now: 'now',
  shorter: (phase) => `${phase}: a week shorter`,
  longer: (phase) => `${phase}: a week longer`,
  lesson: (title) => `Read: ${title}`,
  all: 'All tips, phase by phase',

  unresponsive: 'Can’t someone be woken?',
  unresponsiveCall: 'Someone not waking? Call 112',
  unresponsiveHow: 'What you do until help is there',
  tools: 'Also for now',
  tell: 'Tell someone now',
  tellWhy: 'One sentence. You read it first, and only then send it.',
  film: 'Fast forward, with your own film',
  picture: 'Your other picture',
  meeting: 'The first meeting',
  meetingWhy: 'The first one there is, online too',
  quoted: (own) => `‘${own}’`,
}
