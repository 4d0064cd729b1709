import type { EventBody, JournalState } from '@keertij/journal'
import type { Language, LocalDate } from '@keertij/kernel'
import type { Measure, MeasureBand, MeasureItem, MeasureScore } from '@keertij/programme'

/** Answers by the id of the item. */
export type MeasureAnswers = Readonly<Record<string, number>>

/**
 * One score of a questionnaire, as its published scoring has it: reversed items turned round, summed, and multiplied where the
 * scale says so. Nothing when an item is missing or was answered with a number that it does not know: a part is no score.
 */
export function scoreOf(measure: Measure, score: MeasureScore, answers: MeasureAnswers): number | undefined {
  const byId = new Map(measure.items.map((item) => [item.id, item]))
  let sum = 0
  for (const id of score.items) {
    const item = byId.get(id)
    const value = item && countedValue(item, answers[id])
    if (value === undefined) return undefined
    sum += value
  }
  return sum * score.times
}

/** The lowest and the highest score that can come about. */
export function rangeOf(
  measure: Measure,
  score: MeasureScore,
): { readonly min: number; readonly max: number } {
  const summed = measure.items.filter(({ id }) => score.items.includes(id))
  const sum = (of: (item: MeasureItem) => number): number =>
    score.times * summed.reduce((total, item) => total + of(item), 0)
  return { min: sum(lowest), max: sum(highest) }
}

/** The band in which a score lies; none where no bands are published. */
export const bandOf = ({ bands }: MeasureScore, value: number): MeasureBand | undefined =>
  bands.findLast(({ from }) => from <= value)

/** An answer that opens the safety screen before anything else is said. */
export const raisesAlert = ({ alerts }: Measure, answers: MeasureAnswers): boolean =>
  alerts.some(({ item, from }) => (answers[item] ?? Number.NEGATIVE_INFINITY) >= from)

/** The answers that the questionnaire knows, out of whatever lay there. */
export const knownAnswers = ({ items }: Measure, parts: Readonly<Record<string, unknown>>): MeasureAnswers =>
  Object.fromEntries(
    items.flatMap(({ id, values }) => {
      const value = values.find((known) => known === parts[id])
      return value === undefined ? [] : [[id, value] as const]
    }),
  )

/** The event of a questionnaire; nothing while an answer is missing. */
export function measureEvent(
  measure: Measure,
  language: Language,
  answers: MeasureAnswers,
): EventBody | undefined {
  const known = knownAnswers(measure, answers)
  if (measure.items.some(({ id }) => known[id] === undefined)) return undefined
  return {
    kind: 'measure.kept',
    data: { measure: measure.id, version: measure.version, language, answers: known },
  }
}

/** One time that a questionnaire was answered, as a score. */
export interface ScorePoint {
  readonly day: LocalDate
  readonly value: number
  /** Of the questionnaire: only scores of one version are compared. */
  readonly version: string
}

/** Every score that was kept, oldest first. Answers that this scoring cannot count are left out. */
export const scorePoints = (
  state: JournalState,
  measure: Measure,
  score: MeasureScore,
): readonly ScorePoint[] =>
  (state.measures.get(measure.id) ?? []).flatMap(({ day, version, answers }) => {
    const value = scoreOf(measure, score, answers)
    return value === undefined ? [] : [{ day, value, version }]
  })

function countedValue(item: MeasureItem, answer: number | undefined): number | undefined {
  if (answer === undefined || !item.values.includes(answer)) return undefined
  return item.reversed ? lowest(item) + highest(item) - answer : answer
}

const lowest = ({ values }: MeasureItem): number => Math.min(...values)
const highest = ({ values }: MeasureItem): number => Math.max(...values)
