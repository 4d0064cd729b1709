import { anyCare, findCare } from '@keertij/engine'
import { COUNTRIES, type Language, type LocalDate } from '@keertij/kernel'
import { CARE_LANGUAGES, CARE_TAGS, NEEDS, type DirectoryEntry } from '@keertij/programme'
import { Note, Rows, Scale } from '@keertij/ui'
import { CALLS } from '../roles/client/help/words.nl.ts'
import { helpWords } from '../roles/client/help/words.ts'
import { WORDS_OF } from './app-words.ts'
import { HelpCard } from './help-card.tsx'
import { Layout } from './layout.tsx'
import { FIND_HELP, hrefOf, siteWords, type Site } from './site.ts'

interface FindHelpProps {
  readonly site: Site
  readonly language: Language
  /** The day of the build; a page that is older says so by its dates. */
  readonly today: LocalDate
}

/** The open list of services. What is chosen narrows it by style alone, and never the crisis lines but by country. */
export function FindHelp({ site, language, today }: FindHelpProps) {
  const { findHelp } = siteWords[language]
  const { crisis, found } = findCare(site.directory, anyCare(undefined), today)
  return (
    <Layout site={site} language={language} id={FIND_HELP}>
      <article class="prose finder" data-print={findHelp.print}>
        <h1>{findHelp.heading}</h1>
        <p>{findHelp.intro}</p>
        <Country language={language} />
        <h2>{findHelp.now}</h2>
        <Services of={crisis} language={language} />
        <h2>{findHelp.care}</h2>
        <Choices language={language} count={found.length} />
        <Services of={found} language={language} narrowed />
        <FirstCall language={language} />
      </article>
    </Layout>
  )
}

function Country({ language }: { readonly language: Language }) {
  const words = WORDS_OF[language]
  const names = { ...words.crisis.countries, both: words.settingsScreen.countryNone }
  return (
    <Scale
      name="country"
      legend={helpWords[language].country}
      options={(['both', ...COUNTRIES] as const).map((value) => ({ value, label: names[value] }))}
      value="both"
      onSelect={() => undefined}
    />
  )
}

function Choices({ language, count }: { readonly language: Language; readonly count: number }) {
  const words = helpWords[language]
  const { findHelp } = siteWords[language]
  const select = (
    name: string,
    label: string,
    any: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name} autocomplete="off">
        <option value="">{any}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <div class="choices-of-care">
      {select(
        'need',
        words.need,
        words.anyNeed,
        NEEDS.map((need) => [need, words.needs[need]] as const),
      )}
      {select(
        'language',
        words.language,
        words.anyLanguage,
        CARE_LANGUAGES.map((each) => [each, words.languages[each]] as const),
      )}
      <div class="ticks">
        {(['free', 'withoutFaith', 'lgbtq'] as const).map((only) => (
          <label key={only} class="tick">
            <input type="checkbox" name={only} />
            <span>{words.only[only]}</span>
          </label>
        ))}
      </div>
      <p
        class="note"
        aria-live="polite"
        data-found={count}
        data-one={words.fits(1)}
        data-many={words.fits(2)}
        data-none={findHelp.none}
      >
        {findHelp.hint}
      </p>
    </div>
  )
}

function Services({
  of,
  language,
  narrowed = false,
}: {
  readonly of: readonly DirectoryEntry[]
  readonly language: Language
  readonly narrowed?: boolean
}) {
  return (
    <div class={narrowed ? 'services narrowed' : 'services'}>
      {of.map((entry) => (
        <div
          key={entry.id}
          class="service"
          data-countries={entry.countries.join(' ')}
          data-needs={entry.needs.join(' ')}
          data-languages={(entry.languages.length === 0 ? CARE_LANGUAGES : entry.languages).join(' ')}
          data-cost={entry.cost}
          data-tags={[CARE_TAGS.faith, CARE_TAGS.lgbtq].filter((tag) => entry.tags.includes(tag)).join(' ')}
        >
          <Rows>
            <HelpCard entry={entry} language={language} dated />
          </Rows>
        </div>
      ))}
    </div>
  )
}

/** What to say in a first call, and what nobody has to answer. */
function FirstCall({ language }: { readonly language: Language }) {
  const words = helpWords[language]
  const lines = (of: readonly string[]) => (
    <ul class="bullets">
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
  return (
    <section class="first-call" aria-labelledby="first-call">
      <h2 id="first-call">{words.calling}</h2>
      <Note kind="signal">{words.callSuicide}</Note>
      {CALLS.map((call) => (
        <details key={call}>
          <summary>{words.calls[call].name}</summary>
          <h3>{words.say}</h3>
          {lines(words.calls[call].say)}
          <h3>{words.asked}</h3>
          {lines(words.calls[call].asked)}
          <h3>{words.refuse}</h3>
          {lines(words.calls[call].refuse)}
        </details>
      ))}
      <Note kind="signal">{words.callOffences}</Note>
      <p class="go-on">
        <a class="button quiet wide" href={hrefOf('letter')}>
          {words.letter}
        </a>
      </p>
    </section>
  )
}
