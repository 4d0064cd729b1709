/** What is free for words in a drawing, in its units: from `top` to `bottom`, as wide as a circle is there, or all one width. */
export type Room = { readonly top: number; readonly bottom: number } & (
  | { readonly cx: number; readonly cy: number; readonly r: number }
  | { readonly width: number }
)

export interface DrawnLine {
  readonly text: string
  /** The name of the room; the other lines hold what the person wrote. */
  readonly name: boolean
  /** Baseline, in units of the drawing. */
  readonly y: number
}

/** Letters and lines, in units of the drawing. */
export const TYPE = { size: 16.5, line: 19.5 } as const
/** Of a line: how far its baseline lies below its top. */
const ASCENT = 0.76
/** Between words and the edge of their room. */
const MARGIN = 8

/**
 * Lays a name and words in the middle of a room, on as few lines as will hold them: each item on a line of its
 * own where they all fit so, else one after another. What does not fit is cut with an ellipsis; the whole of it stands in the
 * list with the picture.
 */
export function fitWords(room: Room, name: string, words: readonly string[]): readonly DrawnLine[] {
  const most = Math.floor((room.bottom - room.top) / TYPE.line)
  const counts = Array.from({ length: most }, (_, at) => at + 1)
  for (const lay of [under, after]) {
    for (const from of [atOnce, atTop]) {
      for (const count of counts) {
        const filled = fill(from(slotsOf(room, count), name), name, words, lay)
        if (filled.whole) return filled.lines
      }
    }
  }
  return fill(atOnce(slotsOf(room, most), name), name, words, after).lines
}

interface Slot {
  readonly y: number
  readonly width: number
}

/** So many lines, one block in the middle of the room, each as wide as the room is there. */
function slotsOf(room: Room, count: number): readonly Slot[] {
  const first = (room.top + room.bottom - count * TYPE.line) / 2
  return Array.from({ length: count }, (_, at) => {
    const over = first + at * TYPE.line
    return { y: over + TYPE.line * ASCENT, width: Math.max(0, widthAt(room, over) - 2 * MARGIN) }
  })
}

/** Of a line that begins at this height. */
function widthAt(room: Room, over: number): number {
  if ('width' in room) return room.width
  const furthest = Math.max(Math.abs(over - room.cy), Math.abs(over + TYPE.line - room.cy))
  return 2 * Math.sqrt(Math.max(0, room.r ** 2 - furthest ** 2))
}

interface Filled {
  readonly lines: readonly DrawnLine[]
  /** Nothing had to be cut. */
  readonly whole: boolean
}

/** A name is easiest to read on one line, so it may wait for a line that is wide enough. */
const atOnce = (slots: readonly Slot[], name: string): readonly Slot[] =>
  slots.slice(
    Math.max(
      0,
      slots.findIndex(({ width }) => widthOf(name, true) <= width),
    ),
  )
const atTop = (slots: readonly Slot[]): readonly Slot[] => slots

type Lay = (slots: readonly Slot[], items: readonly string[]) => Filled

function fill(slots: readonly Slot[], name: string, words: readonly string[], lay: Lay): Filled {
  const named = flow(slots, name.split(/\s+/), true)
  const written = lay(below(slots, named.lines), words)
  return { lines: [...named.lines, ...written.lines], whole: named.whole && written.whole }
}

const below = (slots: readonly Slot[], lines: readonly DrawnLine[]): readonly Slot[] =>
  slots.filter(({ y }) => lines.every((line) => line.y < y))

/** Every item begins on a line of its own. */
const under: Lay = (slots, items) =>
  items.reduce<Filled>(
    (filled, item) => {
      const next = flow(below(slots, filled.lines), item.trim().split(/\s+/), false)
      return { lines: filled.lines.concat(next.lines), whole: filled.whole && next.whole }
    },
    { lines: [], whole: true },
  )

/** The items one after another, with a sign between them. */
const after: Lay = (slots, items) => flow(slots, items.flatMap(runOf), false)

/** The words of one item; the sign between two items stays with the word before it. */
const runOf = (item: string, at: number, all: readonly string[]): readonly string[] => {
  const run = item.trim().split(/\s+/)
  return at === all.length - 1 ? run : [...run.slice(0, -1), `${run.at(-1)} ·`]
}

/** Lays words on the lines one after another. A line that is too narrow for the next word stays empty. */
function flow(slots: readonly Slot[], run: readonly string[], name: boolean): Filled {
  const widest = Math.max(0, ...slots.map(({ width }) => width))
  const words = run.map((word) => shortened(word, widest, name))
  const lines: { text: string; y: number; width: number }[] = []
  let laid = 0
  for (const { y, width } of slots) {
    const took = howMany(words.slice(laid), width, name)
    if (took > 0) lines.push({ text: words.slice(laid, laid + took).join(' '), y, width })
    laid += took
  }
  const last = lines.at(-1)
  if (last && laid < words.length) {
    last.text = shortened(`${last.text.replace(/ ·$/, '')} …`, last.width, name)
  }
  const whole = laid === words.length && words.every((word, at) => word === run[at])
  return { lines: lines.map(({ text, y }) => ({ text, name, y })), whole }
}

function howMany(words: readonly string[], width: number, name: boolean): number {
  let count = 0
  while (count < words.length && widthOf(words.slice(0, count + 1).join(' '), name) <= width) count += 1
  return count
}

/** As it is where it fits, else with an ellipsis. */
function shortened(text: string, width: number, name: boolean): string {
  if (widthOf(text, name) <= width) return text
  for (let length = text.length - 1; length > 0; length -= 1) {
    const short = `${text.slice(0, length).replace(/[\s·]+$/, '')}…`
    if (widthOf(short, name) <= width) return short
  }
  return '…'
}

/** Widths of the letters of our type, in ems, from narrow to wide; what is not among them is taken as wide. */
const WIDTHS: readonly (readonly [signs: RegExp, ems: number])[] = [
  [/[\s]/, 0.19],
  [/[ijlIJ.,:;!·’‘'|ïí]/, 0.28],
  [/[frst1()?/-]/, 0.45],
  [/[acegkvxyzëéèáàç"]/, 0.54],
  [/[bdhnopquöóüú0-9]/, 0.61],
  [/[A-HK-LN-PR-VX-Z&…]/, 0.74],
]
const WIDEST = 0.9
/** The heavier letters of a name, and a little for what a letter differs from its group. */
const HEAVIER = 1.03
const SAFE = 1.02

/** About how wide a run is, on the safe side: nothing can be measured where a page is made beforehand. */
function widthOf(text: string, name: boolean): number {
  const ems = [...text].reduce(
    (sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST),
    0,
  )
  return ems * TYPE.size * SAFE * (name ? HEAVIER : 1)
}
