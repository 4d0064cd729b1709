import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type CheckInWords } from './words.nl.ts'

/** The words of the check-in: they come with its screen, not with the start. */
export const useCheckInWords = (): CheckInWords => checkInWords[useApp().language.value]
export const checkInWords = { nl, en } as const
