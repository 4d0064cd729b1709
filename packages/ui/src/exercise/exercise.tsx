import type { ComponentChildren } from 'preact'

export interface ExerciseProps {
  /** "Oefening": the small line on top. */
  readonly name: string
  readonly children: ComponentChildren
}

/** A raised sheet: what a person writes. No landmark: a lesson may have several, and its questions name themselves. */
export function Exercise({ name, children }: ExerciseProps) {
  return (
    <div class="exercise bleed">
      <p class="over">{name}</p>
      {children}
    </div>
  )
}
