import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type TodayWords } from './words.nl.ts'

/** The words of today: they come with its screen, not with the start. */
export const useTodayWords = (): TodayWords => todayWords[useApp().language.value]
export const todayWords = { nl, en } as const
