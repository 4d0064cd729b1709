import { LANGUAGES, type LocalDate } from '@keertij/kernel'
import type { Lesson, PackIndex, Page } from '@keertij/programme'
import { isPage, parseContent, type Content } from '../content.ts'
import type { LessonFile } from '../parse/lesson-file.ts'
import type { Front } from '../parse/schemas.ts'
import { readFiles, type Files } from '../files.ts'
import { inOrder, type Problem } from '../problem.ts'
import { RULES } from '../rules/index.ts'
import { countContent, type Counts } from './counts.ts'
import { compileLesson, lentBy } from './lesson.ts'
import { compileMeasures } from './measures.ts'
import { packIndex } from './pack-index.ts'
import { compilePage } from './page.ts'

export interface Compiled {
  readonly index: PackIndex
  /** Both languages of every lesson that is sound in form in both; programmes in their order, then the flows. */
  readonly lessons: readonly Lesson[]
  /** Both languages of every public page that is sound in both. They are not in the pack: the build renders them. */
  readonly pages: readonly Page[]
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
  const whole = soundIn(content, unsound)
  const lent = { nl: lentBy(content.lessons, 'nl'), en: lentBy(content.lessons, 'en') }
  const lessons = whole
    .filter(({ file }) => !isPage(file))
    .map(({ file, front }) => compileLesson(file, front, lent[file.language]))
  const index = packIndex(content, lessons, compileMeasures(content.instruments, unsound))
  return {
    index,
    lessons,
    pages: whole
      .filter(({ file }) => isPage(file))
      .map(({ file, front }) => compilePage(file, front, lent[file.language])),
    problems: inOrder([...parseProblems, ...formProblems, ...otherProblems]),
    counts: countContent(content, index),
  }
}

interface Sound {
  readonly file: LessonFile
  readonly front: Front
}

/** A text that is unsound in one language is left out in both: a gate is whole or it is not there. */
function soundIn(content: Content, unsound: ReadonlySet<string>): readonly Sound[] {
  const sound = content.lessons.flatMap((file): readonly Sound[] =>
    file.front === undefined || unsound.has(file.file) ? [] : [{ file, front: file.front }],
  )
  const there = new Set(sound.map(({ file }) => `${file.id} ${file.language}`))
  return sound.filter(({ file }) => LANGUAGES.every((language) => there.has(`${file.id} ${language}`)))
}
