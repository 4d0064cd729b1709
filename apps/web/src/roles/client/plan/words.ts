import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type PlanWords } from './words.nl.ts'

/** The words of the plan: they come with its screens, not with the start. */
export const usePlanWords = (): PlanWords => planWords[useApp().language.value]
export const planWords = { nl, en } as const
