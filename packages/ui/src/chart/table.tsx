/** The picture as a real table, in the numbers that were counted. */
export interface ChartTable {
  readonly caption: string
  /** Names of all columns, the one of the row heads first. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly head: string; readonly cells: readonly (string | number)[] }[]
}

/** Wider than the screen, it scrolls by itself, and is reached by keyboard. */
export function Table({ caption, columns, rows }: ChartTable) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
