import type { Answer } from '@keertij/journal'
import type { Field, FieldKind } from '@keertij/programme'
import { balance } from './balance/balance.ts'
import { barrel } from './barrel/barrel.ts'
import { choice } from './choice/choice.ts'
import { circles } from './circles/circles.ts'
import { ifThen } from './if-then/if-then.ts'
import type { AnswerOf, ExerciseKind } from './kind.ts'
import { ladder } from './ladder/ladder.ts'
import { list } from './list/list.ts'
import { loop } from './loop/loop.ts'
import { pairs } from './pairs/pairs.ts'
import { photos } from './photos/photos.ts'
import { recording } from './recording/recording.ts'
import { reflection } from './reflection/reflection.ts'
import { ruler } from './ruler/ruler.ts'
import { scale } from './scale/scale.ts'
import { text } from './text/text.ts'
import { timer } from './timer/timer.ts'
import { trial } from './trial/trial.ts'
import { values } from './values/values.ts'
import { week } from './week/week.ts'
import { wheel } from './wheel/wheel.ts'
import { when } from './when/when.ts'

/** All kinds of questions. A kind that `programme` knows and this does not, or the reverse, does not compile. */
export const exerciseKinds: { readonly [Kind in FieldKind]: ExerciseKind<Kind> } = {
  choice,
  text,
  list,
  scale,
  'if-then': ifThen,
  timer,
  ruler,
  balance,
  circles,
  values,
  trial,
  when,
  loop,
  pairs,
  wheel,
  barrel,
  ladder,
  week,
  recording,
  reflection,
  photos,
}

const kindOf = <Kind extends FieldKind>(kind: Kind): ExerciseKind<Kind> => exerciseKinds[kind]

/** What stands in a field before the person touches it. */
export const emptyAnswer = (field: Field): Answer | undefined => kindOf<FieldKind>(field.t).empty(field)

/** Something was filled in here. An answer of another kind (the text changed since) counts as open. */
export const isAnswered = (field: Field, answer: Answer | undefined): boolean => {
  const own = answerFor(field, answer)
  return own !== undefined && answerSaysSomething(own)
}

/** Something was filled in, whatever was asked. */
export const answerSaysSomething = (answer: Answer): boolean =>
  kindOf<FieldKind>(answer.kind).isAnswered(answer)

/** The answer may be kept for this field. An open one may: every question can be skipped. */
export const isValidAnswer = (field: Field, answer: Answer): boolean => {
  const own = answerFor(field, answer)
  return own !== undefined && kindOf<FieldKind>(field.t).isValid(field, own)
}

/** The answer in words, one line an item; nothing when it is open. */
export const answerText = (field: Field, answer: Answer | undefined): readonly string[] => {
  const own = answerFor(field, answer)
  return own === undefined ? [] : kindOf<FieldKind>(field.t).toText(field, own)
}

/** Chosen options of an answer, for conditions. */
export const answerOptions = (answer: Answer): readonly string[] =>
  kindOf<FieldKind>(answer.kind).options(answer)

/** The number of an answer, for conditions. */
export const answerNumber = (answer: Answer): number | undefined =>
  kindOf<FieldKind>(answer.kind).number(answer)

const answerFor = (field: Field, answer: Answer | undefined): AnswerOf<FieldKind> | undefined =>
  answer?.kind === field.t ? answer : undefined
