import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../button/button.tsx'
import { Growing } from '../growing/growing.tsx'
import { Icon } from '../icon/icon.tsx'

export interface ListFieldProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  /** An answer somebody might give, shown in the first row while it is empty. */
  readonly example?: string | undefined
  readonly items: readonly string[]
  readonly onItems: (items: readonly string[]) => void
  /** Name of a row, counted from 1: "Reden 2". */
  readonly itemLabel: (at: number) => string
  readonly addLabel: string
  readonly removeLabel: (at: number) => string
  readonly max?: number | undefined
  /** Said when there is no more room. */
  readonly fullNote?: string | undefined
}

/** Several short answers. Enter goes on to the next row; there is always at least one to write in. */
export function ListField({
  id,
  legend,
  hint,
  example,
  items,
  onItems,
  itemLabel,
  addLabel,
  removeLabel,
  max = 10,
  fullNote,
}: ListFieldProps) {
  const list = useRef<HTMLOListElement>(null)
  const next = useRef<number | undefined>(undefined)
  const rows = items.length === 0 ? [''] : items
  const full = rows.length >= max

  // Focus follows the row that was added or, after removing, the one before it.
  useLayoutEffect(() => {
    if (next.current === undefined) return
    list.current?.querySelectorAll('textarea')[next.current]?.focus()
    next.current = undefined
  })

  const write = (at: number, text: string) => onItems(rows.map((row, index) => (index === at ? text : row)))
  const addAfter = (at: number) => {
    if (full) return
    next.current = at + 1
    onItems([...rows.slice(0, at + 1), '', ...rows.slice(at + 1)])
  }
  const remove = (at: number) => {
    next.current = Math.max(0, at - 1)
    onItems(rows.filter((_, index) => index !== at))
  }
  return (
    <fieldset class="list-field" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class="label">{legend}</legend>
      {hint !== undefined && (
        <p class="note hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ol ref={list} role="list">
        {rows.map((row, at) => (
          <li class="field" key={at}>
            <Growing
              id={`${id}-${at + 1}`}
              value={row}
              placeholder={at === 0 ? example : undefined}
              autocomplete="off"
              enterkeyhint="next"
              aria-label={itemLabel(at + 1)}
              onInput={(text) => write(at, text)}
              onEnter={() => {
                if (row.trim() !== '') addAfter(at)
              }}
            />
            {rows.length > 1 && (
              <button
                class="remove"
                type="button"
                aria-label={removeLabel(at + 1)}
                onClick={() => remove(at)}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ol>
      {full ? (
        fullNote !== undefined && <p class="note">{fullNote}</p>
      ) : (
        <Button kind="plain" icon="plus" onClick={() => addAfter(rows.length - 1)}>
          {addLabel}
        </Button>
      )}
    </fieldset>
  )
}
