import { Button } from '../button/button.tsx'

export interface EmptyProps {
  readonly title: string
  /** What will come here. */
  readonly text: string
  readonly action?:
    | {
        readonly label: string
        readonly onClick?: ((event: MouseEvent) => void) | undefined
        readonly href?: string | undefined
      }
    | undefined
}

/** A list with nothing in it yet: what will come, and one thing to do. */
export function Empty({ title, text, action }: EmptyProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {action !== undefined && (
        <Button kind="quiet" href={action.href} onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </div>
  )
}
