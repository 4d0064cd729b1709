import { useApp } from '../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type FieldWords } from './words.nl.ts'

/** The words of the questions: they come with the lessons, not with the start. */
export const fieldWords = { nl, en }

export const useFieldWords = (): FieldWords => fieldWords[useApp().language.value]
