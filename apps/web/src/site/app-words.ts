import type { Language } from '@keertij/kernel'
import type { Words } from '../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

/** The words that the app and the public pages share: help lines, exit, dates. */
export const WORDS_OF: Readonly<Record<Language, Words>> = { nl, en }
