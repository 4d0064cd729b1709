import type { Room } from '../picture/fit-words.ts'
import { WordsIn } from '../picture/words-in.tsx'

export interface CircleWords {
  /** "Laat ik los" */
  readonly name: string
  readonly words: readonly string[]
}

export interface CirclesPictureProps {
  /** What the picture is: "Mijn kringen". */
  readonly label: string
  /** From the middle out. */
  readonly inner: CircleWords
  readonly middle: CircleWords
  readonly outer: CircleWords
  /** `below`: all words stand in a list under the picture. `beside`: the page has them elsewhere, such as in fields. */
  readonly text?: 'below' | 'beside' | undefined
}

/** In units of the drawing, which is a square of this size. */
const SIZE = 400
/**
 * The circles lie in one another and hang low: a ring that is equally thick all round has no place wide enough for a word on
 * a small phone, and this way each has a crescent for its words.
 */
const ROOMS = {
  outer: { cx: 200, cy: 200, r: 198, top: 6, bottom: 114 },
  middle: { cx: 200, cy: 252, r: 136, top: 119, bottom: 217 },
  inner: { cx: 200, cy: 298, r: 80, top: 224, bottom: 370 },
} satisfies Record<string, Room>

/** Three circles with the person's own words in them. On paper too; screen readers get the list. */
export function CirclesPicture({ label, text = 'below', ...circles }: CirclesPictureProps) {
  const order = ['outer', 'middle', 'inner'] as const
  return (
    <figure
      class="picture circles-picture"
      aria-label={text === 'below' ? label : undefined}
      aria-hidden={text === 'below' ? undefined : true}
    >
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
        {order.map((key) => (
          <circle key={key} class={key} cx={ROOMS[key].cx} cy={ROOMS[key].cy} r={ROOMS[key].r} />
        ))}
        {order.map((key) => (
          <WordsIn key={key} room={ROOMS[key]} x={ROOMS[key].cx} {...circles[key]} />
        ))}
      </svg>
      {text === 'below' && (
        <dl>
          {order.toReversed().map((key) => (
            <div key={key} class={key}>
              <dt>{circles[key].name}</dt>
              {circles[key].words.map((word, at) => (
                <dd key={at}>{word}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </figure>
  )
}
