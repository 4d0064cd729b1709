import { LANGUAGES, type LocalDate } from '@keertij/kernel'
import type { Lesson, PackIndex } from '@keertij/programme'
import { parseContent, type Content } from '../content.ts'
import { readFiles, type Files } from '../files.ts'
import { inOrder, type Problem } from '../problem.ts'
import { RULES } from '../rules/index.ts'
import { countContent, type Counts } from './counts.ts'
import { compileLesson, lentBy } from './lesson.ts'
import { compileMeasures } from './measures.ts'
import { packIndex } from './pack-index.ts'

export interface Compiled {
  readonly index: PackIndex
  /** Both languages of every lesson that is sound in form in both; programmes in their order, then the flows. */
  readonly lessons: readonly Lesson[]
  /** A pack with a problem of level `error` must not be published. */
  readonly problems: readonly Problem[]
  readonly counts: Counts
}

export interface CompileOptions {
  /** The day against which expiry dates of the directory are held; without it they are not checked. */
  readonly today?: LocalDate
}

/** Reads and compiles a content folder. `root` is the folder itself, and stands before every file named in a problem. */
export const compileContent = (root: string, options: CompileOptions = {}): Compiled =>
  compileFiles(readFiles(root), root, options)

/** The same for files in memory. */
export function compileFiles(files: Files, root: string, { today }: CompileOptions = {}): Compiled {
  const { content, problems: parseProblems } = parseContent(files, root, today)
  const formProblems = RULES.filter(({ onForm }) => onForm).flatMap(({ check }) => check(content))
  const otherProblems = RULES.filter(({ onForm }) => !onForm).flatMap(({ check }) => check(content))
  const unsound = new Set(
    [...parseProblems, ...formProblems].filter(({ level }) => level === 'error').map(({ file }) => file),
  )
  const lessons = compileLessons(content, unsound)
  const index = packIndex(content, lessons, compileMeasures(content.instruments, unsound))
  return {
    index,
    lessons,
    problems: inOrder([...parseProblems, ...formProblems, ...otherProblems]),
    counts: countContent(content, index),
  }
}

/** A lesson that is unsound in one language is left out in both: a gate is whole or it is not there. */
function compileLessons(content: Content, unsound: ReadonlySet<string>): readonly Lesson[] {
  const sound = content.lessons.filter(({ file, front }) => front !== undefined && !unsound.has(file))
  const whole = new Set(sound.map(({ id, language }) => `${id} ${language}`))
  const lent = { nl: lentBy(content.lessons, 'nl'), en: lentBy(content.lessons, 'en') }
  return sound.flatMap((lesson) =>
    lesson.front !== undefined && LANGUAGES.every((language) => whole.has(`${lesson.id} ${language}`))
      ? [compileLesson(lesson, lesson.front, lent[lesson.language])]
      : [],
  )
}
