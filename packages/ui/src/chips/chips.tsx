export interface ChipsProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  /** No more can be chosen: the others then rest. */
  readonly full?: boolean | undefined
  readonly onToggle: (value: string, on: boolean) => void
}

/** Short words to tap, as many as fit. The fieldset around them says what they answer. */
export function Chips({ options, chosen, full = false, onToggle }: ChipsProps) {
  return (
    <div class="chips">
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            value={value}
            checked={chosen.includes(value)}
            disabled={full && !chosen.includes(value)}
            onChange={(event) => onToggle(value, event.currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}
