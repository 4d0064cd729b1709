import { Barrel } from '@keertij/ui'
import { fullDate } from '../../platform/when.ts'
import { useWords } from '../../shell/app.ts'
import { useEarlier } from '../earlier.ts'
import { useQuestion } from '../question.ts'
import { useRowWords } from '../rows.ts'
import type { FieldViewProps } from '../view.ts'
import { useFieldWords } from '../words.ts'

export function BarrelField({ field, answer, onAnswer }: FieldViewProps<'barrel'>) {
  const all = useWords()
  const { label, hint } = useQuestion(field.question)
  const rows = useRowWords(field.max)
  const { barrel: words } = useFieldWords()
  const value = answer ?? { kind: 'barrel', fills: [], leaks: [] }
  const earlier = useEarlier(field.id, (before) =>
    before.kind === 'barrel' && before.level !== value.level ? before.level : undefined,
  )
  return (
    <Barrel
      id={field.id}
      legend={label}
      hint={hint}
      fills={{ name: field.fills, lines: value.fills }}
      leaks={{ name: field.leaks, lines: value.leaks }}
      onLines={(side, lines) => onAnswer({ ...value, [side]: [...lines] })}
      question={field.level}
      level={value.level}
      onLevel={(next) => onAnswer({ ...value, level: next })}
      earlier={earlier && { level: earlier.value, label: fullDate(earlier.day, all) }}
      max={field.max}
      unset={all.fields.untouched}
      words={{ ...words, ...rows }}
    />
  )
}
