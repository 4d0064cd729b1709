import { fitWords, type Room } from './fit-words.ts'

export interface WordsInProps {
  readonly room: Room
  /** The middle of the lines. */
  readonly x: number
  readonly name: string
  readonly words: readonly string[]
}

/** A name and words as lines of a drawing. */
export const WordsIn = ({ room, x, name, words }: WordsInProps) => (
  <>
    {fitWords(room, name, words).map((line) => (
      <text key={line.y} class={line.name ? 'name' : undefined} x={x} y={line.y}>
        {line.text}
      </text>
    ))}
  </>
)
