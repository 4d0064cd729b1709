import type { FieldOf } from '@keertij/engine'
import { Rate } from '@keertij/ui'
import { useQuestion } from '../../../exercises/question.ts'
import { useWords } from '../../../shell/app.ts'

export interface UrgeRateProps {
  readonly scale: FieldOf<'scale'>
  readonly value: number | undefined
  readonly onInput: (value: number) => void
}

/** How strong the urge is, before and after, in the words of the text. */
export function UrgeRate({ scale, value, onInput }: UrgeRateProps) {
  const { fields } = useWords()
  const { label } = useQuestion(scale.question)
  return (
    <Rate
      id={scale.id}
      question={label}
      low={`${scale.min} ${scale.low}`}
      high={`${scale.max} ${scale.high}`}
      min={scale.min}
      max={scale.max}
      value={value}
      onInput={onInput}
      valueText={(rating) => `${rating}, ${fields.ratings[rating] ?? ''}`}
      unset={fields.untouched}
    />
  )
}
