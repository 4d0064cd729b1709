export interface StepsProps {
  /** The step you are at, counted from 1. */
  readonly n: number
  readonly of: number
  /** "Week 3, Drang" */
  readonly over?: string | undefined
  /** "Stap 3 van 5" */
  readonly label: string
}

/** How far you are in a lesson: in words, and as a bar. */
export function Steps({ n, of, over, label }: StepsProps) {
  return (
    <div class="voyage">
      <p>
        {over !== undefined && <span>{over}</span>}
        <span>{label}</span>
      </p>
      <ol class="steps" aria-hidden="true">
        {Array.from({ length: of }, (_, at) => (
          <li key={at} class={at + 1 < n ? 'done' : at + 1 === n ? 'here' : undefined} />
        ))}
      </ol>
    </div>
  )
}
