import { Cited } from '../shell/cited.tsx'
import { useApp, useWords } from '../shell/app.ts'

/** The sources of a lesson, folded away at its foot; the numbers in the text lead here. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const app = useApp()
  const { lesson } = useWords()
  const known = ids.flatMap((id) => app.index.value?.sources.filter((source) => source.id === id) ?? [])
  if (known.length === 0) return null
  return (
    <details class="table sources">
      <summary>{lesson.sources}</summary>
      <ol class="numbers">
        {known.map((source) => (
          <li key={source.id} id={`source-${source.id}`} tabIndex={-1}>
            <Cited source={source} /> {source.supports[app.language.value]}
          </li>
        ))}
      </ol>
    </details>
  )
}
