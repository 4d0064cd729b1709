import { createHash } from 'node:crypto'

/** Twelve hexadecimal digits that change with every change of the text. */
export const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12)
