import { bandOf, changeSinceFirst, rangeOf, scorePoints } from '@keertij/engine'
import type { Measure, MeasureScore } from '@keertij/programme'
import { Button, Row, Rows } from '@keertij/ui'
import { HelpCards } from '../../../lesson/help-cards.tsx'
import { useApp, useWords } from '../../../shell/app.ts'
import { openCrisis } from '../../../shell/places.ts'
import { Screen } from '../../../shell/screen.tsx'
import { useMeasuresDue } from './measures-now.ts'
import { StepUp } from './step-up.tsx'
import { useMeasureWords } from './words.ts'

/** What was answered, in words: no diagnosis, what to do, and somebody to talk to. */
export function MeasureResult({ measure }: { readonly measure: Measure }) {
  const app = useApp()
  const { crisis } = useWords()
  const { result } = useMeasureWords()
  const [next] = useMeasuresDue()?.measures ?? []
  return (
    <Screen title={result.title} className="stack">
      {measure.scores.map((score) => (
        <ScoreInWords key={score.id} measure={measure} score={score} />
      ))}
      {measure.attribution !== undefined && <p class="note">{result.noDiagnosis}</p>}
      <StepUp />
      <section class="part" aria-labelledby="talk">
        <h2 id="talk">{result.talk}</h2>
        <HelpCards ids={['huisarts']} />
        <Rows>
          <Row icon="call" what={crisis.button} onClick={openCrisis} />
          <Row icon="next" what={result.help} onClick={() => app.navigation.open({ at: 'help' })} />
        </Rows>
      </section>
      <Button
        wide
        onClick={() =>
          next === undefined
            ? app.navigation.go({ at: 'today' })
            : app.navigation.replace({ at: 'measure', id: next.id })
        }
      >
        {next === undefined ? result.done : result.next(next.title[app.language.value])}
      </Button>
    </Screen>
  )
}

interface ScoreProps {
  readonly measure: Measure
  readonly score: MeasureScore
}

function ScoreInWords({ measure, score }: ScoreProps) {
  const app = useApp()
  const { result } = useMeasureWords()
  const language = app.language.value
  const points = scorePoints(app.journal.value, measure, score)
  const [before, last] = [points.at(-2), points.at(-1)]
  if (last === undefined) return null
  const band = bandOf(score, last.value)
  const change = changeSinceFirst(score, points)
  const name = score.name[language]
  const { max } = rangeOf(measure, score)
  if (band === undefined)
    return (
      <p>
        {result.plain(name, last.value, max)} {change === undefined && before && result.before(before.value)}
      </p>
    )
  return (
    <>
      <p class="finding first">
        <strong>{result.fits(name, band.name[language])}</strong>
      </p>
      <p>{band.advice[language]}</p>
      {change !== undefined && <p>{result.changes[change]}</p>}
      {score.items.length > 1 && <p class="note">{result.score(last.value, max)}</p>}
    </>
  )
}
