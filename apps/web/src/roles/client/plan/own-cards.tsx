import { CIRCLES, exercisesIn, wordsInLesson } from '@keertij/engine'
import type { KeptExercise } from '@keertij/journal'
import type { Field, Lesson } from '@keertij/programme'
import { CirclesPicture } from '@keertij/ui'
import { useLessons } from './use-lessons.ts'
import { usePlanWords } from './words.ts'

interface CardProps {
  readonly kept: KeptExercise
}

/** What counts for the person, as one line; what they wrote beside it under that. */
export function ValuesCard({ kept }: CardProps) {
  const lesson = useLessons([kept]).get(kept.lesson)
  if (!lesson) return null
  const fields = fieldsOf(lesson, kept)
  return (
    <>
      {wordsInLesson(kept, lesson).map(({ field, lines }) =>
        fields.get(field)?.t === 'values' ? (
          <p key={field} class="quote">
            {lines.join(', ')}
          </p>
        ) : (
          lines.map((line) => <p key={line}>‘{line}’</p>)
        ),
      )}
    </>
  )
}

/** The three circles as they were drawn. */
export function CirclesCard({ kept }: CardProps) {
  const words = usePlanWords()
  const lesson = useLessons([kept]).get(kept.lesson)
  if (!lesson) return null
  const fields = fieldsOf(lesson, kept)
  return (
    <>
      {Object.entries(kept.answers).map(([id, answer]) => {
        const field = fields.get(id)
        if (answer.kind !== 'circles' || field?.t !== 'circles') return null
        const [inner, middle, outer] = CIRCLES.map((circle) => ({
          name: field[circle],
          words: answer[circle].filter((line) => line.trim() !== ''),
        }))
        return inner && middle && outer ? (
          <CirclesPicture key={id} label={words.circles} inner={inner} middle={middle} outer={outer} />
        ) : null
      })}
    </>
  )
}

const fieldsOf = (lesson: Lesson, kept: KeptExercise): ReadonlyMap<string, Field> =>
  new Map(
    exercisesIn(lesson)
      .filter(({ id }) => id === kept.exercise)
      .flatMap(({ fields }) => fields)
      .map((field) => [field.id, field]),
  )
