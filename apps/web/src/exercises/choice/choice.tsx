import { Choices } from '@keertij/ui'
import { useSpoken } from '../../lesson/variables.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'

export function ChoiceField({ field, answer, onAnswer }: FieldViewProps<'choice'>) {
  const { label, hint } = useQuestion(field.question)
  const speak = useSpoken()
  return (
    <Choices
      name={field.id}
      kind={field.many ? 'many' : 'one'}
      legend={label}
      hint={hint}
      options={field.options.map((option) => ({ value: option.id, label: speak(option.label) }))}
      selected={answer?.options ?? []}
      onSelect={(options) => onAnswer({ kind: 'choice', options: [...options] })}
    />
  )
}
