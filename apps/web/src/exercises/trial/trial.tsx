import { changeOf, techniqueOf, type AnswerOf, type FieldOf } from '@keertij/engine'
import { Button, Choices, Rate } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { Blocks } from '../../lesson/blocks.tsx'
import { GuidedTimer } from '../../lesson/guided-timer.tsx'
import { useWords } from '../../shell/app.ts'
import { useQuestion } from '../question.ts'
import type { FieldViewProps } from '../view.ts'
import { useFieldWords } from '../words.ts'

type Trial = FieldViewProps<'trial'> & {
  readonly value: AnswerOf<'trial'>
  readonly technique: FieldOf<'trial'>['techniques'][number]
}

/** Choose, rate, do it, rate again. It is practice: nothing of it is recorded as an urge. */
export function TrialField(props: FieldViewProps<'trial'>) {
  const { field, answer, onAnswer } = props
  const { trial: words } = useFieldWords()
  const { label, hint } = useQuestion(field.question)
  const value = answer ?? { kind: 'trial' }
  const technique = techniqueOf(field, answer)
  const asked = field.question.length > 0
  const choice = field.techniques.length > 1
  return (
    <div class="trial stack">
      {asked && !choice && <p>{[label, hint].filter(Boolean).join(' ')}</p>}
      {choice && (
        <Choices
          name={field.id}
          kind="one"
          legend={asked ? label : words.choose}
          hint={hint}
          options={field.techniques.map(({ id, title }) => ({ value: id, label: title }))}
          selected={technique ? [technique.id] : []}
          // Ratings belong to the technique that they were given for.
          onSelect={([id]) => onAnswer(id === undefined ? value : { kind: 'trial', technique: id })}
        />
      )}
      {technique && <Tried key={technique.id} {...props} value={value} technique={technique} />}
    </div>
  )
}

function Tried({ field, value, technique, onAnswer }: Trial) {
  const { fields } = useWords()
  const { trial: words } = useFieldWords()
  const [stage, setStage] = useState<'about' | 'speaking' | 'done'>('about')
  const { before, after } = value
  const rated = { kind: 'trial', technique: technique.id } as const
  const rate = {
    low: words.low,
    high: words.high,
    valueText: (rating: number) => `${rating}, ${fields.ratings[rating] ?? ''}`,
    unset: fields.untouched,
  }
  return (
    <>
      <p>
        <strong>{technique.title}</strong>
      </p>
      <Blocks of={technique.c} />
      <Rate
        {...rate}
        id={`${field.id}-before`}
        question={words.before}
        value={before}
        onInput={(rating) => onAnswer({ ...rated, before: rating, ...(after !== undefined && { after }) })}
      />
      {before !== undefined && <Doing technique={technique} stage={stage} onStage={setStage} />}
      {(stage === 'done' || after !== undefined) && before !== undefined && (
        <Rate
          {...rate}
          id={`${field.id}-after`}
          question={words.after}
          value={after}
          onInput={(rating) => onAnswer({ ...rated, before, after: rating })}
        />
      )}
      <Difference value={value} />
      <p class="note">{words.quiet}</p>
    </>
  )
}

interface DoingProps {
  readonly technique: Trial['technique']
  readonly stage: 'about' | 'speaking' | 'done'
  readonly onStage: (stage: 'about' | 'speaking' | 'done') => void
}

/** The voice of the technique, or the person's word that it is done. */
function Doing({ technique, stage, onStage }: DoingProps) {
  const { timer } = useWords()
  const { trial: words } = useFieldWords()
  if (stage === 'speaking') {
    return <GuidedTimer minutes={technique.minutes} lines={technique.lines} onEnd={() => onStage('done')} />
  }
  return (
    <div class="stack">
      <Button kind="quiet" wide onClick={() => onStage('speaking')}>
        {stage === 'done' ? timer.again : timer.start(technique.minutes)}
      </Button>
      {stage === 'about' && (
        <Button kind="plain" onClick={() => onStage('done')}>
          {words.done}
        </Button>
      )}
    </div>
  )
}

/** What the two numbers say, in one plain line: no praise for down, no blame for up. */
function Difference({ value }: { readonly value: AnswerOf<'trial'> }) {
  const { trial: words } = useFieldWords()
  const { before = 0, after = 0 } = value
  const change = changeOf(value)
  return (
    <div class={change ? 'reply' : undefined} aria-live="polite">
      {change && <p>{change === 'same' ? words.same(after) : words[change](before, after)}</p>}
    </div>
  )
}
