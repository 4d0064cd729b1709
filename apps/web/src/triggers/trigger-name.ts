import { TRIGGERS, type Trigger } from '@keertij/journal'
import type { Language } from '@keertij/kernel'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** What a trigger is called; one in the person's own words is its own name. */
export function triggerName(trigger: string, language: Language): string {
  const words = language === 'nl' ? nl : en
  return isNamed(trigger) ? words[trigger] : trigger
}

const isNamed = (trigger: string): trigger is Trigger => (TRIGGERS as readonly string[]).includes(trigger)
