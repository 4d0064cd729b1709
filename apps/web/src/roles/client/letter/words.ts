import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type LetterWords } from './words.nl.ts'

/** The words of the letter: they come with its screen, not with the start. */
export const useLetterWords = (): LetterWords => letterWords[useApp().language.value]
export const letterWords = { nl, en } as const
