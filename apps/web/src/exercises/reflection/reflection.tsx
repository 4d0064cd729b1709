import { reflect, reflectionCount, saidTo } from '@keertij/engine'
import { Reflection } from '@keertij/ui'
import { useSpoken } from '../../lesson/variables.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'
import { useFieldWords } from '../words.ts'

export function ReflectionField({ field, answer, onAnswer }: FieldViewProps<'reflection'>) {
  const { label, hint } = useQuestion(field.question)
  const speak = useSpoken()
  const { reflection: words } = useFieldWords()
  const value = answer ?? { kind: 'reflection', yes: [], no: [] }
  const { of, answered, yes } = reflectionCount(field, value)
  return (
    <Reflection
      id={field.id}
      legend={label}
      hint={hint === undefined ? words.hint : `${hint} ${words.hint}`}
      statements={field.statements.map((statement) => ({
        id: statement.id,
        label: speak(statement.label),
        said: saidTo(value, statement.id),
      }))}
      onSay={(statement, said) => onAnswer(reflect(value, statement, said))}
      words={{
        yes: words.yes,
        no: words.no,
        answered: words.answered(answered, of),
        said: answered === 0 ? undefined : words.said(yes, of),
      }}
    />
  )
}
