import { at } from '../parse/lesson-file.ts'
import { optionsOf, tagsIn, tagsNamed, textOf, type Piece } from '../parse/piece.ts'
import { parseTarget, placesInWords } from '../parse/target.ts'
import { error } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'links'

/** Every button and option leads to a screen or gate in the file, or to a place that the app has. */
export const links = formRule(ID, (lesson) => {
  const tags = tagsIn(lesson.pieces)
  const steps = tags.filter(isStep).map((step) => textOf(step, 'id'))
  const linking = [...tagsNamed(lesson.pieces, 'button'), ...tags.filter(isGate).flatMap(optionsOf)]
  return linking
    .filter((piece) => textOf(piece, 'goto') !== '')
    .flatMap((piece) => {
      const goto = textOf(piece, 'goto')
      const target = parseTarget(goto)
      if (target === undefined) {
        return [
          error(
            ID,
            at(lesson, piece),
            `The app has no place "${goto}".`,
            `The places are: ${placesInWords()}.`,
          ),
        ]
      }
      return 'place' in target || steps.includes(target.screen)
        ? []
        : [
            error(
              ID,
              at(lesson, piece),
              `There is no screen or gate "${goto}" in this file.`,
              steps.length === 0
                ? 'Lead to a place, such as @today.'
                : `Lead to one of: ${steps.join(', ')}.`,
            ),
          ]
    })
})

const isGate = ({ name }: Piece): boolean => name === 'gate'
const isStep = ({ name }: Piece): boolean => name === 'gate' || name === 'screen'
