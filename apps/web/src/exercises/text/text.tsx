import { TEXT_LIMIT } from '@keertij/journal'
import { TextField } from '@keertij/ui'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'

export function TextQuestion({ field, answer, onAnswer }: FieldViewProps<'text'>) {
  const { label, hint } = useQuestion(field.question)
  return (
    <TextField
      id={field.id}
      label={label}
      hint={hint}
      example={field.placeholder}
      lines={field.long ? 4 : 2}
      maxLength={TEXT_LIMIT}
      value={answer?.text ?? ''}
      onInput={(text) => onAnswer({ kind: 'text', text })}
    />
  )
}
