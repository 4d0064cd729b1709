import { useLayoutEffect, useRef } from 'preact/hooks'

export interface RateProps {
  readonly id: string
  readonly question: string
  /** Words under the ends: "0 geen", "10 heel sterk". */
  readonly low: string
  readonly high: string
  readonly min?: number | undefined
  readonly max?: number | undefined
  /** Undefined until the person chose: the thumb then stands in the middle, and nothing is a number yet. */
  readonly value: number | undefined
  readonly onInput: (value: number) => void
  /** The number as a screen reader says it: "7, sterk". */
  readonly valueText: (value: number) => string
  /** What the slider says and shows before a choice: "Schuif naar wat klopt". */
  readonly unset: string
}

/** A slider with its number. A value is only given once the person chose it, also when they choose the middle. */
export function Rate({
  id,
  question,
  low,
  high,
  min = 0,
  max = 10,
  value,
  onInput,
  valueText,
  unset,
}: RateProps) {
  const slider = useRef<HTMLInputElement>(null)
  const shown = value ?? Math.round((min + max) / 2)
  const untouched = value === undefined

  // The filled part is a custom property set here, because the policy of the page allows no style attribute.
  useLayoutEffect(() => {
    slider.current?.style.setProperty('--part', String((shown - min) / (max - min)))
  }, [shown, min, max])

  const chooseMiddle = () => {
    if (untouched) onInput(shown)
  }
  return (
    <div class={untouched ? 'rate untouched' : 'rate'}>
      <label for={id}>{question}</label>
      <output for={id} aria-hidden="true">
        {untouched ? '–' : value}
      </output>
      <input
        ref={slider}
        class="slider"
        id={id}
        type="range"
        min={min}
        max={max}
        step={1}
        value={shown}
        aria-valuetext={untouched ? unset : valueText(value)}
        onInput={(event) => onInput(Number(event.currentTarget.value))}
        // A press or Enter on the thumb where it stands gives no input event, yet it is a choice.
        onClick={chooseMiddle}
        onKeyDown={(event) => {
          if (!untouched || (event.key !== 'Enter' && event.key !== ' ')) return
          event.preventDefault()
          chooseMiddle()
        }}
      />
      <p class="ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </p>
      {untouched && (
        <p class="unset" aria-hidden="true">
          {unset}
        </p>
      )}
    </div>
  )
}
