import { Cited } from '../../../shell/cited.tsx'
import { useApp, useWords } from '../../../shell/app.ts'
import { STRENGTHS } from '../../../words/strengths.ts'
import { Screen } from '../../../shell/screen.tsx'

/** What the texts rest on, for who wants to check. */
export function SourcesScreen() {
  const app = useApp()
  const { sourcesScreen } = useWords()
  const strengths = STRENGTHS[app.language.value]
  return (
    <Screen title={sourcesScreen.title}>
      <p>{sourcesScreen.intro}</p>
      <ul class="rows part">
        {(app.index.value?.sources ?? []).map((source) => (
          <li key={source.id} class="stack source-entry">
            <p>
              <Cited source={source} />
            </p>
            <p class="note">
              {source.supports[app.language.value]} ({strengths[source.strength] ?? source.strength})
            </p>
            {source.link && (
              <a href={source.link} rel="noreferrer noopener" target="_blank">
                {source.link.replace(/^https:\/\//, '')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Screen>
  )
}
