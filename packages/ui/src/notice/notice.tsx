import type { ComponentChildren } from 'preact'
import { Button } from '../button/button.tsx'

export interface NoticeProps {
  /** Keep the notice on the page and change this: what appears is then read aloud. Nothing shows while it is empty. */
  readonly children?: ComponentChildren | undefined
  readonly action?: { readonly label: string; readonly onClick: (event: MouseEvent) => void } | undefined
}

/** One line about what just happened, with at most one thing to do: "Weggehaald. Zet terug". */
export function Notice({ children, action }: NoticeProps) {
  const shown = children !== undefined && children !== null && children !== false && children !== ''
  return (
    <div class={shown ? 'notice' : 'notice none'}>
      <p role="status">{shown ? children : ''}</p>
      {shown && action !== undefined && (
        <Button kind="plain" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </div>
  )
}
