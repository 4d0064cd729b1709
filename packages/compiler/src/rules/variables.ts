import { VARIABLES } from '@keertij/programme'
import { at } from '../parse/lesson-file.ts'
import { walk, type Piece } from '../parse/piece.ts'
import { error } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'variables'

/** A whole sentence, or nothing at all: words around it would be left hanging. */
const SENTENCE = 'changeSentence'

/** `{% $word %}` and its like are known to the app, and what may be empty stands by itself. */
export const variables = formRule(ID, (lesson) => [
  ...[...walk(lesson.pieces)]
    .filter(({ piece }) => piece.kind === 'variable' && !VARIABLES.some((name) => name === piece.name))
    .map(({ piece }) =>
      error(
        ID,
        at(lesson, piece),
        `The app does not know {% $${piece.name} %}.`,
        `It knows: ${VARIABLES.map((name) => `$${name}`).join(', ')}.`,
      ),
    ),
  ...[...walk(lesson.pieces)]
    .filter(({ piece, above }) => piece.name === SENTENCE && piece.kind === 'variable' && !isAlone(above))
    .map(({ piece }) =>
      error(
        ID,
        at(lesson, piece),
        `{% $${SENTENCE} %} is a whole sentence, and may be empty.`,
        'Make it a paragraph of its own, with an empty line before and after it.',
      ),
    ),
])

const isAlone = (above: readonly Piece[]): boolean => {
  const around = above.at(-1)
  return around?.kind === 'paragraph' && around.children.length === 1
}
