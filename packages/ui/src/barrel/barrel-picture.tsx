import { useId } from 'preact/hooks'
import { Key } from '../chart/key.tsx'
import { WordsIn } from '../picture/words-in.tsx'
import { BARREL, dropsOf, HEIGHT, HOOPS, ROOMS, swellAt, waterAt, WIDTH } from './water.ts'

export interface BarrelPictureProps {
  readonly fills: { readonly name: string; readonly lines: readonly string[] }
  readonly leaks: { readonly name: string; readonly lines: readonly string[] }
  /** From 0 to 10; nothing until it is chosen. */
  readonly level: number | undefined
  /** How full it was before, with its day, if that was kept. */
  readonly earlier: { readonly level: number; readonly label: string } | undefined
  readonly now: string
}

const written = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.trim() !== '')

/** A barrel with water, what came in above it and what leaked below. All of it stands in the fields beside it. */
export function BarrelPicture({ fills, leaks, level, earlier, now }: BarrelPictureProps) {
  const inside = useId()
  const [flowing, leaking] = [written(fills.lines), written(leaks.lines)]
  return (
    <figure class="picture barrel-picture" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <clipPath id={inside}>
          <path d={BARREL} />
        </clipPath>
        <path class="inside" d={BARREL} />
        <g clip-path={`url(#${inside})`}>
          {level !== undefined && level > 0 && (
            <>
              <path class="water" d={waterAt(level)} />
              <path class="swell" d={swellAt(level)} />
            </>
          )}
          {earlier && <path class="earlier" d={swellAt(earlier.level)} />}
        </g>
        <path class="hoop" d={HOOPS} />
        <path class="staves" d={BARREL} />
        <path class="drop" d={dropsOf(flowing.length, 'in')} />
        <path class="drop" d={dropsOf(leaking.length, 'out')} />
        <WordsIn room={ROOMS.fills} x={WIDTH / 2} name={fills.name} words={flowing} />
        <WordsIn room={ROOMS.leaks} x={WIDTH / 2} name={leaks.name} words={leaking} />
      </svg>
      {earlier && (
        <Key
          items={[
            { label: now, mark: <path class="water" d="M0 2h28v12H0z" /> },
            { label: earlier.label, mark: <path class="earlier" d="M0 7h28" /> },
          ]}
        />
      )}
    </figure>
  )
}
