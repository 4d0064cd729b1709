/**
 * Places in the app that something outside it may ask for: the home-screen shortcut and the public pages. The letter says nothing to
 * who sees it.
 */
export const WANTED = {
  '?n': 'now-help',
  '#r': 'recognise',
  '#p': 'programme',
  '#l': 'letter',
} as const
export type Wanted = (typeof WANTED)[keyof typeof WANTED]

/** The place that the address asked for, before it became `/`. */
export function wantedPlace(state: unknown): Wanted | undefined {
  const wanted: unknown =
    typeof state === 'object' && state !== null && 'wanted' in state ? state.wanted : undefined
  return Object.values(WANTED).find((place) => place === wanted)
}
