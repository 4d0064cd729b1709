import { PLACES, type Place, type Target } from '@keertij/programme'

/** `next-screen` is a screen or gate in the file; `@now-help` a place in the app. Nothing when the place is unknown. */
export function parseTarget(written: string): Target | undefined {
  if (!written.startsWith('@')) return { screen: written }
  const place = PLACES.find((known) => `@${known}` === written)
  return place === undefined ? undefined : { place }
}

export const placesInWords = (): string => PLACES.map((place: Place) => `@${place}`).join(', ')
