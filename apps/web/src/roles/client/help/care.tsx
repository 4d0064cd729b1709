import {
  choicesOf,
  isNarrowed,
  anyCare,
  widerCare,
  withoutChoice,
  type CareFilter,
  type FoundCare,
} from '@keertij/engine'
import { CARE_LANGUAGES, NEEDS, type DirectoryEntry } from '@keertij/programme'
import { Chips, Empty, Row, Rows } from '@keertij/ui'
import { EntryList } from '../../../lesson/help-cards.tsx'
import { useApp } from '../../../shell/app.ts'
import { Select } from '../journal/select.tsx'
import { useHelpWords } from './words.ts'

interface CareProps extends Pick<FoundCare, 'found' | 'costUnknown'> {
  readonly id: string
  readonly filter: CareFilter
  readonly onFilter: (filter: CareFilter) => void
}

/** What fits what somebody looks for, with a count in words and a way on when nothing does. */
export function Care({ id, filter, found, costUnknown, onFilter }: CareProps) {
  const words = useHelpWords()
  const said = isNarrowed(filter) ? words.fits : words.count
  return (
    <section class="part care" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {words.care}
      </h2>
      <Filters filter={filter} onFilter={onFilter} />
      <div role="status" class="gap">
        <p class={found.length === 0 ? 'sr' : undefined}>
          {found.length === 0 ? words.nothing : said(found.length)}
        </p>
        {costUnknown > 0 && <p class="note">{words.costUnknown(costUnknown)}</p>}
        {filter.lgbtq && found.length > 0 && <p class="note">{words.lgbtqNote}</p>}
      </div>
      {found.length === 0 ? (
        <Wider filter={filter} onFilter={onFilter} />
      ) : (
        <EntryList entries={found} dated more={(entry) => unsaid(entry, filter, words)} />
      )}
    </section>
  )
}

/** What an entry does not say of itself, and a reader would otherwise take for granted. */
function unsaid(
  { crisis, cost, languages }: DirectoryEntry,
  { language }: CareFilter,
  words: ReturnType<typeof useHelpWords>,
): readonly string[] {
  return [
    ...(!crisis && cost === 'unknown' ? [words.noCost] : []),
    ...(language !== undefined && language !== 'nl' && languages.length === 0
      ? [words.askLanguage(words.languages[language])]
      : []),
  ]
}

const ANY = ''
const ONLY = ['free', 'withoutFaith', 'lgbtq'] as const

function Filters({ filter, onFilter }: Pick<CareProps, 'filter' | 'onFilter'>) {
  const app = useApp()
  const words = useHelpWords()
  const { needs, languages } = choicesOf(app.index.value?.directory ?? [], filter.country)
  return (
    <div class="stack">
      <div class="looking">
        <Select
          id="care-need"
          label={words.need}
          options={[
            { value: ANY, label: words.anyNeed },
            // What was chosen stays in the list, also where another country has none of it.
            ...NEEDS.filter((need) => needs.includes(need) || need === filter.need).map((need) => ({
              value: need,
              label: words.needs[need],
            })),
          ]}
          value={filter.need ?? ANY}
          onSelect={(value) => onFilter({ ...filter, need: NEEDS.find((need) => need === value) })}
        />
        <Select
          id="care-language"
          label={words.language}
          options={[
            { value: ANY, label: words.anyLanguage },
            ...CARE_LANGUAGES.filter((each) => languages.includes(each) || each === filter.language).map(
              (each) => ({ value: each, label: words.languages[each] }),
            ),
          ]}
          value={filter.language ?? ANY}
          onSelect={(value) =>
            onFilter({ ...filter, language: CARE_LANGUAGES.find((each) => each === value) })
          }
        />
      </div>
      <fieldset>
        <legend class="sr">{words.more}</legend>
        <Chips
          options={ONLY.map((value) => ({ value, label: words.only[value] }))}
          chosen={ONLY.filter((each) => filter[each])}
          onToggle={(value, on) => onFilter({ ...filter, [value]: on })}
        />
      </fieldset>
    </div>
  )
}

/** Nothing was found: which single choice stands in the way, and how much there is without it. */
function Wider({ filter, onFilter }: Pick<CareProps, 'filter' | 'onFilter'>) {
  const app = useApp()
  const words = useHelpWords()
  const wider = widerCare(app.index.value?.directory ?? [], filter, app.today())
  return (
    <>
      <Empty
        title={words.nothing}
        text={words.nothingText}
        action={{ label: words.clear, onClick: () => onFilter(anyCare(filter.country)) }}
      />
      <Rows>
        {wider.map(({ without, count }) => (
          <Row
            key={without}
            icon="plus"
            what={words.wider[without]}
            why={words.places(count)}
            onClick={() => onFilter(withoutChoice(filter, without))}
          />
        ))}
      </Rows>
    </>
  )
}
