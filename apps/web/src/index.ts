import type { Language } from '@keertij/kernel'
import { fieldWords } from './exercises/words.ts'
import { moneyWords } from './money/words.ts'
import { peopleWords } from './people/words.ts'
import { checkInWords } from './roles/client/check-in/words.ts'
import { goalWords } from './roles/client/goal/words.ts'
import { helpWords } from './roles/client/help/words.ts'
import { insightWords } from './roles/client/insight/words.ts'
import { journalWords } from './roles/client/journal/words.ts'
import { letterWords } from './roles/client/letter/words.ts'
import { lockWords } from './roles/client/lock/words.ts'
import { measureWords } from './roles/client/measure/words.ts'
import { phaseWords } from './roles/client/phases/words.ts'
import { planWords } from './roles/client/plan/words.ts'
import { programmeWords } from './roles/client/programme/words.ts'
import { reminderWords } from './roles/client/reminders/words.ts'
import { settingsWords } from './roles/client/settings/words.ts'
import { tellWords } from './roles/client/tell/words.ts'
import { todayWords } from './roles/client/today/words.ts'
import { en as startEn } from './words/en.ts'
import { nl as startNl } from './words/nl.ts'

/** What tests of the whole app may know of it: the words on its screens, which screens there are, and where help stands. */
export { phaseTextsIn, tipOn } from './roles/client/phases/phase-texts.ts'
export { careFor } from './roles/client/check-in/noticed-care.ts'
export type { Route } from './shell/route.ts'
export { LANGUAGE_NAMES } from './words/index.ts'

/** The words of the start together with those that come with their screens. */
export const nl = {
  ...startNl,
  settingsScreen: { ...startNl.settingsScreen, ...settingsWords.nl },
  checkIn: checkInWords.nl,
  exercise: fieldWords.nl,
  goal: goalWords.nl,
  help: { ...startNl.help, ...helpWords.nl },
  insight: insightWords('nl'),
  journal: journalWords.nl,
  letter: letterWords.nl,
  lock: lockWords.nl,
  measure: measureWords.nl,
  money: moneyWords.nl,
  people: peopleWords.nl,
  phases: phaseWords.nl,
  plan: planWords.nl,
  programme: { ...startNl.programme, ...programmeWords.nl },
  reminders: reminderWords.nl,
  tell: tellWords.nl,
  today: todayWords.nl,
}
export type Words = typeof nl
export const en: Words = {
  ...startEn,
  settingsScreen: { ...startEn.settingsScreen, ...settingsWords.en },
  checkIn: checkInWords.en,
  exercise: fieldWords.en,
  goal: goalWords.en,
  help: { ...startEn.help, ...helpWords.en },
  insight: insightWords('en'),
  journal: journalWords.en,
  letter: letterWords.en,
  lock: lockWords.en,
  measure: measureWords.en,
  money: moneyWords.en,
  people: peopleWords.en,
  phases: phaseWords.en,
  plan: planWords.en,
  programme: { ...startEn.programme, ...programmeWords.en },
  reminders: reminderWords.en,
  tell: tellWords.en,
  today: todayWords.en,
}
export const loadWords = (language: Language): Promise<Words> => Promise.resolve(language === 'en' ? en : nl)
