import { RULER } from '@keertij/engine'
import { TEXT_LIMIT } from '@keertij/journal'
import { Ruler } from '@keertij/ui'
import { useWords } from '../../shell/app.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'

export function RulerField({ field, answer, onAnswer }: FieldViewProps<'ruler'>) {
  const { fields } = useWords()
  const { label } = useQuestion(field.question)
  const value = answer ?? { kind: 'ruler', why: '' }
  return (
    <Ruler
      id={field.id}
      question={label}
      low={`${RULER.min} ${field.low}`}
      high={`${RULER.max} ${field.high}`}
      value={value.value}
      onValue={(rating) => onAnswer({ ...value, value: rating })}
      why={field.why}
      reason={value.why}
      onReason={(why) => onAnswer({ ...value, why })}
      maxLength={TEXT_LIMIT}
      unset={fields.untouched}
    />
  )
}
