import { weekCell } from '@keertij/engine'
import { TEXT_LIMIT } from '@keertij/journal'
import { DAY_PARTS, WEEK_DAYS } from '@keertij/programme'
import { Week } from '@keertij/ui'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'

export function WeekField({ field, answer, onAnswer }: FieldViewProps<'week'>) {
  const { label, hint } = useQuestion(field.question)
  const { days, parts } = field.names
  const cells = answer?.cells ?? {}
  return (
    <Week
      id={field.id}
      legend={label}
      hint={hint}
      days={WEEK_DAYS.map((id) => ({ id, label: days[id] }))}
      parts={DAY_PARTS.map((id) => ({ id, label: parts[id] }))}
      cellOf={(day, part) => cells[weekCell(day, part)] ?? { risk: false, plan: '' }}
      onCell={(day, part, cell) =>
        onAnswer({ kind: 'week', cells: { ...cells, [weekCell(day, part)]: cell } })
      }
      maxLength={TEXT_LIMIT}
      words={{ risk: field.risk, plan: field.plan }}
    />
  )
}
