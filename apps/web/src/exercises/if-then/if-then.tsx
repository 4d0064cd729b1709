import { answerText, leadIsWhole } from '@keertij/engine'
import { TextField, Yours } from '@keertij/ui'
import { useWords } from '../../shell/app.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'

/** Two halves and the sentence they make. Where the lead already says the moment, only the action is asked. */
export function IfThenField({ field, answer, onAnswer }: FieldViewProps<'if-then'>) {
  const { fields } = useWords()
  const { label, hint } = useQuestion(field.question)
  const value = answer ?? { kind: 'if-then', situation: '', action: '' }
  const whole = leadIsWhole(field)
  const [sentence] = answerText(field, value)
  return (
    <fieldset class="if-then">
      <legend>{fields.makeSentence}</legend>
      <p class="note hint">{[label, hint].filter(Boolean).join(' ')}</p>
      {whole ? (
        <p class="word">{field.lead}</p>
      ) : (
        <TextField
          id={`${field.id}-situation`}
          label={`${field.lead} …`}
          lines={2}
          value={value.situation}
          onInput={(situation) => onAnswer({ ...value, situation })}
        />
      )}
      <TextField
        id={`${field.id}-action`}
        label={`${field.link} …`}
        lines={2}
        value={value.action}
        onInput={(action) => onAnswer({ ...value, action })}
      />
      {sentence && <Yours label={fields.yourSentence} text={sentence} />}
    </fieldset>
  )
}
