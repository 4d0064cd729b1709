import { Key } from '../chart/key.tsx'

export interface RankedProps {
  /** Most first. */
  readonly items: readonly {
    readonly what: string
    /** The counts in words: "12 keer, 8 zwaar". */
    readonly told: string
    readonly count: number
    /** How many of them are drawn as the darker part. */
    readonly part: number
  }[]
  readonly words: { readonly count: string; readonly part: string }
}

const WIDTH = 300

/** Words with a bar each: how often, and how much of that is the second mark. */
export function Ranked({ items, words }: RankedProps) {
  const most = Math.max(1, ...items.map(({ count }) => count))
  const wide = (count: number): number => Math.round((count / most) * WIDTH)
  return (
    <>
      <ol class="ranked" role="list">
        {items.map(({ what, told, count, part }) => (
          <li key={what}>
            <span class="what">{what}</span>
            <span class="note">{told}</span>
            <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
              <path class="count" d={`M0 0h${wide(count)}v10H0z`} />
              <path class="share" d={`M0 3h${wide(part)}v4H0z`} />
            </svg>
          </li>
        ))}
      </ol>
      <Key
        items={[
          { label: words.count, mark: <path class="count" d="M0 2h28v10H0z" /> },
          { label: words.part, mark: <path class="share" d="M0 5h28v4H0z" /> },
        ]}
      />
    </>
  )
}
