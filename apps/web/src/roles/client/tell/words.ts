import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type TellWords } from './words.nl.ts'

/** The words of a message: they come with its screen, not with the start. */
export const useTellWords = (): TellWords => tellWords[useApp().language.value]
export const tellWords = { nl, en } as const
