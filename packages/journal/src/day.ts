import { parseLocalDate, type LocalDate } from '@keertij/kernel'
import * as v from 'valibot'

/** A day of the calendar, as an answer or an event carries it. */
export const day = v.pipe(
  v.string(),
  v.check((value) => parseLocalDate(value) !== undefined, 'a day that exists, as YYYY-MM-DD'),
  v.transform((value) => value as LocalDate),
)
