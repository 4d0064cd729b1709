/** From 0 to 10, in whole steps. */
export const isRating = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 10

/** A rating in words that stand on their own. */
export const ratingText = (value: number): string => `${value}/10`
