import { exercisesIn, wordsInLesson } from '@keertij/engine'
import type { KeptExercise } from '@keertij/journal'
import { useSpoken } from '../../../lesson/variables.ts'
import { useLessons } from './use-lessons.ts'

/** Questions and answers of a kept exercise, as the lesson asks them now. */
export function KeptWords({ kept }: { readonly kept: KeptExercise }) {
  const speak = useSpoken()
  const lesson = useLessons([kept]).get(kept.lesson)
  if (!lesson) return null
  const fields = exercisesIn(lesson).flatMap((exercise) => exercise.fields)
  return (
    <dl class="sheet">
      {wordsInLesson(kept, lesson).map(({ field, lines }) => {
        const question = fields.find(({ id }) => id === field)
        // An if-then plan is a sentence that needs no question.
        const asks = question && 'question' in question && question.t !== 'if-then' ? question.question : []
        const asked = asks.find((block) => block.t === 'p')
        return (
          <div key={field}>
            <dt>{asked?.t === 'p' ? speak(asked.c) : ''}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}
