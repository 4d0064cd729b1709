import { Wheel } from '@keertij/ui'
import { useSpoken } from '../../lesson/variables.ts'
import { fullDate } from '../../platform/when.ts'
import { useWords } from '../../shell/app.ts'
import { useEarlier } from '../earlier.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'
import { useFieldWords } from '../words.ts'

export function WheelField({ field, answer, onAnswer }: FieldViewProps<'wheel'>) {
  const all = useWords()
  const { label, hint } = useQuestion(field.question)
  const speak = useSpoken()
  const { wheel: words } = useFieldWords()
  const ratings = answer?.ratings ?? {}
  const earlier = useEarlier(field.id, (before) =>
    before.kind === 'wheel' && field.domains.some(({ id }) => before.ratings[id] !== ratings[id])
      ? before.ratings
      : undefined,
  )
  return (
    <Wheel
      id={field.id}
      legend={label}
      hint={hint}
      domains={field.domains.map((domain) => ({
        id: domain.id,
        label: speak(domain.label),
        value: ratings[domain.id],
        earlier: earlier?.value[domain.id],
      }))}
      onRate={(domain, rating) => onAnswer({ kind: 'wheel', ratings: { ...ratings, [domain]: rating } })}
      low={`0 ${field.low}`}
      high={`10 ${field.high}`}
      unset={all.fields.untouched}
      words={{ ...words, earlier: earlier && fullDate(earlier.day, all) }}
    />
  )
}
