import { isGuide } from '../parse/guides.ts'
import { at } from '../parse/lesson-file.ts'
import { optionsOf, tagsIn, tagsNamed, textOf, type Piece } from '../parse/piece.ts'
import { error } from '../problem.ts'
import { formRule } from './rule.ts'

const ID = 'reachable'

/** Every screen and gate can be reached: it is the first, something leads to it, or it opens after a technique. */
export const reachable = formRule(ID, (lesson) => {
  const steps = lesson.pieces.filter(({ name }) => name === 'screen' || name === 'gate')
  const [first] = steps
  if (first === undefined) return []
  const reached = new Set([first])
  const enter = (step: Piece): void => {
    reached.add(step)
    for (const next of steps) if (!reached.has(next) && leadsTo(step, next)) enter(next)
  }
  enter(first)
  // A button on the page around the screens opens one too; a guide is not on the page.
  const around = lesson.pieces.filter((piece) => !steps.includes(piece) && !isGuide(piece))
  const page: Piece = { ...first, name: 'page', attributes: {}, children: around }
  for (const step of steps) if (!reached.has(step) && leadsTo(page, step)) enter(step)
  return steps
    .filter((step) => !reached.has(step))
    .map((step) =>
      error(
        ID,
        at(lesson, step),
        `Nothing leads to the ${step.name} "${textOf(step, 'id')}".`,
        `Lead to it from a button or option with goto="${textOf(step, 'id')}", or remove it.`,
      ),
    )
})

function leadsTo(from: Piece, to: Piece): boolean {
  const id = textOf(to, 'id')
  const links = [...tagsNamed(from.children, 'button'), ...optionsOf(from)]
  if (links.some((link) => textOf(link, 'goto') === id)) return true
  const timed = tagsIn(from.children).filter(({ name }) => name === 'technique' || name === 'timer')
  const after = textOf(to, 'after')
  return id === 'after' && after === ''
    ? timed.length > 0
    : after !== '' &&
        timed.some((piece) => textOf(piece, 'id') === after || textOf(piece, 'technique') === after)
}
