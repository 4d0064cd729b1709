import { isClosed, type MeasuresDue } from '@keertij/engine'
import type { Measure } from '@keertij/programme'
import { Row, Rows } from '@keertij/ui'
import { useEffect } from 'preact/hooks'
import { useApp, useWords } from '../../../shell/app.ts'
import { Screen } from '../../../shell/screen.tsx'
import { MeasureHistory } from './measure-history.tsx'
import { measuresFor, measuresIn, useMeasuresDue } from './measures-now.ts'
import { StepUp } from './step-up.tsx'
import { useMeasureWords } from './words.ts'

/** What there is to ask now, what was answered before, and what may be answered by own choice. */
export function MeasuresScreen() {
  const app = useApp()
  const { lesson } = useWords()
  const words = useMeasureWords()
  const due = useMeasuresDue()
  useEffect(() => void app.loadIndex(), [app])
  if (isClosed(app.journal.value, 'exercises')) return <p>{lesson.closed}</p>
  const measures = measuresIn(app)
  const kept = measures.filter(({ id }) => app.journal.value.measures.has(id))
  const others = measuresFor(app).filter(({ moments }) => moments.length === 0)
  return (
    <Screen title={words.title}>
      <p>{words.intro}</p>
      {due && <DuePart due={due} />}
      {!due && kept.length === 0 && <p class="soft gap">{words.nothing}</p>}
      <StepUp />
      {kept.map((measure) => (
        <MeasureHistory key={measure.id} measure={measure} />
      ))}
      {others.length > 0 && (
        <section class="part" aria-labelledby="others">
          <h2 id="others">{words.others}</h2>
          <p class="soft">{words.othersWhy}</p>
          <MeasureRows measures={others} />
        </section>
      )}
    </Screen>
  )
}

function DuePart({ due }: { readonly due: MeasuresDue }) {
  const words = useMeasureWords()
  return (
    <section class="part" aria-labelledby="due">
      <h2 id="due">{words.due(due.moment)}</h2>
      <MeasureRows measures={due.measures} />
    </section>
  )
}

function MeasureRows({ measures }: { readonly measures: readonly Measure[] }) {
  const app = useApp()
  const language = app.language.value
  return (
    <Rows>
      {measures.map(({ id, title, about }) => (
        <Row
          key={id}
          icon="task"
          what={title[language]}
          why={about[language]}
          onClick={() => app.navigation.open({ at: 'measure', id })}
        />
      ))}
    </Rows>
  )
}
