import type { Inline } from '@keertij/programme'

/** Running text without its emphasis and sources. A variable becomes nothing: it is filled in where it is shown. */
export const plainText = (inlines: readonly Inline[]): string => inlines.map(plain).join('').trim()

const plain = (inline: Inline): string => {
  if (typeof inline === 'string') return inline
  return 'c' in inline ? inline.c.map(plain).join('') : ''
}
