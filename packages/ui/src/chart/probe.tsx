import type { ComponentChildren } from 'preact'

export interface ProbeProps {
  /** Name of the control: "Kies een uur". */
  readonly label: string
  readonly columns: number
  readonly rows?: number | undefined
  /** The chosen place, row by row from the top left. */
  readonly at: number
  /** The sentence of that place, as a screen reader says it; it is shown below the picture too. */
  readonly told: string
  readonly onMove: (at: number) => void
  /** The picture, as wide and as high as its field. */
  readonly children: ComponentChildren
}

/**
 * A picture that can be asked, place by place: a tap or a drag, or the arrow keys. To assistive technology it is one slider
 * that says sentences, so that a hundred cells are one stop, and none of them has to be as large as a finger.
 */
export function Probe({ label, columns, rows = 1, at, told, onMove, children }: ProbeProps) {
  const pointAt = (event: PointerEvent): void => {
    const field = event.currentTarget as Element
    const { left, top, width, height } = field.getBoundingClientRect()
    const column = placeIn((event.clientX - left) / width, columns)
    const row = placeIn((event.clientY - top) / height, rows)
    onMove(row * columns + column)
  }
  return (
    <div
      class="probe"
      onPointerDown={pointAt}
      onPointerMove={(event) => {
        if (event.buttons === 1) pointAt(event)
      }}
    >
      {children}
      <input
        type="range"
        aria-label={label}
        aria-valuetext={told}
        min={0}
        max={columns * rows - 1}
        step={1}
        value={at}
        onInput={(event) => onMove(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          const next = rows === 1 ? undefined : nextRow(event.key, at, columns)
          if (next === undefined) return
          event.preventDefault()
          if (next >= 0 && next < columns * rows) onMove(next)
        }}
      />
    </div>
  )
}

const placeIn = (part: number, places: number): number =>
  Math.min(places - 1, Math.max(0, Math.floor(part * places)))

/** Up and down go by row here, where a slider would go by one. */
function nextRow(key: string, at: number, columns: number): number | undefined {
  if (key === 'ArrowUp' || key === 'PageUp') return at - columns
  if (key === 'ArrowDown' || key === 'PageDown') return at + columns
  return undefined
}
