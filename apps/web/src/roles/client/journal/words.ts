import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type JournalWords } from './words.nl.ts'

/** The words of the journal: they come with its screens, not with the start. */
export const useJournalWords = (): JournalWords => journalWords[useApp().language.value]
export const journalWords = { nl, en } as const
