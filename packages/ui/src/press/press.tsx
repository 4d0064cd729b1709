import type { ComponentChildren } from 'preact'

export interface PressProps {
  readonly class?: string | undefined
  /** With an address it is a link, without one a button; both may also do something. */
  readonly href?: string | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly disabled?: boolean | undefined
  readonly current?: 'page' | 'true' | undefined
  readonly label?: string | undefined
  readonly onClick?: ((event: MouseEvent) => void) | undefined
  readonly children: ComponentChildren
}

/** The native element for something one presses. A link that also acts keeps its address for when scripts do not run. */
export function Press({
  class: name,
  href,
  type = 'button',
  disabled,
  current,
  label,
  onClick,
  children,
}: PressProps) {
  if (href !== undefined) {
    return (
      <a class={name} href={href} aria-current={current} aria-label={label} onClick={onClick}>
        {children}
      </a>
    )
  }
  return (
    <button
      class={name}
      type={type}
      disabled={disabled}
      aria-current={current}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
