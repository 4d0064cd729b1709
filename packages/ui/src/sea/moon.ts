/** Radius of the moon in its own drawing, which runs from -30 to 30. */
export const MOON_RADIUS = 28

/**
 * The lit part of the moon as path data.
 * @param lit 0 (new) to 1 (full); it grows from the right, as in the north.
 */
export function moonPath(lit: number): string {
  const part = Math.min(1, Math.max(0, lit))
  const bend = Math.round(MOON_RADIUS * Math.abs(1 - 2 * part) * 10) / 10
  const sweep = part > 0.5 ? 1 : 0
  const r = MOON_RADIUS
  return `M0-${r}A${r} ${r} 0 0 1 0 ${r}A${bend} ${r} 0 0 ${sweep} 0-${r}z`
}
