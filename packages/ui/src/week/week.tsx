import { Growing } from '../growing/growing.tsx'

export interface WeekCell {
  readonly risk: boolean
  readonly plan: string
}

interface Named<Id extends string> {
  readonly id: Id
  readonly label: string
}

export interface WeekProps<Day extends string, Part extends string> {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly days: readonly Named<Day>[]
  readonly parts: readonly Named<Part>[]
  readonly cellOf: (day: Day, part: Part) => WeekCell
  readonly onCell: (day: Day, part: Part, cell: WeekCell) => void
  readonly maxLength?: number | undefined
  readonly words: {
    /** What a mark says: "Lastig moment". */
    readonly risk: string
    /** What is asked of a marked part: "Wat ik dan doe". */
    readonly plan: string
  }
}

/**
 * A week in parts of days. Marking a part asks what one does then; words stay in sight when the mark goes. On a wide screen and
 * on paper it is a table, on a phone the days stand under each other.
 */
export function Week<Day extends string, Part extends string>(props: WeekProps<Day, Part>) {
  const { id, legend, hint, days, parts, cellOf, onCell, maxLength, words } = props
  return (
    <fieldset class="week" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class="label">{legend}</legend>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="key-line" aria-hidden="true">
        <span class="mark" /> {words.risk}
      </p>
      {days.map((day) => (
        <div class="day" key={day.id} role="group" aria-labelledby={`${id}-${day.id}`}>
          <p class="name" id={`${id}-${day.id}`}>
            {day.label}
          </p>
          {parts.map((part) => (
            <Slot
              key={part.id}
              id={`${id}-${day.id}-${part.id}`}
              label={part.label}
              cell={cellOf(day.id, part.id)}
              onCell={(cell) => onCell(day.id, part.id, cell)}
              maxLength={maxLength}
              words={words}
            />
          ))}
        </div>
      ))}
    </fieldset>
  )
}

interface SlotProps extends Pick<WeekProps<string, string>, 'id' | 'maxLength' | 'words'> {
  readonly label: string
  readonly cell: WeekCell
  readonly onCell: (cell: WeekCell) => void
}

/** One part of a day: its mark, and what one does then. */
const Slot = ({ id, label, cell, onCell, maxLength, words }: SlotProps) => (
  <div class="slot">
    <label class="toggle">
      <input
        type="checkbox"
        checked={cell.risk}
        onChange={(event) => onCell({ ...cell, risk: event.currentTarget.checked })}
      />
      <span>
        {label}
        <span class="sr">, {words.risk}</span>
      </span>
    </label>
    {(cell.risk || cell.plan.trim() !== '') && (
      <div class="field">
        <label for={id}>
          <span class="which">{label}:</span> {words.plan}
        </label>
        <Growing
          id={id}
          value={cell.plan}
          maxLength={maxLength}
          autocomplete="off"
          onInput={(plan) => onCell({ ...cell, plan })}
        />
      </div>
    )}
  </div>
)
