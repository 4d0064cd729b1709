import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/shapes.ts'

export interface NoteProps {
  /** `plain` for a source or an aside, `private` for who sees it, `signal` for what needs care. */
  readonly kind?: 'plain' | 'private' | 'signal' | undefined
  readonly children: ComponentChildren
}

const ICONS: Readonly<Record<'private' | 'signal', IconName>> = { private: 'phone', signal: 'signal' }

/** Small print that matters. */
export function Note({ kind = 'plain', children }: NoteProps) {
  if (kind === 'plain') return <p class="note gap">{children}</p>
  return (
    <p class={`note gap with-icon ${kind}`}>
      <Icon name={ICONS[kind]} />
      <span>{children}</span>
    </p>
  )
}
