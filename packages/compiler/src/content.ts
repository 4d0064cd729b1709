import { LANGUAGES, type Language, type LocalDate } from '@keertij/kernel'
import type { DirectoryEntry, Source, Term } from '@keertij/programme'
import type * as v from 'valibot'
import type { Files } from './files.ts'
import { parseInstruments, type InstrumentFile } from './parse/instrument.ts'
import { parseLesson, type LessonFile } from './parse/lesson-file.ts'
import {
  programmeSchema,
  serviceSchema,
  sourceSchema,
  termSchema,
  type ProgrammeText,
} from './parse/schemas.ts'
import { parseTable, type Table } from './parse/table.ts'
import { parseYaml } from './parse/yaml.ts'
import { type Problem } from './problem.ts'

/** Everything that was written, parsed and not yet judged: what the rules look at. */
export interface Content {
  readonly root: string
  readonly files: Files
  readonly lessons: readonly LessonFile[]
  readonly programmes: readonly ProgrammeFile[]
  readonly directory: Table<DirectoryEntry>
  readonly sources: Table<Source>
  readonly glossary: Table<Term>
  readonly instruments: readonly InstrumentFile[]
  /** Without it no expiry date is checked. */
  readonly today: LocalDate | undefined
}

export interface ProgrammeFile {
  readonly file: string
  /** Under the content folder: `programmes/impuls`. */
  readonly folder: string
  readonly value: ProgrammeText
  readonly lineOf: (path: readonly (string | number)[]) => number
}

/** Where the lessons of a flow are: they belong to a place in the app and stand in no programme. */
export const FLOWS = 'flows'

/** Where the public pages are. */
const PAGES = 'pages'

export const isPage = ({ id }: { readonly id: string }): boolean => id.startsWith(`${PAGES}/`)

const RULE = 'tables'

export function parseContent(
  files: Files,
  root: string,
  today: LocalDate | undefined,
): { readonly content: Content; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const table = <Schema extends v.GenericSchema>(
    name: string,
    schema: Schema,
  ): Table<v.InferOutput<Schema>> => {
    const parsed = parseTable(files.get(name), schema, { file: `${root}/${name}`, rule: RULE })
    problems.push(...parsed.problems)
    return parsed
  }
  const programmes = [...files.keys()]
    .filter((path) => /^programmes\/[^/]+\/programme\.yaml$/.test(path))
    .flatMap((path): readonly ProgrammeFile[] => {
      const file = `${root}/${path}`
      const parsed = parseYaml(files.get(path) ?? '', programmeSchema, { file, rule: RULE })
      problems.push(...parsed.problems)
      if (parsed.value === undefined) return []
      return [
        { file, folder: path.replace('/programme.yaml', ''), value: parsed.value, lineOf: parsed.lineOf },
      ]
    })
  const lessons = lessonPlaces(files, programmes).flatMap(({ path, id, language }) => {
    const source = files.get(path)
    if (source === undefined) return []
    const parsed = parseLesson(source, { file: `${root}/${path}`, id, language })
    problems.push(...parsed.problems)
    return [parsed.lesson]
  })
  const instruments = parseInstruments(files, root)
  problems.push(...instruments.flatMap((instrument) => instrument.problems))
  const content: Content = {
    root,
    files,
    lessons,
    programmes,
    directory: table('directory.yaml', serviceSchema),
    sources: table('sources.yaml', sourceSchema),
    glossary: table('glossary.yaml', termSchema),
    instruments,
    today,
  }
  return { content, problems }
}

export interface LessonPlace {
  readonly path: string
  readonly id: string
  readonly language: Language
}

/** Where every text should be, whether its file is there or not: programmes in their order, then the flows and the pages. */
export function lessonPlaces(files: Files, programmes: readonly ProgrammeFile[]): readonly LessonPlace[] {
  const inProgrammes = programmes.flatMap(({ folder, value }) =>
    value.modules.flatMap((module) =>
      module.lessons.map((lesson) => ({
        base: `${folder}/${module.folder}/${lesson.id}`,
        id: lessonId(value.id, module.week, lesson.id),
      })),
    ),
  )
  const bases = [...files.keys()].flatMap(
    (path) => /^((?:flows|pages)\/[^/]+)\.(?:nl|en)\.md$/.exec(path)?.[1] ?? [],
  )
  const others = [...new Set(bases)].map((base) => ({ base, id: base }))
  return [...inProgrammes, ...others].flatMap(({ base, id }) =>
    LANGUAGES.map((language) => ({ path: `${base}.${language}.md`, id, language })),
  )
}

export const lessonId = (programme: string, week: number, slug: string): string =>
  `${programme}/${week}/${slug}`

/** Both languages of every lesson that has both files. */
export function pairsOf(content: Content): readonly Readonly<Record<Language, LessonFile>>[] {
  return content.lessons
    .filter(({ language }) => language === 'nl')
    .flatMap((nl) => {
      const en = content.lessons.find(({ id, language }) => id === nl.id && language === 'en')
      return en === undefined ? [] : [{ nl, en }]
    })
}
