import { anyCare, findCare, type CareFilter } from '@keertij/engine'
import { Button, Row, Rows } from '@keertij/ui'
import { useState } from 'preact/hooks'
import { PACK } from 'virtual:pack'
import { EntryList } from '../../../lesson/help-cards.tsx'
import { useApp, useWords } from '../../../shell/app.ts'
import { programmeNow } from '../../../shell/programme-now.ts'
import { Screen } from '../../../shell/screen.tsx'
import { Calling } from './calling.tsx'
import { Card, CardPaper } from './card.tsx'
import { Care } from './care.tsx'
import { CountryChoice } from './country-choice.tsx'
import { useHelpWords } from './words.ts'
import './help.css'

const CARE = 'care'

/**
 * The whole help directory, on the device: crisis lines first, whatever was chosen, then what fits. Nothing that is chosen or
 * opened here is recorded.
 */
export function HelpScreen() {
  const app = useApp()
  const words = useHelpWords()
  const { title } = useWords().help
  const { country } = app.preferences.value
  const [chosen, choose] = useState<CareFilter>(anyCare(country))
  const [onCard, setOnCard] = useState<readonly string[]>([])
  const whole = app.index.value?.directory
  const filter = { ...chosen, country }
  // The crisis lines come with the app itself, and do not wait for the rest.
  const { crisis, found, costUnknown } = findCare(whole ?? PACK.crisis, filter, app.today())
  return (
    <Screen title={title} className="screen help">
      <div class="no-print">
        <p>{words.intro}</p>
        <div class="part">
          <CountryChoice legend={words.country} />
        </div>
        <p class="gap">
          <Button kind="plain" onClick={() => document.getElementById(CARE)?.focus()}>
            {words.toCare}
          </Button>
        </p>
        <section class="part" aria-labelledby="now">
          <h2 id="now">{words.crisis}</h2>
          <EntryList entries={crisis} dated />
        </section>
        <section class="part" aria-labelledby="before">
          <h2 id="before">{words.before}</h2>
          <Rows>
            <Row
              icon="message"
              what={words.letter}
              why={words.letterWhy}
              onClick={() => app.navigation.open({ at: 'letter' })}
            />
          </Rows>
          <Calling />
          <Card entries={found} chosen={onCard} onChoose={setOnCard} />
        </section>
        {whole && (
          <Care id={CARE} filter={filter} found={found} costUnknown={costUnknown} onFilter={choose} />
        )}
        <SafetyQuestions />
      </div>
      <CardPaper crisis={crisis} chosen={onCard} />
    </Screen>
  )
}

function SafetyQuestions() {
  const app = useApp()
  const words = useHelpWords()
  const id = programmeNow(app)?.entry?.lesson
  if (id === undefined) return null
  return (
    <div class="part">
      <Rows>
        <Row icon="task" what={words.again} onClick={() => app.navigation.open({ at: 'lesson', id })} />
      </Rows>
    </div>
  )
}
