export interface ScaleProps {
  readonly name: string
  readonly legend: string
  /** When a heading above already asks the question. */
  readonly legendHidden?: boolean | undefined
  /** Two to six short words. */
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value: string | undefined
  readonly onSelect: (value: string) => void
}

/** A few words beside each other, of which one fits. */
export function Scale({ name, legend, legendHidden = false, options, value, onSelect }: ScaleProps) {
  return (
    <fieldset class="scale-set">
      <legend class={legendHidden ? 'sr' : 'label'}>{legend}</legend>
      <div class="scale">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onSelect(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
