import { ListField } from '../list-field/list-field.tsx'
import { Rate } from '../rate/rate.tsx'
import { BarrelPicture, type BarrelPictureProps } from './barrel-picture.tsx'

export interface BarrelProps extends Omit<BarrelPictureProps, 'now'> {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly onLines: (side: 'fills' | 'leaks', lines: readonly string[]) => void
  /** The question about how full it is. */
  readonly question: string
  readonly onLevel: (level: number) => void
  readonly max: number
  readonly unset: string
  readonly words: {
    readonly now: string
    /** Under the ends, with their numbers: "0 leeg", "10 vol". */
    readonly low: string
    readonly high: string
    readonly item: (at: number) => string
    readonly add: string
    readonly remove: (what: string) => string
    readonly full: string
  }
}

/** What fills, what leaks, and how full it is: two lists and a number, and the barrel that they make. */
export function Barrel(props: BarrelProps) {
  const { id, legend, hint, level, earlier, onLines, question, onLevel, max, unset, words } = props
  return (
    <fieldset class="barrel" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class="label">{legend}</legend>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="sides">
        {(['fills', 'leaks'] as const).map((side) => (
          <ListField
            key={side}
            id={`${id}-${side}`}
            legend={props[side].name}
            items={props[side].lines}
            onItems={(lines) => onLines(side, lines)}
            itemLabel={words.item}
            addLabel={words.add}
            removeLabel={(at) => words.remove(props[side].lines[at - 1] || words.item(at))}
            max={max}
            fullNote={words.full}
          />
        ))}
      </div>
      <Rate
        id={`${id}-level`}
        question={question}
        low={words.low}
        high={words.high}
        value={level}
        onInput={onLevel}
        valueText={String}
        unset={unset}
      />
      {earlier && (
        <p class="sr">
          {earlier.label}: {earlier.level}
        </p>
      )}
      <BarrelPicture {...props} now={words.now} />
    </fieldset>
  )
}
