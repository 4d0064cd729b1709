import { Balance } from '@keertij/ui'
import { useSpoken } from '../../lesson/variables.ts'
import { useQuestion } from '../question.ts'
import { useRowWords } from '../rows.ts'
import type { FieldViewProps } from '../view.ts'

export function BalanceField({ field, answer, onAnswer }: FieldViewProps<'balance'>) {
  const { label, hint } = useQuestion(field.question)
  const speak = useSpoken()
  const words = useRowWords(field.max)
  const sides = answer?.sides ?? {}
  return (
    <Balance
      id={field.id}
      legend={label}
      hint={hint}
      sides={field.sides.map((side) => ({
        id: side.id,
        label: speak(side.label),
        lines: sides[side.id] ?? [],
      }))}
      onLines={(side, lines) => onAnswer({ kind: 'balance', sides: { ...sides, [side]: [...lines] } })}
      max={field.max}
      words={words}
    />
  )
}
