/** Four counts in, six out: about six breaths a minute. The waves of sea.css rise and fall with the same times. */
export const BREATH_IN = 4
export const BREATH_OUT = 6

export interface BreathCount {
  readonly way: 'in' | 'out'
  /** Counts left in this half, down to 1. */
  readonly left: number
  /** How full the breath is, 0 to 1, at the end of this count. */
  readonly full: number
}

/** Where a breath stands, for those who want no movement: a number and a bar. */
export function breathAt(second: number): BreathCount {
  const at = second % (BREATH_IN + BREATH_OUT)
  if (at < BREATH_IN) return { way: 'in', left: BREATH_IN - at, full: (at + 1) / BREATH_IN }
  const out = at - BREATH_IN
  return { way: 'out', left: BREATH_OUT - out, full: 1 - (out + 1) / BREATH_OUT }
}
