import type { ComponentChildren } from 'preact'

export interface ExerciseProps {
  /** "Oefening": what a screen reader calls it, and the small line on top. */
  readonly name: string
  readonly children: ComponentChildren
}

/** A raised sheet: what a person writes. */
export function Exercise({ name, children }: ExerciseProps) {
  return (
    <section class="exercise bleed" aria-label={name}>
      <p class="over">{name}</p>
      {children}
    </section>
  )
}
