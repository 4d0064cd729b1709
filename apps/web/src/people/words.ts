import { useApp } from '../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type PeopleWords } from './words.nl.ts'

/** The words of the people: they come with their screens, not with the start. */
export const usePeopleWords = (): PeopleWords => peopleWords[useApp().language.value]
export const peopleWords = { nl, en } as const
