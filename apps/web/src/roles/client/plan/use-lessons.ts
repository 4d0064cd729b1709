import type { KeptExercise } from '@keertij/journal'
import type { Lesson } from '@keertij/programme'
import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../../../shell/app.ts'

export type Lessons = ReadonlyMap<string, Lesson>

/** The lessons in which something was written, by id, as they come. */
export function useLessons(kept: readonly KeptExercise[]): Lessons {
  const app = useApp()
  const language = app.language.value
  const wanted = [...new Set(kept.map(({ lesson }) => lesson))].sort().join(' ')
  const [lessons, setLessons] = useState<Lessons>(new Map())
  useEffect(() => {
    let gone = false
    for (const id of wanted.split(' ').filter(Boolean)) {
      void app.content.lesson(id, language).then((loaded) => {
        if (loaded.ok && !gone) setLessons((before) => new Map(before).set(id, loaded.value))
      })
    }
    return () => {
      gone = true
    }
  }, [app, wanted, language])
  return lessons
}
