import type { Language } from '@keertij/kernel'
import type { LessonFile } from './lesson-file.ts'
import { tagsNamed, type Piece } from './piece.ts'

/** The flow whose techniques, and the timers that guide them, are there for every lesson. */
export const GUIDES = 'flows/now-help'

/** A timer at the top of a file is no question but the guide of a technique. */
export const isGuide = ({ kind, name }: Piece): boolean => kind === 'tag' && name === 'timer'

/** The guides that timers in one language may borrow. */
export const guidesIn = (lessons: readonly LessonFile[], language: Language): readonly Piece[] =>
  lessons
    .filter((lesson) => lesson.id === GUIDES && lesson.language === language)
    .flatMap(({ pieces }) => pieces.filter(isGuide))

/** The techniques that lessons may name, in one language. */
export const techniquesIn = (lessons: readonly LessonFile[], language: Language): readonly Piece[] =>
  lessons
    .filter((lesson) => lesson.id === GUIDES && lesson.language === language)
    .flatMap(({ pieces }) => tagsNamed(pieces, 'technique'))
