import { Rate } from './rate.tsx'

export interface RatingsProps {
  readonly id: string
  readonly items: readonly {
    readonly key: string
    readonly label: string
    readonly value: number | undefined
  }[]
  readonly onRate: (key: string, value: number) => void
  /** Words for the ends of all, with their numbers: "0 makkelijk". */
  readonly low: string
  readonly high: string
  readonly unset: string
}

/** Several numbers on one scale, whose ends are named once. */
export function Ratings({ id, items, onRate, low, high, unset }: RatingsProps) {
  return (
    <div class="ratings">
      <p class="ends">
        <span>{low}</span> <span>{high}</span>
      </p>
      {items.map(({ key, label, value }) => (
        <Rate
          key={key}
          id={`${id}-${key}`}
          question={label}
          low={low}
          high={high}
          value={value}
          onInput={(rating) => onRate(key, rating)}
          valueText={String}
          unset={unset}
        />
      ))}
      {items.some(({ value }) => value === undefined) && <p class="note">{unset}</p>}
    </div>
  )
}
