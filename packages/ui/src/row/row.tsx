import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/shapes.ts'
import { Press } from '../press/press.tsx'

export interface RowProps {
  readonly icon?: IconName | undefined
  readonly what: ComponentChildren
  readonly why?: ComponentChildren | undefined
  /** What is yours: your best technique, today. At most one row in a list. */
  readonly best?: boolean | undefined
  readonly current?: boolean | undefined
  readonly href?: string | undefined
  readonly onClick?: ((event: MouseEvent) => void) | undefined
}

/** One line one can press, inside `Rows`; without `href` and `onClick` it only tells. */
export function Row({ icon, what, why, best = false, current = false, href, onClick }: RowProps) {
  const acts = href !== undefined || onClick !== undefined
  const inside = (
    <>
      {icon !== undefined && <Icon name={icon} />}
      <span class="words">
        <span class="what">{what}</span>
        {why !== undefined && <span class="why">{why}</span>}
      </span>
      {acts && <Icon name="next" class="go" />}
    </>
  )
  return (
    <li class={best ? 'best' : undefined}>
      {acts ? (
        <Press class="row" href={href} onClick={onClick} current={current ? 'true' : undefined}>
          {inside}
        </Press>
      ) : (
        <div class="row">{inside}</div>
      )}
    </li>
  )
}

export interface RowsProps {
  readonly label?: string | undefined
  readonly children: ComponentChildren
}

/** Rows on paper with a hairline between. */
export function Rows({ label, children }: RowsProps) {
  return (
    <ul class="rows" role="list" aria-label={label}>
      {children}
    </ul>
  )
}
