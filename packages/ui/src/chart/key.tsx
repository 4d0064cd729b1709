import type { ComponentChild } from 'preact'

/** What a mark in the picture stands for. */
export interface KeyItem {
  readonly label: string
  /** The mark itself, drawn in a field of 28 by 14. */
  readonly mark: ComponentChild
}

export function Key({ items }: { readonly items: readonly KeyItem[] }) {
  return (
    <ul class="key" role="list">
      {items.map(({ label, mark }) => (
        <li key={label}>
          <svg viewBox="0 0 28 14" aria-hidden="true">
            {mark}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
