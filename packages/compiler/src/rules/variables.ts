import { VARIABLES } from '@keertij/programme'
import { at } from '../parse/lesson-file.ts'
import { walk } from '../parse/piece.ts'
import { error } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'variables'

/** `{% $word %}` and its like are known to the app. */
export const variables = formRule(ID, (lesson) =>
  [...walk(lesson.pieces)]
    .filter(({ piece }) => piece.kind === 'variable' && !VARIABLES.some((name) => name === piece.name))
    .map(({ piece }) =>
      error(
        ID,
        at(lesson, piece),
        `The app does not know {% $${piece.name} %}.`,
        `It knows: ${VARIABLES.map((name) => `$${name}`).join(', ')}.`,
      ),
    ),
)
