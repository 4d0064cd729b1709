import type { Answer } from '@keertij/journal'
import type { Field, FieldKind } from '@keertij/programme'
import type { ComponentType } from 'preact'
import { useLesson } from '../lesson/frame.ts'
import { BalanceField } from './balance/balance.tsx'
import { BarrelField } from './barrel/barrel.tsx'
import { ChoiceField } from './choice/choice.tsx'
import { CirclesField } from './circles/circles.tsx'
import { IfThenField } from './if-then/if-then.tsx'
import { LadderField } from './ladder/ladder.tsx'
import { ListQuestion } from './list/list.tsx'
import { LoopField } from './loop/loop.tsx'
import { PairsField } from './pairs/pairs.tsx'
import { PhotosField } from './photos/photos.tsx'
import { RecordingField } from './recording/recording.tsx'
import { ReflectionField } from './reflection/reflection.tsx'
import { RulerField } from './ruler/ruler.tsx'
import { ScaleField } from './scale/scale.tsx'
import { TextQuestion } from './text/text.tsx'
import { TimerField } from './timer/timer.tsx'
import { TrialField } from './trial/trial.tsx'
import { ValuesField } from './values/values.tsx'
import type { FieldViewProps } from './view.ts'
import { WeekField } from './week/week.tsx'
import { WheelField } from './wheel/wheel.tsx'
import { WhenField } from './when/when.tsx'

/** All kinds of questions on the screen. A kind that the engine knows and this does not, does not compile. */
const views: { readonly [Kind in FieldKind]: ComponentType<FieldViewProps<Kind>> } = {
  choice: ChoiceField,
  text: TextQuestion,
  list: ListQuestion,
  scale: ScaleField,
  'if-then': IfThenField,
  timer: TimerField,
  ruler: RulerField,
  balance: BalanceField,
  circles: CirclesField,
  values: ValuesField,
  trial: TrialField,
  when: WhenField,
  loop: LoopField,
  pairs: PairsField,
  wheel: WheelField,
  barrel: BarrelField,
  ladder: LadderField,
  week: WeekField,
  recording: RecordingField,
  reflection: ReflectionField,
  photos: PhotosField,
}

/** One question. What is typed leaves as an answer and comes back as one. */
export function FieldView({ field }: { readonly field: Field }) {
  const { answers, answer: keep } = useLesson()
  const View = views[field.t] as ComponentType<{
    readonly field: Field
    readonly answer: Answer | undefined
    readonly onAnswer: (answer: Answer) => void
  }>
  const kept = answers.value[field.id]
  const answer = kept?.kind === field.t ? kept : undefined
  return <View field={field} answer={answer} onAnswer={(next) => keep(field.id, next)} />
}
