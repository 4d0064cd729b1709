import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type HelpWords } from './words.nl.ts'

/** The words of the help finder: they come with its screen, not with the start. */
export const useHelpWords = (): HelpWords => helpWords[useApp().language.value]
export const helpWords = { nl, en } as const
