import type { ReminderWords } from './words.nl.ts'

export const en: ReminderWords = {
  title: 'Reminder in your calendar',
  intro:
    'Keertij itself sends no notifications. You can make a file for your own calendar. It holds only the words you choose here.',
  which: 'What do you want to remember?',
  kinds: {
    'check-in': 'Every day: the check-in',
    'look-back': 'Every week: looking back',
    goal: 'Once: looking at my goal',
    backup: 'Every month: keeping a copy',
  },
  kindsWhy: { goal: (date) => `On ${date}` },
  times: {
    'check-in': 'What time, every day?',
    'look-back': 'What time, every week?',
    goal: 'What time, for your goal?',
    backup: 'What time, every month?',
  },
  weekday: 'On which day of the week?',
  until: 'Up to which day?',
  untilBad: 'Choose a day that is still to come.',
  untilSoon: 'Nothing you chose comes up before that day. Choose a later one.',
  summary: 'What your calendar will say',
  summaryHint: 'Choose words that mean nothing to others.',
  summaryNow: 'Take a look',
  shared:
    'Do others see your calendar, or is it also at work or on another device? Then they see these words and times there.',
  make: 'Make the calendar file',
  made: 'The file is with your downloads. Open it and your calendar asks whether to add it.',
  after: 'You remove them in the calendar itself. Keertij doesn’t know what is in there.',
}
