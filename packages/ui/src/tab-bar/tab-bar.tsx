import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/shapes.ts'
import { Press } from '../press/press.tsx'

export interface TabItem {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  /** Where the page stands when it is prerendered; a plain press still goes through `onSelect`. */
  readonly href?: string | undefined
}

export interface TabBarProps {
  readonly label: string
  readonly items: readonly TabItem[]
  readonly current: string | undefined
  readonly onSelect: (id: string) => void
  /** The raised place in the middle. */
  readonly now?:
    | {
        readonly label: string
        readonly onClick: (event: MouseEvent) => void
        readonly href?: string | undefined
      }
    | undefined
}

/** The places of the app: a bar under the thumb, or a rail where there is room. */
export function TabBar({ label, items, current, onSelect, now }: TabBarProps) {
  const middle = Math.ceil(items.length / 2)
  const place = (item: TabItem) => (
    <li key={item.id}>
      <Press
        href={item.href}
        current={item.id === current ? 'page' : undefined}
        onClick={(event) => {
          if (opensElsewhere(event)) return
          event.preventDefault()
          onSelect(item.id)
        }}
      >
        <Icon name={item.icon} />
        {item.label}
      </Press>
    </li>
  )
  return (
    <nav class="tabs" aria-label={label}>
      <ul role="list">
        {items.slice(0, middle).map(place)}
        {now !== undefined && (
          <li class="mid" key="now">
            <Press class="now" href={now.href} onClick={now.onClick}>
              <Icon name="wave" />
              {now.label}
            </Press>
          </li>
        )}
        {items.slice(middle).map(place)}
      </ul>
    </nav>
  )
}

/** A press that asks the browser for a new tab or window is the browser's. */
function opensElsewhere(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
}

export interface ActBarProps {
  readonly label: string
  readonly items: readonly (TabItem & { readonly onClick?: ((event: MouseEvent) => void) | undefined })[]
}

/** What stays in reach during now help: call, my reasons, my plan. A long name is cut off to the eye alone. */
export function ActBar({ label, items }: ActBarProps) {
  return (
    <nav class="tabs acts" aria-label={label}>
      <ul role="list">
        {items.map((item) => (
          <li key={item.id}>
            <Press href={item.href} onClick={item.onClick}>
              <Icon name={item.icon} />
              <span>{item.label}</span>
            </Press>
          </li>
        ))}
      </ul>
    </nav>
  )
}
