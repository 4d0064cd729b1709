import { THEMES, type Theme } from '@keertij/device'
import { LANGUAGES } from '@keertij/kernel'
import { Button, Scale } from '@keertij/ui'
import { useApp, useWords } from '../../../shell/app.ts'
import { canInstall, install } from '../../../platform/install.ts'
import { Screen } from '../../../shell/screen.tsx'
import { LANGUAGE_NAMES } from '../../../words/index.ts'
import { CountryChoice } from '../help/country-choice.tsx'
import { BackupSection } from '../lock/backup-section.tsx'
import { LockSection } from '../lock/lock-section.tsx'
import { ExitSite } from './exit-site.tsx'
import { OnThisDevice } from './on-this-device.tsx'
import { useSettingsWords } from './words.ts'

export function SettingsScreen() {
  const app = useApp()
  const words = useWords()
  const settingsScreen = { ...words.settingsScreen, ...useSettingsWords() }
  const offline = {
    ready: settingsScreen.offlineReady,
    busy: settingsScreen.offlineBusy,
    unsupported: settingsScreen.offlineNot,
  }
  return (
    <Screen title={settingsScreen.title} className="settings">
      <section class="part stack">
        <Scale
          name="language"
          legend={settingsScreen.language}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={app.language.value}
          onSelect={(value) => app.prefer({ language: value === 'en' ? 'en' : 'nl' })}
        />
        <CountryChoice legend={settingsScreen.country} />
        <Scale
          name="theme"
          legend={settingsScreen.theme}
          options={THEMES.map((value: Theme) => ({ value, label: settingsScreen.themes[value] }))}
          value={app.preferences.value.theme}
          onSelect={(value) => app.prefer({ theme: THEMES.find((theme) => theme === value) ?? 'device' })}
        />
      </section>
      <LockSection />
      <BackupSection />
      <ExitSite />
      <section class="part stack" aria-labelledby="offline">
        <h2 id="offline">{settingsScreen.offline}</h2>
        <p role="status">{offline[app.offline.state.value]}</p>
        {app.offline.update.value ? (
          <>
            <p>{settingsScreen.updateText}</p>
            <Button kind="quiet" onClick={app.offline.takeUpdate}>
              {settingsScreen.updateNow}
            </Button>
          </>
        ) : (
          <p class="note">{settingsScreen.updateNone}</p>
        )}
        <h3>{settingsScreen.install}</h3>
        {canInstall.value ? (
          <Button kind="quiet" onClick={() => void install()}>
            {settingsScreen.installNow}
          </Button>
        ) : (
          <p class="note">{settingsScreen.installMenu}</p>
        )}
        <p class="note">{settingsScreen.installIos}</p>
      </section>
      <OnThisDevice />
      <section class="part stack" aria-labelledby="about">
        <h2 id="about">{settingsScreen.about}</h2>
        <p>{settingsScreen.aboutText}</p>
        <p>{settingsScreen.aboutPrivacy}</p>
        <p>{settingsScreen.history}</p>
      </section>
    </Screen>
  )
}
