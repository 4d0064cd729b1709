import type { Content, ProgrammeFile } from '../content.ts'
import { textOf } from '../parse/piece.ts'
import type { PlacedLesson } from '../parse/schemas.ts'
import { error, type Problem } from '../problem.ts'
import type { Rule } from './rule.ts'

const ID = 'pace'

/**
 * A lesson that opens later waits for one before it in its module, which itself waits for nothing: so no lesson waits for
 * ever. Who takes the shorter path finds there the lesson that a later one of it waits for. An exercise that is offered again
 * stands on the page of its lesson. A lesson that follows another names an earlier one of its module.
 */
export const pace: Rule = {
  id: ID,
  onForm: false,
  check: (content) =>
    content.programmes.flatMap((programme) => [
      ...checkProgramme(programme),
      ...missingAgain(content, programme),
    ]),
}

const missingAgain = ({ lessons }: Content, { file, value, lineOf }: ProgrammeFile): readonly Problem[] =>
  value.modules.flatMap((module, m) =>
    module.lessons.flatMap(({ id, again }, l) => {
      const texts = lessons.filter((lesson) => lesson.id === `${value.id}/${module.week}/${id}`)
      const isThere = texts.some(({ pieces }) =>
        pieces.some((piece) => piece.name === 'exercise' && textOf(piece, 'id') === again?.exercise),
      )
      if (again === undefined || isThere) return []
      return [
        error(
          ID,
          { file, line: lineOf(['modules', m, 'lessons', l]) },
          `"${id}" has no exercise "${again.exercise}" on its page to offer again.`,
          'Name an exercise that stands in that lesson, outside its screens.',
        ),
      ]
    }),
  )

const checkProgramme = ({ file, value, lineOf }: ProgrammeFile): readonly Problem[] =>
  value.modules.flatMap((module, m) =>
    module.lessons.flatMap((lesson, l) =>
      breachesOf(lesson, module.lessons.slice(0, l)).map(({ message, repair }) =>
        error(ID, { file, line: lineOf(['modules', m, 'lessons', l]) }, message, repair),
      ),
    ),
  )

function breachesOf(
  lesson: PlacedLesson,
  before: readonly PlacedLesson[],
): readonly Pick<Problem, 'message' | 'repair'>[] {
  const { follows } = lesson
  if (follows && !before.some(({ id }) => id === follows.lesson)) {
    return [
      {
        message: `"${lesson.id}" follows "${follows.lesson}", which is no earlier lesson of this module.`,
        repair: 'Name a lesson that stands before it in the same module.',
      },
    ]
  }
  if (lesson.after === undefined) return []
  const { lesson: name } = lesson.after
  const awaited = before.find(({ id }) => id === name)
  if (awaited === undefined) {
    return [
      {
        message: `"${lesson.id}" opens after "${name}", which is no earlier lesson of this module.`,
        repair: 'Name a lesson that stands before it in the same module.',
      },
    ]
  }
  if (awaited.after !== undefined) {
    return [
      {
        message: `"${lesson.id}" opens after "${name}", which opens later itself.`,
        repair: `Let both open after "${awaited.after.lesson}", each with its own months.`,
      },
    ]
  }
  return lesson.core && !awaited.core
    ? [
        {
          message: `"${lesson.id}" is on the shorter path, and "${name}", after which it opens, is not.`,
          repair: `Write core: true for "${name}" too, or leave it out here.`,
        },
      ]
    : []
}
