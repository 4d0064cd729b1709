import { useState } from 'preact/hooks'
import { Choices } from '../choices/choices.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { Yours } from '../yours/yours.tsx'

export interface IfThenPlan {
  readonly situation: string
  readonly action: string
}

export interface IfThenProps {
  readonly id: string
  readonly value: IfThenPlan
  readonly onInput: (value: IfThenPlan) => void
  /** `said`: the lead says the whole moment, so only the action is asked. */
  readonly situation?: 'asked' | 'said' | undefined
  /** Moments the person named before; may be empty. */
  readonly moments: readonly string[]
  readonly words: {
    /** "Als …" */
    readonly lead: string
    readonly leadHint?: string | undefined
    /** "een ander moment" */
    readonly other: string
    /** "In je eigen woorden" */
    readonly own: string
    /** "dan …" */
    readonly link: string
    readonly linkHint?: string | undefined
    /** "Jouw zin" */
    readonly yours: string
    /** The whole sentence from both parts, also while one is still empty. */
    readonly sentence: (plan: IfThenPlan) => string
  }
}

const OTHER = ' other'

/** One moment, one thing to do, and the sentence they make. */
export function IfThen({ id, value, onInput, situation: how = 'asked', moments, words }: IfThenProps) {
  const named = moments.includes(value.situation)
  // Once chosen, the field for own words stays, also when what is written is a moment of before.
  const [other, setOther] = useState(false)
  const own = other || (!named && value.situation !== '')
  const picked = own ? OTHER : value.situation
  const ownField = (
    <TextField
      id={`${id}-own`}
      label={words.own}
      lines="growing"
      value={value.situation}
      onInput={(situation) => onInput({ ...value, situation })}
    />
  )
  return (
    <div class="if-then">
      {how === 'said' && (
        <>
          <p class="word">{words.lead}</p>
          {words.leadHint !== undefined && <p class="note hint">{words.leadHint}</p>}
        </>
      )}
      {how === 'asked' && moments.length === 0 && (
        <fieldset>
          <legend class="word">{words.lead}</legend>
          {words.leadHint !== undefined && <p class="note hint">{words.leadHint}</p>}
          {ownField}
        </fieldset>
      )}
      {how === 'asked' && moments.length > 0 && (
        <Choices
          name={`${id}-situation`}
          kind="one"
          legend={<span class="word">{words.lead}</span>}
          hint={words.leadHint}
          options={[
            ...moments.map((moment) => ({ value: moment, label: moment })),
            { value: OTHER, label: words.other },
          ]}
          selected={picked === '' ? [] : [picked]}
          onSelect={([choice = '']) => {
            setOther(choice === OTHER)
            onInput({ ...value, situation: choice === OTHER ? '' : choice })
          }}
        >
          {own && ownField}
        </Choices>
      )}
      <div class="action">
        <TextField
          id={`${id}-action`}
          label={words.link}
          hint={words.linkHint}
          value={value.action}
          lines={3}
          onInput={(action) => onInput({ ...value, action })}
        />
      </div>
      <Yours label={words.yours} text={words.sentence(value)} />
    </div>
  )
}
