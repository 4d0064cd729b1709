import type { Content } from '../content.ts'
import type { LessonFile } from '../parse/lesson-file.ts'
import type { Problem } from '../problem.ts'

/** One thing that must hold for the content. */
export interface Rule {
  /** Also the name of its file, and of its problems. */
  readonly id: string
  /** A lesson that breaks it cannot be compiled: it is left out of the pack in both languages. */
  readonly onForm: boolean
  readonly check: (content: Content) => readonly Problem[]
}

/** A rule on what can be compiled, that looks at one lesson file at a time. */
export const formRule = (
  id: string,
  check: (lesson: LessonFile, content: Content) => readonly Problem[],
): Rule => ({ ...textRule(id, check), onForm: true })

/** A rule on what is said, that looks at one lesson file at a time. */
export const textRule = (
  id: string,
  check: (lesson: LessonFile, content: Content) => readonly Problem[],
): Rule => ({
  id,
  onForm: false,
  check: (content) => content.lessons.flatMap((lesson) => check(lesson, content)),
})
