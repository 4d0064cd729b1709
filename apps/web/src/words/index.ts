import type { Language } from '@keertij/kernel'
import { en } from './en.ts'
import { nl, type Words } from './nl.ts'

export type { Words } from './nl.ts'
export const WORDS: Readonly<Record<Language, Words>> = { nl, en }
