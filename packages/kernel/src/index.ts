export type { Brand } from './brand.ts'
export { COUNTRIES, LANGUAGES, type Country, type Language } from './language.ts'
export { seededRandom, type Random } from './random.ts'
export { Redacted, reveal, wipe } from './redacted.ts'
export { err, ok, type Result } from './result.ts'
export {
  addDays,
  addMonths,
  daysBetween,
  instant,
  localDate,
  localMinute,
  offset,
  parseLocalDate,
  type Clock,
  type Instant,
  type LocalDate,
  type Offset,
} from './time.ts'
