import { useId } from 'preact/hooks'
import type { ComponentChildren } from 'preact'

export interface ExerciseProps {
  /** "Oefening, ongeveer vier minuten" */
  readonly over: string
  readonly title: string
  readonly onSubmit?: (() => void) | undefined
  readonly children: ComponentChildren
}

/** A raised sheet: what a person writes. */
export function Exercise({ over, title, onSubmit, children }: ExerciseProps) {
  const titleId = useId()
  return (
    <form
      class="exercise bleed"
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.()
      }}
    >
      <p class="over">{over}</p>
      <h2 id={titleId}>{title}</h2>
      {children}
    </form>
  )
}
