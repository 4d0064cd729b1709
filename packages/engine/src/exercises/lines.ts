import { TEXT_LIMIT } from '@keertij/journal'

/** The lines that hold words. An empty row is where somebody may still write. */
export const filledLines = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '')

/** At most `max` lines, each no longer than the journal can hold. */
export const fitLines = (lines: readonly string[], max: number): boolean =>
  filledLines(lines).length <= max && lines.every((line) => line.length <= TEXT_LIMIT)

/** Several lines under one name, as one line: "Wat kost het? slaap; geld". Nothing without lines. */
export function namedLines(name: string, lines: readonly string[]): readonly string[] {
  const filled = filledLines(lines)
  if (filled.length === 0) return []
  const lead = /[?.:…]$/.test(name) ? name : `${name}:`
  return [`${lead} ${filled.join('; ')}`]
}
