import { HEIGHT, WIDTH, tideLine, type Day } from './tide-line.ts'

export interface WaterlineProps {
  /** Name of the region: "Waterlijn". */
  readonly title: string
  /** Days in line with the goal; shown large, unless there are none. */
  readonly count: number
  /** Days counted over; at 0 the figure is left out. */
  readonly of: number
  /** The words beside the figure: "van de laatste 90 dagen in lijn met je doel". At 0 they stand alone. */
  readonly label: string
  /** Oldest first, the last one is today; at most 90 read well. */
  readonly days: readonly Day[]
  /** The picture in words: "De lijn stijgt rustig. Op 2 september zakte hij iets en daarna liep hij door." */
  readonly summary: string
  /** A line under the water: "Gisteren telde mee. De lijn loopt door." */
  readonly note?: string | undefined
}

/** Ground won, as a line of water that goes on after a dip. */
export function Waterline({ title, count, of, label, days, summary, note }: WaterlineProps) {
  const { line, body, kept, partly, untold, other, today } = tideLine(days)
  return (
    <section class="waterline bleed" aria-label={title}>
      <p class="count">
        {of > 0 && count > 0 && <b>{count}</b>} <span>{label}</span>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={summary}>
        <path class="body" d={body} />
        <path class="deep" d="M0 100c40 0 60-7 110-7s90 8 140 8 70-7 110-7v32H0z" />
        <path class="line" d={line} />
        <path class="day" d={kept} />
        <path class="day" d={partly} />
        <path class="untold" d={untold} />
        <path class="other" d={other} />
        {today !== undefined && (
          <>
            <path class="ring" d={`M${today.x} ${today.y}h.01`} />
            <path class="today" d={`M${today.x} ${today.y}h.01`} />
          </>
        )}
      </svg>
      {note !== undefined && <p class="note under">{note}</p>}
    </section>
  )
}
