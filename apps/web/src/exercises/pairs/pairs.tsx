import { TEXT_LIMIT } from '@keertij/journal'
import { Pairs } from '@keertij/ui'
import { useSpoken } from '../../lesson/variables.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'

export function PairsField({ field, answer, onAnswer }: FieldViewProps<'pairs'>) {
  const { label, hint } = useQuestion(field.question)
  const speak = useSpoken()
  const rows = answer?.rows ?? {}
  return (
    <Pairs
      id={field.id}
      legend={label}
      hint={hint}
      answer={field.answer}
      rows={field.rows.map((row) => ({ id: row.id, label: speak(row.label), words: rows[row.id] ?? '' }))}
      onWords={(row, words) => onAnswer({ kind: 'pairs', rows: { ...rows, [row]: words } })}
      maxLength={TEXT_LIMIT}
    />
  )
}
