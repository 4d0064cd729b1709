import { answerText, exercisesIn, keptFor, reflectionCount } from '@keertij/engine'
import type { EventBody, JournalState, KeptExercise } from '@keertij/journal'
import type { Lesson } from '@keertij/programme'
import { Button } from '@keertij/ui'
import { useFieldWords } from '../../../exercises/words.ts'
import { useSpoken } from '../../../lesson/variables.ts'
import { type App, useApp } from '../../../shell/app.ts'
import { openPlace } from '../../../shell/places.ts'
import { record } from '../../../shell/record.ts'
import { useLessons } from './use-lessons.ts'
import { planWords, usePlanWords } from './words.ts'

const SLOT = 'recognised'

/**
 * What somebody took along from the lists, to read back and to take out. It is not there before that, asks for nothing, and stays off
 * the sheet of paper: that is made to be handed over or to hang in a kitchen.
 */
export function RecognisedPart({ state }: { readonly state: JournalState }) {
  const app = useApp()
  const words = usePlanWords()
  const kept = keptFor(state, SLOT)
  const lessons = useLessons(kept)
  if (kept.length === 0) return null
  return (
    <section class="part stack" aria-labelledby={`plan-${SLOT}`}>
      <h2 id={`plan-${SLOT}`}>{words.recognised}</h2>
      <p class="note">{words.recognisedNote}</p>
      {[...lessons.values()].map((lesson) => (
        <Statements key={lesson.id} kept={kept} lesson={lesson} />
      ))}
      <div class="actions">
        <Button kind="plain" onClick={() => openPlace(app, 'recognise')}>
          {words.lookAgain}
        </Button>
        <Button kind="plain" onClick={() => void takeOut(app, kept)}>
          {words.takeOut}
        </Button>
      </div>
    </section>
  )
}

/** Each list in its order: the count in a sentence, and what got a yes. */
function Statements({ kept, lesson }: { readonly kept: readonly KeptExercise[]; readonly lesson: Lesson }) {
  const speak = useSpoken()
  const { reflection } = useFieldWords()
  return (
    <>
      {exercisesIn(lesson).flatMap(({ id, fields }) => {
        const answers = kept.find((each) => each.lesson === lesson.id && each.exercise === id)?.answers
        return fields.map((field) => {
          const answer = answers?.[field.id]
          if (field.t !== 'reflection' || answer?.kind !== 'reflection') return null
          const { of, yes } = reflectionCount(field, answer)
          const [question] = field.question
          return (
            <div key={field.id} class="stack">
              {question?.t === 'p' && <h3>{speak(question.c)}</h3>}
              <p>{reflection.said(yes, of)}</p>
              {yes > 0 && (
                <ul class="bullets">
                  {answerText(field, answer).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
            </div>
          )
        })
      })}
    </>
  )
}

async function takeOut(app: App, kept: readonly KeptExercise[]): Promise<void> {
  const words = planWords[app.language.value]
  if (
    !(await record(
      app,
      kept.map((each) => keptWith(each, {})),
    ))
  )
    return
  const undo = (): void => {
    app.notice.value = undefined
    void record(
      app,
      kept.map((each) => keptWith(each, each.answers)),
    )
  }
  app.notice.value = { text: words.removed, action: { label: words.undo, act: undo } }
}

/** An exercise without answers is taken away. */
const keptWith = (
  { lesson, exercise, content }: KeptExercise,
  answers: KeptExercise['answers'],
): EventBody => ({
  kind: 'exercise.kept',
  data: { lesson, exercise, slot: SLOT, answers: { ...answers }, content },
})
