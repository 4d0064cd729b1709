import type { GoalWords } from './words.nl.ts'

const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, many: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : many}`

export const en: GoalWords = {
  title: 'My goal',
  noneTitle: 'No goal chosen yet',
  none: 'You don’t have to right away.',
  make: 'Choose a goal',
  change: 'Change my goal',

  review: 'Looking back',
  due: 'Today you look at it again. Does it still fit you?',
  next: (date) => `You’ll look at it again on ${date}.`,
  noNext: 'You haven’t chosen a day to look at it again.',
  nextDay: 'When will you look at it again?',
  nextDayBad: (date) => `Choose a day after ${date}.`,
  keepAsIs: 'Keep my goal as it is',
  plan: 'Keep this day',
  choose: 'Choose a day',
  other: 'Choose a later day',
  reviewed: 'Saved. Your goal stays as it is.',

  strength: 'How steady it becomes',
  strengthNeeds: (n) => `After ${count(n, 'day', 'days')} with an answer in your check-in a line comes here.`,
  than: {
    higher: 'It is steadier than four weeks ago.',
    same: 'It is about as steady as four weeks ago.',
    lower: 'It is a little less steady than four weeks ago. What you won still counts.',
  },
  thanNothing: 'The line has begun. After four weeks you can compare.',
  summary: (from, to) => `How steady it was, from ${from} to ${to}.`,
  high: 'steadier',
  low: 'looser',
  today: 'today',
  table: 'Show as table',
  caption: 'How steady it was, compared with a week before',
  week: 'Week up to',
  against: 'Against a week before',
  moves: { first: 'first week', higher: 'steadier', same: 'about the same', lower: 'looser' },

  counted: 'How this is counted',
  rules: [
    'A day counts when you say in the check-in that it went as you wanted.',
    'A slip or a ‘no’ is about that one day only. It takes nothing from the other days.',
    'The line looks at the last weeks most. A day without a check-in doesn’t change it.',
  ],
  remind: 'Reminder in your calendar',
  remindWhy: 'In words that only you understand',
}
