import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface PartProps {
  readonly title: string
  /** What has to be there first, while there is too little to show. */
  readonly needs: string | undefined
  readonly children: ComponentChildren
}

/** One thing that can be seen in the journal, or what it takes to see it. */
export function Part({ title, needs, children }: PartProps) {
  const id = useId()
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {needs === undefined ? children : <p class="soft">{needs}</p>}
    </section>
  )
}
