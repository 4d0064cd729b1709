import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type ReminderWords } from './words.nl.ts'

/** The words of the reminders: they come with their screen, not with the start. */
export const useReminderWords = (): ReminderWords => reminderWords[useApp().language.value]
export const reminderWords = { nl, en } as const
