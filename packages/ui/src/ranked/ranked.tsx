import { Key } from '../chart/key.tsx'

export interface RankedProps {
  /** Most first. */
  readonly items: readonly {
    readonly what: string
    /** The counts in words: "12 keer, 8 zwaar". */
    readonly told: string
    readonly count: number
    /** How many of them are drawn as the darker part; left out where nothing is told apart. */
    readonly part?: number | undefined
  }[]
  readonly words: { readonly count: string; readonly part?: string | undefined }
}

const WIDTH = 300
/** A bar without a second mark on it may be dark itself. */
const BAR = { sole: 'count sole', shared: 'count' } as const

/** Words with a bar each: how often, and how much of that is the second mark, where there is one. */
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
              <path class={part === undefined ? BAR.sole : BAR.shared} d={`M0 0h${wide(count)}v10H0z`} />
              {part !== undefined && <path class="share" d={`M0 3h${wide(part)}v4H0z`} />}
            </svg>
          </li>
        ))}
      </ol>
      <Key
        items={[
          {
            label: words.count,
            mark: <path class={words.part === undefined ? BAR.sole : BAR.shared} d="M0 2h28v10H0z" />,
          },
          ...(words.part === undefined
            ? []
            : [{ label: words.part, mark: <path class="share" d="M0 5h28v4H0z" /> }]),
        ]}
      />
    </>
  )
}
