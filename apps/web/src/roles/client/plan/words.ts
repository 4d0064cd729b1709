import { useApp } from '../../../shell/app.ts'
import { isForPartner } from '../../../shell/programme-now.ts'
import { en } from './words.en.ts'
import { nl, type PlanWords } from './words.nl.ts'

/** The words of the plan: they come with its screens, not with the start. A partner's plan has headings of its own. */
export function usePlanWords(): PlanWords {
  const app = useApp()
  const words = planWords[app.language.value]
  return isForPartner(app) ? { ...words, ...words.carries } : words
}
export const planWords = { nl, en } as const
