import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type MeasureWords } from './words.nl.ts'

/** The words of the questionnaires: they come with their screens, not with the start. */
export const useMeasureWords = (): MeasureWords => measureWords[useApp().language.value]
export const measureWords = { nl, en } as const
