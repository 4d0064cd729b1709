import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useApp } from './app.ts'

/**
 * One screen: a heading that takes the focus when the screen opens, so that keyboard and screen reader start where the
 * eye does. The first screen of a visit leaves the focus where the browser put it.
 */
export function Screen({
  title,
  hidden = false,
  className,
  children,
}: {
  readonly title: string
  /** The heading is for screen readers only: the screen shows its subject in another way. */
  readonly hidden?: boolean
  readonly className?: string
  readonly children: ComponentChildren
}) {
  const { navigation } = useApp()
  const heading = useRef<HTMLHeadingElement>(null)
  const route = navigation.route.value
  useEffect(() => {
    scrollTo(0, 0)
    if (moved) heading.current?.focus({ preventScroll: true })
    moved = true
  }, [route])
  return (
    <div class={className ?? 'screen'}>
      <h1 ref={heading} tabIndex={-1} class={hidden ? 'sr' : undefined}>
        {title}
      </h1>
      {children}
    </div>
  )
}

let moved = false
