import { parseCondition, parseReply } from '../parse/condition.ts'
import { at } from '../parse/lesson-file.ts'
import { namesOf } from '../parse/names.ts'
import { tagsIn, textOf, type Piece } from '../parse/piece.ts'
import { error } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'conditions'

/** Every `when` can be read, and asks about questions and options that are there. A reply follows its question. */
export const conditions = formRule(ID, (lesson) => {
  const names = namesOf(lesson.pieces)
  const seen = new Set<string>()
  return tagsIn(lesson.pieces).flatMap((tag) => {
    seen.add(textOf(tag, 'id'))
    const when = textOf(tag, 'when')
    if (when === '' || !isConditional(tag)) return []
    const to = textOf(tag, 'to')
    const parsed = tag.name === 'reply' ? parseReply(when, to, names) : parseCondition(when, names)
    const unread = parsed.ok
      ? []
      : [
          error(
            ID,
            at(lesson, tag),
            `The condition when="${when}" cannot be read: ${parsed.error}`,
            tag.name === 'reply'
              ? 'Write an option, a number, a range such as 0-2, or lower, same, higher.'
              : 'Write for example: goal-kind is stop, urge >= 5, answered reasons, not (...), and, or.',
          ),
        ]
    const early =
      tag.name === 'reply' && !to.startsWith('$') && !seen.has(to)
        ? [
            error(
              ID,
              at(lesson, tag),
              `This replies to "${to}", which does not stand before it.`,
              'Put the reply after its question, or correct the id after to=.',
            ),
          ]
        : []
    return unread.concat(early)
  })
})

const isConditional = ({ name }: Piece): boolean => name === 'reply' || name === 'show'
