import { Rate } from '@keertij/ui'
import { useWords } from '../../shell/app.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'

export function ScaleField({ field, answer, onAnswer }: FieldViewProps<'scale'>) {
  const { fields } = useWords()
  const { label } = useQuestion(field.question)
  return (
    <Rate
      id={field.id}
      question={label}
      low={`${field.min} ${field.low}`}
      high={`${field.max} ${field.high}`}
      min={field.min}
      max={field.max}
      value={answer?.value}
      onInput={(value) => onAnswer({ kind: 'scale', value })}
      valueText={String}
      unset={fields.untouched}
    />
  )
}
