/** Dutch first, English beside it. */
export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Whose help lines are shown. */
export const COUNTRIES = ['NL', 'BE'] as const
export type Country = (typeof COUNTRIES)[number]
