import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type ProgrammeWords } from './words.nl.ts'

/** The words of the programme that came after the first tap: they come with its screen. */
export const useProgrammeWords = (): ProgrammeWords => programmeWords[useApp().language.value]
export const programmeWords = { nl, en } as const
