import { Key } from '../chart/key.tsx'
import { WordsIn } from '../picture/words-in.tsx'
import { arcPath, HEIGHT, MIDDLE, nameAt, RADIUS, sectorPath, spokePath, WIDTH } from './sectors.ts'

export interface WheelPictureProps {
  readonly domains: readonly {
    readonly id: string
    readonly label: string
    readonly value: number | undefined
    /** What it was before, if that was kept. */
    readonly earlier: number | undefined
  }[]
  readonly words: {
    readonly now: string
    /** When the earlier one was: "14 november 2026". Nothing when there is none. */
    readonly earlier: string | undefined
  }
}

/** Parts of a life as parts of a wheel. All numbers stand in the sliders and in the table. */
export function WheelPicture({ domains, words }: WheelPictureProps) {
  const count = domains.length
  return (
    <figure class="picture wheel-picture" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <circle class="ground" {...MIDDLE} r={RADIUS} />
        {domains.map(({ id, value = 0 }, at) => (
          <path key={id} class="sector" d={sectorPath(at, count, value)} />
        ))}
        <circle class="ring" {...MIDDLE} r={RADIUS / 2} />
        {domains.map(({ id }, at) => (
          <path key={id} class="ring" d={spokePath(at, count)} />
        ))}
        <circle class="rim" {...MIDDLE} r={RADIUS} />
        {domains.map(({ id, earlier }, at) =>
          earlier === undefined || earlier === 0 ? null : (
            <path key={id} class="earlier" d={arcPath(at, count, earlier)} />
          ),
        )}
        {domains.map(({ id, label }, at) => {
          const { x, anchor, room } = nameAt(at, count)
          return (
            <g key={id} class={anchor}>
              <WordsIn room={room} x={x} name={label} words={[]} />
            </g>
          )
        })}
      </svg>
      {words.earlier !== undefined && (
        <Key
          items={[
            { label: words.now, mark: <path class="sector" d="M2 1h24v12H2z" /> },
            { label: words.earlier, mark: <path class="earlier" d="M0 7h28" /> },
          ]}
        />
      )}
    </figure>
  )
}
