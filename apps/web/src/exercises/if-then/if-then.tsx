import { answerText, leadIsWhole, planOf } from '@keertij/engine'
import { IfThen } from '@keertij/ui'
import { useApp, useWords } from '../../shell/app.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'

/** Two halves and the sentence they make. Where the lead already says the moment, only the action is asked. */
export function IfThenField({ field, answer, onAnswer }: FieldViewProps<'if-then'>) {
  const app = useApp()
  const { fields } = useWords()
  const { label, hint } = useQuestion(field.question)
  const value = answer ?? { kind: 'if-then', situation: '', action: '' }
  const said = leadIsWhole(field)
  const before = planOf(app.journal.value)
    .ifThen.filter((item) => item.field !== field.id)
    .map(({ situation }) => situation)
  const moments = [...new Set(before.filter((situation) => situation !== ''))]
  const example = [label, hint].filter(Boolean).join(' ')
  return (
    <IfThen
      id={field.id}
      value={value}
      onInput={(next) => onAnswer({ kind: 'if-then', ...next })}
      situation={said ? 'said' : 'asked'}
      moments={moments}
      words={{
        lead: said ? field.lead : `${field.lead} …`,
        leadHint: moments.length > 0 && !said ? `${example} ${fields.moments}` : example,
        other: fields.otherMoment,
        own: fields.situation,
        link: `${field.link} …`,
        yours: fields.yourSentence,
        sentence: (plan) => answerText(field, { kind: 'if-then', ...plan })[0] ?? '…',
      }}
    />
  )
}
