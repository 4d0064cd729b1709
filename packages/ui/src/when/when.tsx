import { useState } from 'preact/hooks'
import { Choices } from '../choices/choices.tsx'
import { TextField } from '../text-field/text-field.tsx'

export interface WhenProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  /** Days as YYYY-MM-DD. Nothing after `today` can be chosen. */
  readonly today: string
  readonly yesterday: string
  readonly day: string | undefined
  readonly onDay: (day: string | undefined) => void
  /** 0 to 23; undefined when it is not known. */
  readonly hour: number | undefined
  readonly onHour: (hour: number | undefined) => void
  /** Today only: hours after this one are still to come. */
  readonly hourNow: number
  readonly words: {
    readonly today: string
    readonly yesterday: string
    readonly other: string
    /** Name of the date field. */
    readonly date: string
    readonly future: string
    /** "Hoe laat ongeveer?" */
    readonly hour: string
    readonly unknown: string
    /** "tussen 23 en 24 uur" */
    readonly between: (hour: number) => string
  }
}

const OTHER = 'other'
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** When something was: a day that is not in the future, and about how late if the person knows. */
export function When(props: WhenProps) {
  const { id, legend, hint, today, yesterday, day, onDay, hour, onHour, hourNow, words } = props
  // Another day that is chosen and not named yet is no answer; it lasts as long as the screen.
  const [asked, setAsked] = useState(false)
  const [ahead, setAhead] = useState('')
  const near = day === today || day === yesterday
  const other = asked || (day !== undefined && !near)
  const selected = other ? [OTHER] : day === undefined ? [] : [day]
  const choose = (chosen: string): void => {
    setAsked(chosen === OTHER)
    setAhead('')
    onDay(chosen === OTHER ? undefined : chosen)
  }
  const name = (written: string): void => {
    setAsked(true)
    setAhead(written > today ? written : '')
    onDay(written === '' || written > today ? undefined : written)
  }
  return (
    <div class="when">
      <Choices
        name={id}
        kind="one"
        legend={legend}
        hint={hint}
        options={[
          { value: today, label: words.today },
          { value: yesterday, label: words.yesterday },
          { value: OTHER, label: words.other },
        ]}
        selected={selected}
        onSelect={([chosen = '']) => choose(chosen)}
      >
        {other && (
          <TextField
            id={`${id}-day`}
            label={words.date}
            kind="date"
            latest={today}
            problem={ahead === '' ? undefined : words.future}
            value={day ?? ahead}
            onInput={name}
          />
        )}
      </Choices>
      {day !== undefined && (
        <div class="field">
          <label class="label" for={`${id}-hour`}>
            {words.hour}
          </label>
          <select
            id={`${id}-hour`}
            value={hour === undefined ? '' : String(hour)}
            onChange={({ currentTarget: { value } }) => onHour(value === '' ? undefined : Number(value))}
          >
            <option value="">{words.unknown}</option>
            {HOURS.filter((each) => day !== today || each <= hourNow || each === hour).map((each) => (
              <option key={each} value={String(each)}>
                {words.between(each)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  )
}
