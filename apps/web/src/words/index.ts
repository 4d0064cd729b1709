import type { Language } from '@keertij/kernel'
import type { Words } from './nl.ts'

export type { Words } from './nl.ts'

/** Each language is a chunk of its own: a page starts with the one it is written in. */
export const loadWords = (language: Language): Promise<Words> =>
  language === 'nl' ? import('./nl.ts').then(({ nl }) => nl) : import('./en.ts').then(({ en }) => en)

/** What a language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' }
