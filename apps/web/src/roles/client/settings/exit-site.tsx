import { Button, Choices, TextField } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { parseExitSite } from '../../../platform/exit.ts'
import { useApp, useWords } from '../../../shell/app.ts'
import { useSettingsWords } from './words.ts'

/** Where Exit leads: our own neutral page, or an ordinary site of the person's choice. */
export function ExitSite() {
  const app = useApp()
  const words = useWords()
  const settingsScreen = { ...words.settingsScreen, ...useSettingsWords() }
  const chosen = app.preferences.value.exitSite
  const [own, setOwn] = useState(chosen === '')
  const [text, setText] = useState(chosen)
  const [problem, setProblem] = useState<string>()
  const keep = (): void => {
    const site = parseExitSite(text)
    setProblem(site ? undefined : settingsScreen.exitSiteBad)
    if (site) app.prefer({ exitSite: site })
  }
  return (
    <section class="part stack" aria-labelledby="exit">
      <h2 id="exit">{settingsScreen.exit}</h2>
      <Choices
        name="exit"
        kind="one"
        legend={settingsScreen.exit}
        legendHidden
        options={[
          { value: 'own', label: settingsScreen.exitOwn },
          { value: 'site', label: settingsScreen.exitSite },
        ]}
        selected={[own ? 'own' : 'site']}
        onSelect={([value]) => {
          setOwn(value === 'own')
          if (value === 'own') app.prefer({ exitSite: '' })
        }}
      />
      {!own && (
        <>
          <TextField
            id="exit-site"
            label={settingsScreen.exitSite}
            hint={settingsScreen.exitSiteHint}
            problem={problem}
            value={text}
            onInput={setText}
          />
          <Button kind="quiet" onClick={keep}>
            {words.lesson.keep}
          </Button>
          {chosen !== '' && (
            <p role="status" class="note">
              {settingsScreen.exitNow(chosen)}
            </p>
          )}
        </>
      )}
      <p class="note">{settingsScreen.exitKeys}</p>
    </section>
  )
}
