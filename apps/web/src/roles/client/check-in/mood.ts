import type { LocalDate } from '@keertij/kernel'

/** From heavy to light. */
export const MOOD_VALUES = [1, 2, 3, 4, 5] as const

/** Where a check-in in the making is kept. */
export const checkInDraftName = (day: LocalDate): string => `check-in/${day}`
