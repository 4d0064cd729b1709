import { Growing } from '../growing/growing.tsx'

export interface PairsRow {
  readonly id: string
  readonly label: string
  readonly words: string
}

export interface PairsProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  /** What is asked of each row: "Wat ik ertegenover zet". */
  readonly answer: string
  readonly rows: readonly PairsRow[]
  readonly onWords: (row: string, words: string) => void
  readonly maxLength?: number | undefined
}

/** Rows that the text names, and beside each an answer. */
export function Pairs({ id, legend, hint, answer, rows, onWords, maxLength }: PairsProps) {
  return (
    <fieldset class="pairs" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class="label">{legend}</legend>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows.map((row) => (
        <div class="field" key={row.id}>
          <label for={`${id}-${row.id}`}>
            <span class="label">{row.label}</span>
            <span class="note">{answer}</span>
          </label>
          <Growing
            id={`${id}-${row.id}`}
            value={row.words}
            maxLength={maxLength}
            autocomplete="off"
            onInput={(words) => onWords(row.id, words)}
          />
        </div>
      ))}
    </fieldset>
  )
}
