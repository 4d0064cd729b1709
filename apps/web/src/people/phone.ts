/** A number as a phone dials it: digits, with a plus in front if there was one; nothing when it is no number. */
export function parsePhone(text: string): string | undefined {
  const dial = text.replace(/[\s().\-/]/g, '')
  return /^\+?\d{3,15}$/.test(dial) ? dial : undefined
}
