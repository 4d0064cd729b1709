import { ListField } from '../list-field/list-field.tsx'
import { Ratings } from '../rate/ratings.tsx'

export interface LadderRung {
  readonly text: string
  readonly rating?: number | undefined
}

export interface LadderProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  /** As they were written: empty rows included. */
  readonly rungs: readonly LadderRung[]
  readonly onTexts: (texts: readonly string[]) => void
  readonly onRate: (at: number, rating: number) => void
  /** Those with words, from easy to hard. */
  readonly sorted: readonly LadderRung[]
  readonly max: number
  /** Words for the ends, with their numbers: "0 makkelijk". */
  readonly low: string
  readonly high: string
  readonly unset: string
  readonly words: {
    /** "Welk cijfer krijgt elke stap?" */
    readonly rate: string
    /** "Jouw ladder, van laag naar hoog" */
    readonly yours: string
    readonly item: (at: number) => string
    readonly add: string
    readonly remove: (what: string) => string
    readonly full: string
  }
}

/** Steps in own words, a number for each, and the ladder that they make. Rows stay where they are while one writes. */
export function Ladder(props: LadderProps) {
  const { id, legend, hint, rungs, onTexts, max, sorted, words } = props
  return (
    <div class="ladder">
      <ListField
        id={id}
        legend={legend}
        hint={hint}
        items={rungs.map(({ text }) => text)}
        onItems={onTexts}
        itemLabel={words.item}
        addLabel={words.add}
        removeLabel={(at) => words.remove(rungs[at - 1]?.text || words.item(at))}
        max={max}
        fullNote={words.full}
      />
      {sorted.length > 0 && (
        <>
          <Numbers {...props} />
          <figure class="rungs">
            <figcaption class="label">{words.yours}</figcaption>
            <ol>
              {sorted.map(({ text, rating }, at) => (
                <li key={at}>
                  <span>{text}</span> <b>{rating ?? '–'}</b>
                </li>
              ))}
            </ol>
          </figure>
        </>
      )}
    </div>
  )
}

function Numbers({ id, rungs, onRate, low, high, unset, words }: LadderProps) {
  return (
    <fieldset>
      <legend class="label">{words.rate}</legend>
      <Ratings
        id={`${id}-rate`}
        items={rungs.flatMap(({ text, rating }, at) =>
          text.trim() === '' ? [] : [{ key: String(at), label: text, value: rating }],
        )}
        onRate={(key, rating) => onRate(Number(key), rating)}
        low={low}
        high={high}
        unset={unset}
      />
    </fieldset>
  )
}
