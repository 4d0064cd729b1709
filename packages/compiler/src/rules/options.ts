import { holdsOptions } from '../notation.ts'
import { at } from '../parse/lesson-file.ts'
import { optionsOf, tagsIn } from '../parse/piece.ts'
import { error } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'options'

/** A question to choose in has one list with two options or more. */
export const options = formRule(ID, (lesson) =>
  tagsIn(lesson.pieces)
    .filter(({ name }) => holdsOptions(name))
    .flatMap((question) => {
      const lists = question.children.filter(({ kind }) => kind === 'list').length
      if (lists === 1 && optionsOf(question).length >= 2) return []
      return [
        error(
          ID,
          at(lesson, question),
          lists > 1
            ? `"${question.name}" holds ${lists} lists; one list holds the options.`
            : `"${question.name}" offers fewer than two options.`,
          'Write one list of options, each on a line: - Yes {% #yes %}',
        ),
      ]
    }),
)
