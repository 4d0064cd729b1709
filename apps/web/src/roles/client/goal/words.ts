import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type GoalWords } from './words.nl.ts'

/** The words of the goal: they come with its screen, not with the start. */
export const useGoalWords = (): GoalWords => goalWords[useApp().language.value]
export const goalWords = { nl, en } as const
