import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type PhaseWords } from './words.nl.ts'

/** The words of stop date and phases: they come with their screens, not with the start. */
export const usePhaseWords = (): PhaseWords => phaseWords[useApp().language.value]
export const phaseWords = { nl, en } as const
