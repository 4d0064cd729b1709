import { BEHAVIOURS } from '@keertij/programme'
import { at } from '../parse/lesson-file.ts'
import { flagOf, optionsOf, tagsIn, textOf } from '../parse/piece.ts'
import { error } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'behaviours'

/** The choice of behaviours offers those that every other text can ask about with `$behaviours`, all of them and no other. */
export const behaviours = formRule(ID, (lesson) =>
  tagsIn(lesson.pieces)
    .filter((tag) => tag.name === 'exercise' && textOf(tag, 'slot') === 'behaviours')
    .filter((exercise) => !tagsIn(exercise.children).some(offersAll))
    .map((exercise) =>
      error(
        ID,
        at(lesson, exercise),
        'No choice in this exercise has exactly the behaviours that other lessons ask about.',
        `Give one choice many=true and these options: ${BEHAVIOURS.join(', ')}.`,
      ),
    ),
)

function offersAll(tag: Parameters<typeof optionsOf>[0]): boolean {
  const offered = optionsOf(tag).map((option) => textOf(option, 'id'))
  return (
    tag.name === 'choice' &&
    flagOf(tag, 'many', false) &&
    offered.length === BEHAVIOURS.length &&
    BEHAVIOURS.every((known) => offered.includes(known))
  )
}
