import { Key, type KeyItem } from '../chart/key.tsx'
import { Probe } from '../chart/probe.tsx'
import { Scale } from '../scale/scale.tsx'
import { HEIGHT, WIDTH, heightOf, tideCurve, type Hour } from './tide-curve.ts'

export interface TideProps {
  /** Name of the group of days in the page. */
  readonly name: string
  readonly days: readonly { readonly value: string; readonly label: string }[]
  readonly day: string
  readonly onDay: (day: string) => void
  /** The 24 hours of the chosen day: shares between 0 and 1, each with its interval. */
  readonly hours: readonly Hour[]
  /** The share over the whole week: the calm line. */
  readonly base: number
  /** The highest share that any day reaches, so that days can be compared. */
  readonly top: number
  /** Hours that were high for certain, with their words: "21–24". */
  readonly highs: readonly { readonly from: number; readonly to: number; readonly label: string }[]
  readonly hour: number
  /** The sentence of the chosen hour. */
  readonly told: string
  readonly onHour: (hour: number) => void
  /** The picture in words. */
  readonly summary: string
  /** Words under the picture, by hour: "0" at 0, "6" at 6. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
  readonly words: {
    readonly day: string
    readonly hour: string
    /** What higher water means: "vaker zwaar". */
    readonly higher: string
    readonly curve: string
    readonly band: string
    readonly base: string
    readonly high: string
  }
}

/** One day of the week as water: how often it was heavy by the hour, how sure that is, and what is usual. */
export function Tide(props: TideProps) {
  const { words, highs, ticks, told } = props
  return (
    <div class="tide">
      <Scale
        name={props.name}
        legend={words.day}
        legendHidden
        options={props.days}
        value={props.day}
        onSelect={props.onDay}
      />
      <svg class="axis highs" aria-hidden="true">
        {highs.map(({ from, to, label }) => {
          const at = (from + to) / 2
          return (
            <text key={label} x={percent(at)} y="1em" text-anchor={anchorOf(at)}>
              {label}
            </text>
          )
        })}
      </svg>
      <Probe label={words.hour} columns={24} at={props.hour} told={told} onMove={props.onHour}>
        <Water {...props} />
        <span class="higher" aria-hidden="true">
          {words.higher}
        </span>
      </Probe>
      <svg class="axis hours" aria-hidden="true">
        {ticks.map(({ at, label }) => (
          <text
            key={label}
            x={percent(at)}
            y="1.1em"
            text-anchor={at === 0 ? 'start' : at === 24 ? 'end' : 'middle'}
          >
            {label}
          </text>
        ))}
      </svg>
      <p class="told" aria-hidden="true">
        {told}
      </p>
      <Key items={keyOf(words, highs.length > 0)} />
    </div>
  )
}

function Water({ hours, base, top, highs, hour, summary }: TideProps) {
  const { curve, water, band, peaks } = tideCurve(hours, top, highs)
  const calm = heightOf(base, top)
  const at = (hour + 0.5) * (WIDTH / 24)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={summary}>
      <path class="night" d={`M0 0h${WIDTH / 4}v${HEIGHT}H0z`} />
      <path class="field" d={water} />
      <path class="band" d={band} />
      <path class="grid" d={[6, 12, 18].map((tick) => `M${tick * (WIDTH / 24)} 0v${HEIGHT}`).join('')} />
      <path class="calm" d={`M0 ${calm}h${WIDTH}`} />
      <path class="at" d={`M${at} 0v${HEIGHT}`} />
      <path class="curve" d={curve} />
      <path class="peak" d={peaks} />
    </svg>
  )
}

const percent = (hour: number): string => `${Math.round((hour / 24) * 1000) / 10}%`

/** A word near an edge stays inside the picture. */
const anchorOf = (hour: number): 'start' | 'middle' | 'end' =>
  hour < 2 ? 'start' : hour > 22 ? 'end' : 'middle'

const keyOf = (words: TideProps['words'], high: boolean): readonly KeyItem[] => [
  { label: words.curve, mark: <path class="curve" d="M0 7h28" /> },
  { label: words.band, mark: <path class="band" d="M0 1h28v12H0z" /> },
  { label: words.base, mark: <path class="calm" d="M0 7h28" /> },
  ...(high ? [{ label: words.high, mark: <path class="peak" d="M14 7h.01" /> }] : []),
]
