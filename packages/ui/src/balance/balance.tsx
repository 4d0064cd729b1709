import { ListField } from '../list-field/list-field.tsx'

export interface BalanceSide {
  readonly id: string
  readonly label: string
  readonly lines: readonly string[]
}

export interface BalanceProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  /** Two to four. */
  readonly sides: readonly BalanceSide[]
  readonly onLines: (side: string, lines: readonly string[]) => void
  readonly max: number
  readonly words: {
    readonly item: (at: number) => string
    readonly add: string
    readonly remove: (what: string) => string
    readonly full: string
  }
}

/**
 * Short lists side by side, each on its own water. Nothing is counted, added up or made heavier by what stands on it: it shows
 * what is there, and the person judges.
 */
export function Balance({ id, legend, hint, sides, onLines, max, words }: BalanceProps) {
  return (
    <fieldset class="balance" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class="label">{legend}</legend>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="sides">
        {sides.map((side) => (
          <div class="side" key={side.id}>
            <ListField
              id={`${id}-${side.id}`}
              legend={side.label}
              items={side.lines}
              onItems={(lines) => onLines(side.id, lines)}
              itemLabel={words.item}
              addLabel={words.add}
              removeLabel={(at) => words.remove(side.lines[at - 1] || words.item(at))}
              max={max}
              fullNote={words.full}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
