import { isExpired } from '@keertij/engine'
import { COUNTRIES } from '@keertij/kernel'
import { Row, Rows, Scale } from '@keertij/ui'
import { EntryList } from '../../../lesson/help-cards.tsx'
import { useApp, useWords } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'

/** Entries that may only be shown after the question about violence, which this list does not ask. */
const AFTER_VIOLENCE_CHECK = 'na-geweldcheck'

/** The whole help directory, with the dates on which it was checked; what has expired stands last, and says so. */
export function HelpScreen() {
  const app = useApp()
  const words = useWords()
  const country = app.preferences.value.country
  const entries = (app.index.value?.directory ?? []).filter(
    (entry) => country === undefined || entry.countries.includes(country),
  )
  const care = entries
    .filter(({ crisis, tags }) => !crisis && !tags.includes(AFTER_VIOLENCE_CHECK))
    .toSorted((a, b) => Number(isExpired(a, app.today())) - Number(isExpired(b, app.today())))
  const questions = app.index.value?.programmes.find(({ entry }) => entry)?.entry?.lesson
  return (
    <Screen title={words.help.title}>
      <p>{words.help.intro}</p>
      <div class="part">
        <CountryChoice legend={words.help.country} />
      </div>
      <section class="part" aria-labelledby="now">
        <h2 id="now">{words.help.crisis}</h2>
        <EntryList entries={entries.filter(({ crisis }) => crisis)} dated />
      </section>
      <section class="part" aria-labelledby="care">
        <h2 id="care">{words.help.care}</h2>
        <EntryList entries={care} dated />
      </section>
      {questions && (
        <div class="part">
          <Rows>
            <Row
              icon="task"
              what={words.help.again}
              onClick={() => app.navigation.open({ at: 'lesson', id: questions })}
            />
          </Rows>
        </div>
      )}
    </Screen>
  )
}

/** Whose help lines are shown; both while it is not chosen. */
export function CountryChoice({ legend }: { readonly legend: string }) {
  const app = useApp()
  const words = useWords()
  return (
    <Scale
      name="country"
      legend={legend}
      options={[
        ...COUNTRIES.map((country) => ({ value: country, label: words.crisis.countries[country] })),
        { value: 'both', label: words.settingsScreen.countryNone },
      ]}
      value={app.preferences.value.country ?? 'both'}
      onSelect={(value) => app.prefer({ country: COUNTRIES.find((country) => country === value) })}
    />
  )
}
