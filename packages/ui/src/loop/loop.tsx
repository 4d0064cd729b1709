import { Choices } from '../choices/choices.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { LoopPicture } from './loop-picture.tsx'

export interface LoopStep {
  readonly id: string
  /** In the drawing: "Situatie". */
  readonly name: string
  /** Above the field: "Situatie: waar, wanneer, met wie". */
  readonly label: string
  readonly words: string
}

export interface LoopProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  /** In the order in which they go round. */
  readonly steps: readonly LoopStep[]
  readonly onWords: (step: string, words: string) => void
  readonly breakAt: string | undefined
  readonly onBreak: (step: string) => void
  readonly maxLength?: number | undefined
  readonly words: {
    /** "Waar kun je het makkelijkst iets anders doen?" */
    readonly where: string
    /** "Hier kan het anders" */
    readonly broken: string
  }
}

/** Something that goes round: a field for each step, the circle they make, and where it can be broken. */
export function Loop(props: LoopProps) {
  const { id, legend, hint, steps, onWords, breakAt, onBreak, maxLength, words } = props
  return (
    <fieldset class="loop" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class="label">{legend}</legend>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {steps.map((step) => (
        <TextField
          key={step.id}
          id={`${id}-${step.id}`}
          label={step.label}
          lines="growing"
          maxLength={maxLength}
          value={step.words}
          onInput={(next) => onWords(step.id, next)}
        />
      ))}
      <LoopPicture steps={steps} breakAt={breakAt} broken={words.broken} />
      <Choices
        name={`${id}-break`}
        kind="one"
        legend={words.where}
        options={steps.map((step) => ({
          value: step.id,
          label: step.name,
          why: step.words.trim() === '' ? undefined : step.words.trim(),
        }))}
        selected={breakAt === undefined ? [] : [breakAt]}
        onSelect={([step]) => {
          if (step !== undefined) onBreak(step)
        }}
      />
    </fieldset>
  )
}
