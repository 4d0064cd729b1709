import { lessonPlaces, type Content, type ProgrammeFile } from '../content.ts'
import { atFront } from '../parse/lesson-file.ts'
import { error, type Problem } from '../problem.ts'
import type { Rule } from './rule.ts'

const ID = 'places'

/** Every lesson of a programme is there in both languages under its own id, and no file is left over. */
export const places: Rule = {
  id: ID,
  onForm: true,
  check: (content) => [
    ...missing(content),
    ...leftOver(content),
    ...misnamed(content),
    ...content.programmes.flatMap(doubleNames),
  ],
}

function missing({ files, programmes, root }: Content): readonly Problem[] {
  return lessonPlaces(files, programmes)
    .filter(({ path }) => !files.has(path))
    .map(({ path, id }) => {
      const other = path.replace(/\.(nl|en)\.md$/, (_, language) => (language === 'nl' ? '.en.md' : '.nl.md'))
      const programme = programmes.find(({ folder }) => path.startsWith(`${folder}/`))
      const where = files.has(other)
        ? { file: `${root}/${other}`, line: 1 }
        : { file: programme?.file ?? root, line: programme === undefined ? 1 : slugLine(programme, path) }
      return error(ID, where, `The lesson "${id}" has no file ${path}.`, `Write ${root}/${path}.`)
    })
}

function slugLine({ value, folder, lineOf }: ProgrammeFile, path: string): number {
  const found = value.modules.flatMap((module, m) =>
    module.lessons.flatMap(({ id }, l) =>
      path.startsWith(`${folder}/${module.folder}/${id}.`) ? [lineOf(['modules', m, 'lessons', l])] : [],
    ),
  )
  return found[0] ?? 1
}

function leftOver({ files, programmes, root }: Content): readonly Problem[] {
  const known = new Set(lessonPlaces(files, programmes).map(({ path }) => path))
  return [...files.keys()]
    .filter((path) => /^(?:programmes|flows|pages)\/.*\.md$/.test(path) && !known.has(path))
    .map((path) =>
      error(
        ID,
        { file: `${root}/${path}`, line: 1 },
        'No programme shows this lesson.',
        'Add its name to lessons: in programme.yaml. A lesson file is called name.nl.md or name.en.md.',
      ),
    )
}

const misnamed = ({ lessons }: Content): readonly Problem[] =>
  lessons
    .filter(({ front, id }) => front !== undefined && front.id !== id)
    .map((lesson) =>
      error(
        ID,
        atFront(lesson, 'id'),
        `The id of this lesson is "${lesson.front?.id}", and its place says "${lesson.id}".`,
        `Write id: ${lesson.id}.`,
      ),
    )

function doubleNames({ file, value, lineOf }: ProgrammeFile): readonly Problem[] {
  const folders = value.modules.map(({ folder }) => folder)
  const ids = value.modules.map(({ id }) => id)
  const weeks = value.modules.map(({ week }) => week)
  return value.modules.flatMap((module, m) => {
    const twice =
      ids.indexOf(module.id) < m || folders.indexOf(module.folder) < m || weeks.indexOf(module.week) < m
    const slugs = module.lessons
      .map(({ id: slug }, l) => ({ slug, l }))
      .filter(({ slug, l }) => module.lessons.findIndex(({ id }) => id === slug) < l)
    return [
      ...(twice
        ? [
            error(
              ID,
              { file, line: lineOf(['modules', m]) },
              `The module "${module.id}" has the id, folder or week of another module.`,
              'Give it its own.',
            ),
          ]
        : []),
      ...slugs.map(({ slug, l }) =>
        error(
          ID,
          { file, line: lineOf(['modules', m, 'lessons', l]) },
          `The lesson "${slug}" stands twice in this module.`,
          'Remove one.',
        ),
      ),
    ]
  })
}
