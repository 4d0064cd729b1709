import { Key } from '../chart/key.tsx'

export interface DropsProps {
  readonly items: readonly {
    readonly what: string
    /** "van 7,1 naar 3,9". */
    readonly told: string
    /** "8 keer", "1 keer, nog te weinig om iets te zeggen". */
    readonly note: string
    readonly before: number
    readonly after: number
    /** How far it fell, at least and at most; undefined while that cannot be said. */
    readonly drop: { readonly low: number; readonly high: number } | undefined
  }[]
  /** The highest rating there is. */
  readonly max: number
  readonly words: { readonly fall: string; readonly band: string }
}

const WIDTH = 120
const HEIGHT = 60
const LEFT = 8
const RIGHT = WIDTH - 8

/** From before to after as a falling line, with the field in which the fall lies. */
export function Drops({ items, max, words }: DropsProps) {
  const sure = items.some(({ drop }) => drop !== undefined)
  return (
    <>
      <ul class="drops" role="list">
        {items.map(({ what, told, note, before, after, drop }) => (
          <li key={what}>
            <span class="words">
              <span class="what">{what}</span>
              <span class="told">{told}</span>
              <span class="note">{note}</span>
            </span>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
              <path class="grid" d={`M0 ${heightOf(0, max)}h${WIDTH}`} />
              {drop !== undefined && <path class="band" d={bandOf(before, drop, max)} />}
              <path class={drop === undefined ? 'fall unsure' : 'fall'} d={fallOf(before, after, max)} />
              <circle class="from" cx={LEFT} cy={heightOf(before, max)} r={4} />
              <circle class="to" cx={RIGHT} cy={heightOf(after, max)} r={4.5} />
            </svg>
          </li>
        ))}
      </ul>
      <Key
        items={[
          {
            label: words.fall,
            mark: (
              <>
                <path class="fall" d="M4 3 24 11" />
                <circle class="from" cx={4} cy={3} r={2.5} />
                <circle class="to" cx={24} cy={11} r={3} />
              </>
            ),
          },
          ...(sure ? [{ label: words.band, mark: <path class="band" d="M0 3 28 5v8z" /> }] : []),
        ]}
      />
    </>
  )
}

const heightOf = (rating: number, max: number): number =>
  Math.round((HEIGHT - 6 - (Math.min(max, Math.max(0, rating)) / max) * (HEIGHT - 12)) * 10) / 10

const fallOf = (before: number, after: number, max: number): string =>
  `M${LEFT} ${heightOf(before, max)} ${RIGHT} ${heightOf(after, max)}`

const bandOf = (before: number, drop: { readonly low: number; readonly high: number }, max: number): string =>
  `M${LEFT} ${heightOf(before, max)} ${RIGHT} ${heightOf(before - drop.low, max)}V${heightOf(before - drop.high, max)}z`
