import { addDays, localMinute, parseLocalDate } from '@keertij/kernel'
import { When } from '@keertij/ui'
import { useApp } from '../../shell/app.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'
import { useFieldWords } from '../words.ts'

const HOUR = 60

export function WhenField({ field, answer, onAnswer }: FieldViewProps<'when'>) {
  const { clock, today } = useApp()
  const { label, hint } = useQuestion(field.question)
  const { when: words } = useFieldWords()
  const now = clock.now()
  const minute = answer?.minute
  const time = (hour: number | undefined) => (hour === undefined ? {} : { minute: hour * HOUR })
  const hour = minute === undefined ? undefined : Math.floor(minute / HOUR)
  const hourNow = Math.floor(localMinute(now, clock.offset(now)) / HOUR)
  return (
    <When
      id={field.id}
      legend={label}
      hint={hint}
      today={today()}
      yesterday={addDays(today(), -1)}
      day={answer?.day}
      onDay={(written) => {
        const day = written === undefined ? undefined : parseLocalDate(written)
        // An hour that is still to come today was one of the other day.
        const stays = day !== today() || hour === undefined || hour <= hourNow
        onAnswer({ kind: 'when', ...(day && { day }), ...(stays && minute !== undefined && { minute }) })
      }}
      hour={hour}
      onHour={(chosen) =>
        onAnswer({ kind: 'when', ...(answer?.day && { day: answer.day }), ...time(chosen) })
      }
      hourNow={hourNow}
      words={words}
    />
  )
}
