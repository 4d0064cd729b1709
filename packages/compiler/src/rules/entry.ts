import type { ProgrammeFile } from '../content.ts'
import { tagsNamed, textOf } from '../parse/piece.ts'
import { error } from '../problem.ts'
import type { Rule } from './rule.ts'

const ID = 'entry'

/** The gate that opens the exercises of a programme is there, and its answer is kept: one cannot remember it otherwise. */
export const entry: Rule = {
  id: ID,
  onForm: false,
  check: (content) =>
    content.programmes.flatMap(({ file, value, lineOf }: ProgrammeFile) => {
      if (value.entry === undefined) return []
      const { lesson, gate } = value.entry
      const found = content.lessons
        .filter(({ id }) => id === lesson)
        .map(({ pieces }) => tagsNamed(pieces, 'gate').find((piece) => textOf(piece, 'id') === gate))
      const place = { file, line: lineOf(['entry']) }
      if (found.length === 0 || found.includes(undefined)) {
        return [
          error(
            ID,
            place,
            `There is no gate "${gate}" in ${lesson}.`,
            'Name a lesson of this programme and a gate in it.',
          ),
        ]
      }
      return found.some((piece) => piece?.attributes.keep === false)
        ? [error(ID, place, `The gate "${gate}" keeps no answer.`, 'Choose a gate without keep=false.')]
        : []
    }),
}
