import { stepUpReasons } from '@keertij/engine'
import { Row, Rows } from '@keertij/ui'
import { useApp } from '../../../shell/app.ts'
import { measuresIn } from './measures-now.ts'
import { useMeasureWords } from './words.ts'

/** From week 6 to week 12, where it did not get lighter: advice to look for more help. Nothing else follows from it. */
export function StepUp() {
  const app = useApp()
  const { stepUp } = useMeasureWords()
  if (stepUpReasons(app.journal.value, app.today(), measuresIn(app)).length === 0) return null
  return (
    <section class="part stack" aria-labelledby="step-up">
      <h2 id="step-up">{stepUp.title}</h2>
      <p>{stepUp.text}</p>
      <p class="note">{stepUp.advice}</p>
      <Rows>
        <Row icon="next" what={stepUp.row} onClick={() => app.navigation.open({ at: 'help' })} />
      </Rows>
    </section>
  )
}
