import { rateRung, rewriteRungs, sortedRungs } from '@keertij/engine'
import { Ladder } from '@keertij/ui'
import { useWords } from '../../shell/app.ts'
import { useQuestion } from '../question.ts'
import { useRowWords } from '../rows.ts'
import type { FieldViewProps } from '../view.ts'
import { useFieldWords } from '../words.ts'

export function LadderField({ field, answer, onAnswer }: FieldViewProps<'ladder'>) {
  const { fields } = useWords()
  const { label, hint } = useQuestion(field.question)
  const rows = useRowWords(field.max)
  const { ladder: words } = useFieldWords()
  const rungs = answer?.rungs ?? []
  return (
    <Ladder
      id={field.id}
      legend={label}
      hint={hint}
      rungs={rungs}
      onTexts={(texts) => onAnswer({ kind: 'ladder', rungs: rewriteRungs(rungs, texts) })}
      onRate={(at, rating) => onAnswer({ kind: 'ladder', rungs: rateRung(rungs, at, rating) })}
      sorted={sortedRungs(rungs)}
      max={field.max}
      low={`0 ${field.low}`}
      high={`10 ${field.high}`}
      unset={fields.untouched}
      words={{ ...words, ...rows }}
    />
  )
}
