import type { Language } from '@keertij/kernel'
import { useApp } from '../../../shell/app.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export type InsightWords = typeof nl

export const insightWords = (language: Language): InsightWords => (language === 'nl' ? nl : en)

export const useInsightWords = (): InsightWords => insightWords(useApp().language.value)
