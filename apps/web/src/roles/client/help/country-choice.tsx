import { COUNTRIES } from '@keertij/kernel'
import { Scale } from '@keertij/ui'
import { useApp, useWords } from '../../../shell/app.ts'

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
