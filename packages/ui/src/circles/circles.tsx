import { ListField } from '../list-field/list-field.tsx'
import { CirclesPicture, type CircleWords } from './circles-picture.tsx'

export const CIRCLE_KEYS = ['inner', 'middle', 'outer'] as const
export type CircleKey = (typeof CIRCLE_KEYS)[number]

export interface CirclesProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  /** Words as they are being written: empty rows included. */
  readonly circles: Readonly<Record<CircleKey, CircleWords>>
  readonly onWords: (circle: CircleKey, words: readonly string[]) => void
  readonly max: number
  readonly words: {
    readonly item: (at: number) => string
    readonly add: string
    readonly remove: (what: string) => string
    readonly full: string
  }
}

const filled = ({ name, words }: CircleWords): CircleWords => ({
  name,
  words: words.filter((word) => word.trim() !== ''),
})

/** Three circles, and a list for each: what is written in a list stands in its circle. */
export function Circles({ id, legend, hint, circles, onWords, max, words }: CirclesProps) {
  return (
    <fieldset class="circles" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class="label">{legend}</legend>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <CirclesPicture
        label={legend}
        inner={filled(circles.inner)}
        middle={filled(circles.middle)}
        outer={filled(circles.outer)}
        text="beside"
      />
      {CIRCLE_KEYS.map((key) => (
        <div class={`circle-words ${key}`} key={key}>
          <ListField
            id={`${id}-${key}`}
            legend={circles[key].name}
            items={circles[key].words}
            onItems={(items) => onWords(key, items)}
            itemLabel={words.item}
            addLabel={words.add}
            removeLabel={(at) => words.remove(circles[key].words[at - 1] || words.item(at))}
            max={max}
            fullNote={words.full}
          />
        </div>
      ))}
    </fieldset>
  )
}
