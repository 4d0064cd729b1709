/** The lines for who thinks of suicide: they stand before any letter. */
export const SUICIDE_LINES = ['113', '1813', '112'] as const
