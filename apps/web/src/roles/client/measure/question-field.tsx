import type { MeasureQuestion } from '@keertij/programme'
import { Choices, Rate } from '@keertij/ui'
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '../../../shell/app.ts'

interface QuestionFieldProps {
  readonly question: MeasureQuestion
  readonly instruction: string | undefined
  readonly value: number | undefined
  /** It took the place of another question: focus goes to it, so that it is read. */
  readonly focus: boolean
  readonly onAnswer: (value: number) => void
}

/** One question of a questionnaire, under the instruction that belongs to it. */
export function QuestionField({ question, instruction, value, focus, onAnswer }: QuestionFieldProps) {
  const { fields } = useWords()
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focus) here.current?.focus({ preventScroll: true })
  }, [focus])
  return (
    <div ref={here} tabIndex={-1} class="stack">
      {instruction !== undefined && <p class="soft">{instruction}</p>}
      {question.kind === 'choice' ? (
        <Choices
          name={question.id}
          kind="one"
          legend={question.text}
          options={question.options.map((option) => ({ value: String(option.value), label: option.label }))}
          selected={value === undefined ? [] : [String(value)]}
          onSelect={([chosen]) => chosen !== undefined && onAnswer(Number(chosen))}
        />
      ) : (
        <Rate
          id={question.id}
          question={question.text}
          low={`${question.min} ${question.low}`}
          high={`${question.max} ${question.high}`}
          min={question.min}
          max={question.max}
          value={value}
          onInput={onAnswer}
          valueText={String}
          unset={fields.untouched}
        />
      )}
    </div>
  )
}
