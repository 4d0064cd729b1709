/** What somebody can look for in the help directory, in the order in which it is offered. */
export const NEEDS = [
  'talk-now',
  'suicide',
  'violence',
  'sexual-violence',
  'medical-urgent',
  'treatment',
  'group',
  'drugs',
  'sti-test',
  'partner-family',
  'young',
  'legal-worry',
] as const
export type Need = (typeof NEEDS)[number]

/** Languages in which somebody is helped there, or in which the service's own pages are written. */
export const CARE_LANGUAGES = ['nl', 'en', 'fr'] as const
export type CareLanguage = (typeof CARE_LANGUAGES)[number]

/**
 * What it costs the person. `call-cost` is what an ordinary call costs; `differs` from case to case; `unknown` could not be
 * confirmed, and is never taken for free.
 */
export const COSTS = ['free', 'call-cost', 'differs', 'unknown'] as const
export type Cost = (typeof COSTS)[number]

/** The tags that something is decided by; all others are only shown. */
export const CARE_TAGS = {
  faith: 'christelijk',
  lgbtq: 'lhbti',
  french: 'frans',
  /** For those who treat, not for those who look for help. */
  professional: 'professional',
  /** May only be shown after the question about violence, which an open list does not ask. */
  afterViolenceCheck: 'na-geweldcheck',
} as const
