import type { AnswerOf, FieldOf } from '@keertij/engine'
import type { FieldKind } from '@keertij/programme'

/** What the screen of every exercise kind gets: the question, the answer so far, and where a new answer goes. */
export interface FieldViewProps<Kind extends FieldKind> {
  readonly field: FieldOf<Kind>
  readonly answer: AnswerOf<Kind> | undefined
  readonly onAnswer: (answer: AnswerOf<Kind>) => void
}
