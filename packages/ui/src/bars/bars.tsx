import { Key } from '../chart/key.tsx'

export interface BarsProps {
  /** The picture in words. */
  readonly summary: string
  /** One a week, oldest first; the last one is still going on. */
  readonly bars: readonly {
    readonly value: number
    /** A line of one's own across this bar, where there was one. It says nothing about the bar but where it lies. */
    readonly limit?: number | undefined
  }[]
  /** The highest value, in words. */
  readonly high: string
  /** The first and the last place: "9 maart", "deze week"; of one alone only the last. */
  readonly from?: string | undefined
  readonly to: string
  readonly words: { readonly bar: string; readonly now: string; readonly limit: string }
}

const WIDTH = 300
const HEIGHT = 100
/** Room above the highest, so that a line up there is seen. */
const TOP = 3
/** One bar alone is not a wall. */
const WIDEST = 34

/** Amounts side by side, with a line where one drew it. All bars are alike, on either side of the line. */
export function Bars({ summary, bars, high, from, to, words }: BarsProps) {
  const most = Math.max(1, ...bars.flatMap(({ value, limit = 0 }) => [value, limit]))
  const slot = WIDTH / Math.max(1, bars.length)
  const wide = Math.min(slot * 0.72, WIDEST)
  const heightOf = (value: number): number => round((value / most) * (HEIGHT - TOP))
  const drawn = bars.map(({ value }, at) =>
    barAt(round(at * slot + (slot - wide) / 2), wide, heightOf(value)),
  )
  const limited = bars.some(({ limit }) => limit !== undefined)
  return (
    <>
      <div class="weeks">
        <p class="end" aria-hidden="true">
          {high}
        </p>
        <svg
          class="bars"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={summary}
        >
          <path class="grid" d={`M0 ${HEIGHT}h${WIDTH}`} />
          <path class="bar" d={drawn.slice(0, -1).join('')} />
          <path class="bar now" d={drawn.at(-1) ?? ''} />
          {limited && <path class="limit" d={limitLine(bars, slot, heightOf)} />}
        </svg>
        <p class={from === undefined ? 'ends one' : 'ends'} aria-hidden="true">
          {from !== undefined && <span>{from}</span>}
          <span>{to}</span>
        </p>
      </div>
      <Key
        items={[
          ...(bars.length > 1 ? [{ label: words.bar, mark: <path class="bar" d="M8 1h12v13H8z" /> }] : []),
          { label: words.now, mark: <path class="bar now" d="M8 1h12v13H8z" /> },
          ...(limited ? [{ label: words.limit, mark: <path class="limit" d="M0 7h28" /> }] : []),
        ]}
      />
    </>
  )
}

const round = (length: number): number => Math.round(length * 10) / 10

const barAt = (x: number, wide: number, high: number): string =>
  high === 0 ? '' : `M${x} ${HEIGHT}v${-high}h${round(wide)}v${high}z`

/** Level within a week, and a step where it was changed; nothing where there was none. */
function limitLine(bars: BarsProps['bars'], slot: number, heightOf: (value: number) => number): string {
  return bars
    .map(({ limit }, at) => {
      if (limit === undefined) return ''
      const joined = bars[at - 1]?.limit === undefined ? 'M' : 'L'
      const y = round(HEIGHT - heightOf(limit))
      return `${joined}${round(at * slot)} ${y}H${round((at + 1) * slot)}`
    })
    .join('')
}
