import { isClosed, raisesAlert } from '@keertij/engine'
import type { Measure, MeasureText } from '@keertij/programme'
import { Button, Empty, Steps } from '@keertij/ui'
import { useEffect, useState } from 'preact/hooks'
import { type App, useApp, useWords } from '../../../shell/app.ts'
import { openCrisis } from '../../../shell/places.ts'
import { SavedLine } from '../../../shell/saved-line.tsx'
import { Screen } from '../../../shell/screen.tsx'
import { openMeasure, type OpenMeasure } from './measure-draft.ts'
import { MeasureResult } from './measure-result.tsx'
import { measuresIn } from './measures-now.ts'
import { QuestionField } from './question-field.tsx'
import { SafeFirst } from './safe-first.tsx'
import { useMeasureWords } from './words.ts'

/** One questionnaire: a question at a time, then what it says in words. */
export function MeasureScreen({ id }: { readonly id: string }) {
  const app = useApp()
  const { lesson } = useWords()
  const words = useMeasureWords()
  useEffect(() => void app.loadIndex(), [app])
  const measure = measuresIn(app).find((known) => known.id === id)
  const text = measure?.texts[app.language.value]
  if (isClosed(app.journal.value, 'exercises')) return <p>{lesson.closed}</p>
  if (app.index.value === undefined) return null
  if (measure === undefined || text === undefined)
    return (
      <Screen title={words.title}>
        <Empty title={words.title} text={words.gone} />
      </Screen>
    )
  return <Opened measure={measure} text={text} />
}

interface OpenedProps {
  readonly measure: Measure
  readonly text: MeasureText
}

type Stage = 'questions' | 'safe' | 'result'

/** Who comes back from a help line or the safety plan to a list of today finds what it said, and not its first question. */
const stageOf = ({ journal, today }: App, { id }: Measure, { answers }: OpenMeasure): Stage =>
  Object.keys(answers.peek()).length === 0 && journal.peek().measures.get(id)?.at(-1)?.day === today()
    ? 'result'
    : 'questions'

function Opened({ measure, text }: OpenedProps) {
  const app = useApp()
  const [open, setOpen] = useState<OpenMeasure>()
  const [stage, setStage] = useState<Stage>('questions')
  const [kept, setKept] = useState(false)
  const { id } = measure
  useEffect(() => {
    let gone = false
    let opened: OpenMeasure | undefined
    void openMeasure(app, measure).then((found) => {
      opened = found
      if (gone) return found.close()
      setStage(stageOf(app, measure, found))
      setOpen(found)
    })
    return () => {
      gone = true
      opened?.close()
    }
    // The pack's index is read once; its questionnaires do not change under an open screen.
  }, [app, id])
  if (!open) return null
  if (stage === 'safe') return <SafeFirst onDone={() => setStage(kept ? 'result' : 'questions')} />
  if (stage === 'result') return <MeasureResult measure={measure} />
  const keep = async (): Promise<void> => {
    // Safety does not wait for the disk: what an answer opens is shown whether it could be saved or not.
    const alert = raisesAlert(measure, open.answers.peek())
    if (alert) setStage('safe')
    if (!(await open.keep())) return
    setKept(true)
    // Who went on from the help lines before it was saved stands at the last question again.
    setStage((now) => (now === 'safe' ? now : 'result'))
  }
  return <Questions measure={measure} text={text} open={open} onWhole={() => void keep()} />
}

interface QuestionsProps extends OpenedProps {
  readonly open: OpenMeasure
  readonly onWhole: () => void
}

function Questions({ measure, text, open, onWhole }: QuestionsProps) {
  const app = useApp()
  const words = useMeasureWords()
  const { questions } = text
  const answers = open.answers.value
  const [at, setAt] = useState(() => firstOpen(text, answers))
  const question = questions[at]
  if (question === undefined) return null
  const value = answers[question.id]
  const last = at === questions.length - 1
  const alert = value !== undefined && raisesAlert(measure, { [question.id]: value })
  return (
    <Screen title={measure.title[app.language.value]} className="measure">
      <Steps n={at + 1} of={questions.length} label={words.question(at + 1, questions.length)} />
      <form
        class="questions"
        onSubmit={(event) => {
          event.preventDefault()
          if (last) onWhole()
          else setAt(at + 1)
        }}
      >
        <QuestionField
          key={question.id}
          question={question}
          instruction={text.instruction}
          value={value}
          focus={at > 0}
          onAnswer={(chosen) => open.change(question.id, chosen)}
        />
        {alert && (
          <Button kind="quiet" wide icon="call" onClick={openCrisis}>
            {words.helpNow}
          </Button>
        )}
        <div class="stack">
          <Button type="submit" wide disabled={value === undefined}>
            {last ? words.last : words.go}
          </Button>
          {at > 0 && (
            <Button kind="plain" onClick={() => setAt(at - 1)}>
              {words.back}
            </Button>
          )}
        </div>
      </form>
      <SavedLine of={open.saved} />
      <Provenance measure={measure} text={text} />
    </Screen>
  )
}

/** The first question without an answer, or the last one when all have theirs. */
function firstOpen({ questions }: MeasureText, answers: Readonly<Record<string, number>>): number {
  const open = questions.findIndex(({ id }) => answers[id] === undefined)
  return open === -1 ? questions.length - 1 : open
}

/** Whose words these are, and how sure they are. */
function Provenance({ measure, text }: OpenedProps) {
  const words = useMeasureWords()
  const said = [
    measure.attribution ?? '',
    text.unchecked ? words.unchecked : '',
    measure.nonCommercial ? words.nonCommercial : '',
  ].filter((line) => line !== '')
  return said.length === 0 ? null : <p class="note gap">{said.join(' ')}</p>
}
