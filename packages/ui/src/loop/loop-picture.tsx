import { Key } from '../chart/key.tsx'
import { WordsIn } from '../picture/words-in.tsx'
import { ringOf, WIDTH } from './ring.ts'

export interface LoopPictureProps {
  /** In the order in which they go round. */
  readonly steps: readonly { readonly id: string; readonly name: string; readonly words: string }[]
  readonly breakAt: string | undefined
  /** "Hier kan het anders": what the mark says. */
  readonly broken: string
}

/** Steps in a circle with the person's own words in them. All of it stands in the fields beside it. */
export function LoopPicture({ steps, breakAt, broken }: LoopPictureProps) {
  const { height, places, ways } = ringOf(steps.length)
  return (
    <figure class="picture loop-picture" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${height}`}>
        {ways.map(({ line, head }, at) => (
          <g key={line} class={steps[at]?.id === breakAt ? 'way open' : 'way'}>
            <path class="line" d={line} />
            <path class="head" d={head} />
          </g>
        ))}
        {steps.map(({ id, name, words }, at) => {
          const place = places[at]
          if (!place) return null
          const { x, y, width, height, room } = place
          return (
            <g key={id} class={id === breakAt ? 'step break' : 'step'}>
              <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx="10" />
              <WordsIn room={room} x={x} name={name} words={words.trim() === '' ? [] : [words]} />
            </g>
          )
        })}
      </svg>
      {breakAt !== undefined && (
        <Key
          items={[
            { label: broken, mark: <rect class="break-mark" x="2" y="1" width="24" height="12" rx="3" /> },
          ]}
        />
      )}
    </figure>
  )
}
