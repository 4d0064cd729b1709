import { isId } from '../notation.ts'
import { at } from '../parse/lesson-file.ts'
import { optionsOf, tagsIn, textOf, type Piece } from '../parse/piece.ts'
import { error } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'ids'

/** Ids are English, lower case, with hyphens, and are used once in a file; those of options once in their question. */
export const ids = formRule(ID, (lesson) => {
  const tags = tagsIn(lesson.pieces).filter((tag) => textOf(tag, 'id') !== '')
  const groups = [tags, ...tags.map(optionsOf)]
  return groups.flatMap((group) =>
    [
      misspelt(group).map((piece) =>
        error(
          ID,
          at(lesson, piece),
          `"${textOf(piece, 'id')}" is no id.`,
          'An id is English, in lower case, with hyphens between the words: first-thought.',
        ),
      ),
      doubles(group).map((piece) =>
        error(
          ID,
          at(lesson, piece),
          `The id "${textOf(piece, 'id')}" is used twice.`,
          'Give this one another id, in both languages, and change what refers to it.',
        ),
      ),
    ].flat(),
  )
})

const misspelt = (group: readonly Piece[]): readonly Piece[] =>
  group.filter((piece) => textOf(piece, 'id') !== '' && !isId(textOf(piece, 'id')))

const doubles = (group: readonly Piece[]): readonly Piece[] =>
  group.filter((piece, index) => {
    const id = textOf(piece, 'id')
    return id !== '' && group.findIndex((other) => textOf(other, 'id') === id) < index
  })
