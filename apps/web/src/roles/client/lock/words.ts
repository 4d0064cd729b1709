import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type LockWords } from './words.nl.ts'

/** The words of the lock: they come with its screens, not with the start. */
export const useLockWords = (): LockWords => (useApp().language.value === 'en' ? en : nl)
export const lockWords = { nl, en } as const
