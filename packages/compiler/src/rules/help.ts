import { at } from '../parse/lesson-file.ts'
import { idsOf, tagsNamed } from '../parse/piece.ts'
import { error } from '../problem.ts'
import { textRule } from './rule.ts'

const ID = 'help'

/** Every service that a text shows is in directory.yaml. */
export const help = textRule(ID, (lesson, { directory, root }) => {
  return tagsNamed(lesson.pieces, 'help').flatMap((card) =>
    idsOf(card, 'ids')
      .filter((id) => !directory.ids.has(id))
      .map((id) =>
        error(
          ID,
          at(lesson, card),
          `The service "${id}" is not in ${root}/directory.yaml.`,
          'Add an entry there, or look for a spelling mistake.',
        ),
      ),
  )
})
