import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl, type SettingsWords } from './words.nl.ts'

/** The words of the settings: they come with the screen, not with the start. */
export const useSettingsWords = (): SettingsWords => (useApp().language.value === 'en' ? en : nl)
export const settingsWords = { nl, en } as const
