import type { ComponentChildren } from 'preact'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly why?: string | undefined
}

export interface ChoicesProps {
  readonly name: string
  readonly legend: ComponentChildren
  readonly legendHidden?: boolean | undefined
  readonly hint?: string | undefined
  /** `one` gives radios, `many` gives checkboxes. */
  readonly kind: 'one' | 'many'
  readonly options: readonly Choice[]
  readonly selected: readonly string[]
  /** With `many`: no more than this can be chosen; the others then rest. */
  readonly max?: number | undefined
  readonly onSelect: (selected: readonly string[]) => void
  /** Belongs to the question and comes after the options: a field for own words. */
  readonly children?: ComponentChildren | undefined
}

/** A list to choose from, one per row. */
export function Choices({
  name,
  legend,
  legendHidden = false,
  hint,
  kind,
  options,
  selected,
  max,
  onSelect,
  children,
}: ChoicesProps) {
  const hintId = `${name}-hint`
  const full = kind === 'many' && max !== undefined && selected.length >= max
  const toggle = (value: string, on: boolean) => {
    if (kind === 'one') onSelect([value])
    else onSelect(on ? [...selected, value] : selected.filter((other) => other !== value))
  }
  return (
    <fieldset class="choose" aria-describedby={hint === undefined ? undefined : hintId}>
      <legend class={legendHidden ? 'sr' : undefined}>{legend}</legend>
      {hint !== undefined && (
        <p class="note hint" id={hintId}>
          {hint}
        </p>
      )}
      <div class="choices">
        {options.map((option) => {
          const checked = selected.includes(option.value)
          return (
            <label class="choice" key={option.value}>
              <input
                type={kind === 'one' ? 'radio' : 'checkbox'}
                name={name}
                value={option.value}
                checked={checked}
                disabled={full && !checked}
                onChange={(event) => toggle(option.value, event.currentTarget.checked)}
              />
              <span>
                {option.label}
                {option.why !== undefined && <span class="why">{option.why}</span>}
              </span>
            </label>
          )
        })}
      </div>
      {children}
    </fieldset>
  )
}
