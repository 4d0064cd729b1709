import { useApp, useWords } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'

/** Words that a reader meets, in plain language. */
export function GlossaryScreen() {
  const app = useApp()
  const { glossaryScreen } = useWords()
  const language = app.language.value
  const terms = (app.index.value?.glossary ?? []).toSorted((a, b) =>
    a.term[language].localeCompare(b.term[language], language),
  )
  return (
    <Screen title={glossaryScreen.title}>
      <p>{glossaryScreen.intro}</p>
      <dl class="terms part">
        {terms.map(({ id, term, meaning }) => (
          <div key={id}>
            <dt>{term[language]}</dt>
            <dd>{meaning[language]}</dd>
          </div>
        ))}
      </dl>
    </Screen>
  )
}
