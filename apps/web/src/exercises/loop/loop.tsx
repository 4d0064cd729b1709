import { TEXT_LIMIT } from '@keertij/journal'
import { Loop } from '@keertij/ui'
import { useSpoken } from '../../lesson/variables.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'
import { useFieldWords } from '../words.ts'

export function LoopField({ field, answer, onAnswer }: FieldViewProps<'loop'>) {
  const { label, hint } = useQuestion(field.question)
  const speak = useSpoken()
  const { loop: words } = useFieldWords()
  const value = answer ?? { kind: 'loop', steps: {} }
  return (
    <Loop
      id={field.id}
      legend={label}
      hint={hint}
      steps={field.steps.map(({ id, name, label: step }) => ({
        id,
        name,
        label: speak(step),
        words: value.steps[id] ?? '',
      }))}
      onWords={(step, next) => onAnswer({ ...value, steps: { ...value.steps, [step]: next } })}
      breakAt={value.breakAt}
      onBreak={(breakAt) => onAnswer({ ...value, breakAt })}
      maxLength={TEXT_LIMIT}
      words={words}
    />
  )
}
