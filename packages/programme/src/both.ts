import type { Language } from '@keertij/kernel'

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>
