import type { Answer } from '@keertij/journal'
import type { Field, FieldKind } from '@keertij/programme'

export type FieldOf<Kind extends FieldKind> = { [K in Kind]: Extract<Field, { readonly t: K }> }[Kind]
export type AnswerOf<Kind extends FieldKind> = { [K in Kind]: Extract<Answer, { readonly kind: K }> }[Kind]

/** Everything the app knows about one kind of question, apart from how it looks. */
export interface ExerciseKind<Kind extends FieldKind> {
  readonly kind: Kind
  /** What stands there before anything is filled in. A slider has no such thing: a default would be an answer. */
  empty(field: FieldOf<Kind>): AnswerOf<Kind> | undefined
  /** Something was filled in. Every question may be left open. */
  isAnswered(answer: AnswerOf<Kind>): boolean
  /** The answer fits the question as it is asked now; an open one fits. */
  isValid(field: FieldOf<Kind>, answer: AnswerOf<Kind>): boolean
  /** The answer in words, one line an item; nothing when it is open. For plan, print and export. */
  toText(field: FieldOf<Kind>, answer: AnswerOf<Kind>): readonly string[]
  /** Chosen options, for the condition `has`. */
  options(answer: AnswerOf<Kind>): readonly string[]
  /** The number that comparisons look at. */
  number(answer: AnswerOf<Kind>): number | undefined
}
