import { ListField } from '../list-field/list-field.tsx'

export interface ValueCard {
  readonly key: string
  readonly label: string
}

export interface ValuesProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly cards: readonly ValueCard[]
  /** Keys of the chosen cards. */
  readonly chosen: readonly string[]
  readonly onCard: (key: string) => void
  readonly own: readonly string[]
  readonly onOwn: (own: readonly string[]) => void
  readonly mostOwn: number
  /** All that matter, cards and own words, to put the most important of them in order. */
  readonly matter: readonly ValueCard[]
  /** Keys, in order. */
  readonly top: readonly string[]
  readonly onTop: (key: string) => void
  readonly mostTop: number
  readonly words: {
    readonly own: string
    readonly item: (at: number) => string
    readonly add: string
    readonly remove: (what: string) => string
    readonly full: string
    /** "Welke 3 tellen nu het meest?" */
    readonly top: string
    /** "Tik ze aan op volgorde." */
    readonly topHint: string
    /** Said behind the name of a button that has a place: "nummer 1". */
    readonly place: (at: number) => string
    /** Said when every place is taken. */
    readonly topFull: string
  }
}

/** What matters to a person: cards, own words, and of all those the few that matter most, in the order of tapping. */
export function Values(props: ValuesProps) {
  const { id, legend, hint, cards, chosen, onCard, own, onOwn, mostOwn, matter, words } = props
  return (
    <div class="values">
      <fieldset aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
        <legend class="label">{legend}</legend>
        {hint !== undefined && (
          <p class="note hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <div class="cards">
          {cards.map(({ key, label }) => (
            <label class="value" key={key}>
              <input
                type="checkbox"
                name={id}
                value={key}
                checked={chosen.includes(key)}
                onChange={() => onCard(key)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <ListField
        id={`${id}-own`}
        legend={words.own}
        items={own}
        onItems={onOwn}
        itemLabel={words.item}
        addLabel={words.add}
        removeLabel={(at) => words.remove(own[at - 1] || words.item(at))}
        max={mostOwn}
        fullNote={words.full}
      />
      {matter.length > 0 && <Top {...props} />}
    </div>
  )
}

function Top({ id, matter, top, onTop, mostTop, words }: ValuesProps) {
  const full = top.length >= mostTop
  const placed = top.flatMap((key) => matter.filter((value) => value.key === key))
  return (
    <fieldset class="ranking" aria-describedby={`${id}-top-hint`}>
      <legend class="label">{words.top}</legend>
      <p class="note hint" id={`${id}-top-hint`}>
        {full && matter.length > mostTop ? words.topFull : words.topHint}
      </p>
      <div class="cards">
        {matter.map(({ key, label }) => {
          const at = top.indexOf(key) + 1
          return (
            <button
              key={key}
              class="value"
              type="button"
              aria-pressed={at > 0}
              disabled={full && at === 0}
              onClick={() => onTop(key)}
            >
              <span class="number" aria-hidden="true">
                {at > 0 ? at : ''}
              </span>
              <span>
                {label}
                {at > 0 && <span class="sr">, {words.place(at)}</span>}
              </span>
            </button>
          )
        })}
      </div>
      {placed.length > 0 && (
        <ol class="order">
          {placed.map(({ key, label }) => (
            <li key={key}>{label}</li>
          ))}
        </ol>
      )}
    </fieldset>
  )
}
