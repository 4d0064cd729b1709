import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/shapes.ts'
import { Press } from '../press/press.tsx'

export interface ButtonProps {
  /** At most one `main` per view. */
  readonly kind?: 'main' | 'quiet' | 'plain' | undefined
  readonly wide?: boolean | undefined
  readonly icon?: IconName | undefined
  readonly href?: string | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly disabled?: boolean | undefined
  readonly onClick?: ((event: MouseEvent) => void) | undefined
  readonly children: ComponentChildren
}

/** A button that says what happens. */
export function Button({ kind = 'main', wide = false, icon, children, ...press }: ButtonProps) {
  const name = ['button', kind, wide ? 'wide' : ''].filter(Boolean).join(' ')
  return (
    <Press class={name} {...press}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </Press>
  )
}
