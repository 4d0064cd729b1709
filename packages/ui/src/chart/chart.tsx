import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../icon/icon.tsx'
import { Table, type ChartTable } from './table.tsx'

export interface ChartProps {
  /** What the picture says, as a sentence. */
  readonly finding: ComponentChildren
  /** Made when it is opened: years of weeks are thousands of cells. */
  readonly table: () => ChartTable
  /** "Toon als tabel". */
  readonly tableLabel: string
  /** Where the numbers come from, and what they do not say. */
  readonly note?: ComponentChildren | undefined
  readonly children: ComponentChildren
}

/** The finding in words, then the picture, then the same as a table. Its heading stands above it. */
export function Chart({ finding, table, tableLabel, note, children }: ChartProps) {
  const [open, setOpen] = useState(false)
  return (
    <figure class="chart">
      <figcaption class="finding">{finding}</figcaption>
      {children}
      {note !== undefined && <p class="note">{note}</p>}
      <details class="table" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Icon name="table" />
          {tableLabel}
        </summary>
        {open && <Table {...table()} />}
      </details>
    </figure>
  )
}
