import { at, atFront, sourcesUsed } from '../parse/lesson-file.ts'
import { tagsNamed, textOf } from '../parse/piece.ts'
import { error } from '../problem.ts'
import { textRule } from './rule.ts'

const ID = 'sources'

/** The sources of a lesson are those it uses, and each is described in sources.yaml. */
export const sources = textRule(ID, (lesson, { sources: table, root }) => {
  const listed = lesson.front?.sources ?? []
  const used = sourcesUsed(lesson)
  const marks = tagsNamed(lesson.pieces, 'src').filter((src) => textOf(src, 'primary') !== '')
  return [
    ...listed
      .filter((id) => !used.includes(id))
      .map((id) =>
        error(
          ID,
          atFront(lesson, 'sources'),
          `The source "${id}" is listed and not used in the text.`,
          `Write {% src "${id}" /%} after the sentence it supports, or take it off the list.`,
        ),
      ),
    ...marks
      .filter((src) => lesson.front !== undefined && !listed.includes(textOf(src, 'primary')))
      .map((src) =>
        error(
          ID,
          at(lesson, src),
          `The source "${textOf(src, 'primary')}" is used and not listed.`,
          'Add it to sources: at the top of the file.',
        ),
      ),
    ...marks
      .filter((src) => !table.ids.has(textOf(src, 'primary')))
      .map((src) =>
        error(
          ID,
          at(lesson, src),
          `The source "${textOf(src, 'primary')}" is not in ${root}/sources.yaml.`,
          'Describe it there, or look for a spelling mistake.',
        ),
      ),
  ]
})
