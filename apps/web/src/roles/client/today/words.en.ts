import type { TodayWords } from './words.nl.ts'

const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`

export const en: TodayWords = {
  title: 'Today',
  inLine: (of: number) => (of === 1 ? 'of 1 day' : `of the last ${of} days`),
  inLineHere: (of: number) => (of === 1 ? 'of your one day here' : `of your ${of} days here`),
  inLineSecond: 'went as you wanted',
  water: (kept: number, of: number) =>
    `The waterline over ${count(of, 'day', 'days')}. ${count(kept, 'day', 'days')} went as you wanted.`,
  young: 'There are people for you',
  waterTitle: 'Waterline',
  begun: 'Your line has begun. Each day that goes as you want is added.',
  noDays: 'Your waterline will be here. Every day counts, and no day is ever taken off again.',
  yesterdayYes: 'Yesterday counted. The line goes on.',
  yesterdayOther: 'The line goes on.',
  checkIn: 'How are you right now?',
  checkInGo: 'Go on, four more questions',
  checkInDone: 'Today’s check-in is in.',
  checkInChange: 'Change my check-in',
  yesterday: 'Fill in yesterday too',
  step: 'Your next step',
  stepDone: 'You have read all the lessons there are now. You can always read them again.',
  neededDone: 'You have done what is needed. Would you like more? All lessons are in the programme.',
  opened: 'This lesson is open now',
  again: (title: string) => `Once more: ${title}`,
  againWhy: (day: string) => `The last time was ${day}. You will see what has changed.`,
  calm: 'Nothing has to be finished today. One thing is enough.',
  followUpWhy: (day: string) =>
    `You made a boundary, ${day}. Would you like to look how it went? You don’t have to.`,
  back: 'Good to have you back. You go on where you were.',
  lookBack: 'Or look back for a moment first',
  lookBackWhy: 'Your journal is as you left it',
  besides: 'Also today',
  review: 'Today you look at your goal again',
  pause: 'Look how your pause is going',
  pauseWhy: 'A few minutes. Going on, changing or stopping is all worth the same.',
  write: 'Write something down',
  happened: 'Something happened',
  remind: 'Reminder in your calendar',
  toProgramme: 'Open the programme',
  minutes: (n: number) => count(n, 'minute', 'minutes'),
}
