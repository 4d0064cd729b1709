import type { Language } from '@keertij/kernel'
import type { Both } from './both.ts'

/** When questionnaires are asked: at the start, some weeks after it, and some months after week 12. */
export const MEASURE_MOMENTS = [
  'start',
  'week-3',
  'week-6',
  'week-12',
  'month-1',
  'month-3',
  'month-6',
] as const
export type MeasureMoment = (typeof MEASURE_MOMENTS)[number]

/** What a question can be answered with, whatever its words. */
export interface MeasureItem {
  readonly id: string
  /** The numbers behind its answers, from low to high. */
  readonly values: readonly number[]
  /** Its lowest answer counts as its highest. Named by item and never by place: two orders of one list may go round. */
  readonly reversed: boolean
}

/** What is said of a score from here up to the next band. */
export interface MeasureBand {
  readonly from: number
  readonly name: Both
  /** What to do: always something that a person can do themselves, and never a diagnosis. */
  readonly advice: Both
}

/** Published numbers that tell a change from an error of measurement. */
export interface ReliableChange {
  /** Standard deviation of the score among the people of `norm`. */
  readonly sd: number
  /** Reliability of the score, above 0 and below 1. */
  readonly reliability: number
  /** A criterion in points that is in use and larger than what the numbers give. */
  readonly atLeast?: number
  readonly sources: readonly string[]
}

export interface MeasureScore {
  readonly id: string
  readonly name: Both
  /** The items that are summed. */
  readonly items: readonly string[]
  /** What the sum is multiplied by; 1 but for a scale that says otherwise. */
  readonly times: number
  readonly higher: 'better' | 'worse'
  /** From low to high; none where no bands are published. */
  readonly bands: readonly MeasureBand[]
  /** Without it nothing is said about change. */
  readonly change?: ReliableChange
}

/** The words of one question. */
export type MeasureQuestion = { readonly id: string; readonly text: string } & (
  | {
      readonly kind: 'choice'
      readonly options: readonly { readonly value: number; readonly label: string }[]
    }
  | {
      readonly kind: 'rating'
      readonly min: number
      readonly max: number
      readonly low: string
      readonly high: string
    }
)

/** A questionnaire in one language, as it may be shown. */
export interface MeasureText {
  readonly instruction?: string
  readonly questions: readonly MeasureQuestion[]
  /** Nobody compared the wording with the official form yet. */
  readonly unchecked: boolean
}

/** A questionnaire with its published scoring. Only those whose wording may be shown in some language are in the pack. */
export interface Measure {
  readonly id: string
  readonly version: string
  readonly title: Both
  /** What it is about, in one sentence. */
  readonly about: Both
  /** Its licence forbids commercial use. */
  readonly nonCommercial: boolean
  /** Who made it, as its licence wants it said; none for our own questions. */
  readonly attribution?: string
  /** When it is asked; without any only by own choice. */
  readonly moments: readonly MeasureMoment[]
  /** The programmes in which it is offered; without any, in all. */
  readonly programmes?: readonly string[]
  readonly items: readonly MeasureItem[]
  readonly scores: readonly MeasureScore[]
  /** Answers that open the safety screen before anything else. */
  readonly alerts: readonly { readonly item: string; readonly from: number }[]
  readonly sources: readonly string[]
  /** By language; a language whose wording could not be confirmed is not there. */
  readonly texts: Readonly<Partial<Record<Language, MeasureText>>>
}
