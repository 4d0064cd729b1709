import type { Random } from '@keertij/kernel'

/** 96 random bits as hexadecimal digits: a name for something that has none yet. Never a key. */
export const newId = (random: Random): string =>
  Array.from({ length: 24 }, () => Math.floor(random() * 16).toString(16)).join('')
