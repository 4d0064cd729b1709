import { blocksIn, momentTold, slipEvent } from '@keertij/engine'
import { parseParts, type Answers, type EventBody } from '@keertij/journal'
import { instant, type Instant } from '@keertij/kernel'
import type { Lesson } from '@keertij/programme'
import type { App } from '../shell/app.ts'
import { newId } from '../shell/new-id.ts'

/**
 * [Note: Occasions] A lesson with `occasion` is filled in anew each time it is needed, and becomes a page of the journal. The
 * id of the page ties its exercises to it, so that going on later, or changing an answer, changes this page and no other.
 */
export interface Occasion {
  /** Id of the page in the journal. */
  readonly id: string
  /** When it was opened: the moment it is about, until the person says otherwise. */
  readonly began: Instant
}

/** Who comes back later than this, in milliseconds, comes about something else. */
const SAME_OCCASION = 12 * 60 * 60_000

export const newOccasion = (app: App): Occasion => ({ id: newId(app.random), began: app.clock.now() })

/** An occasion as it lay in a draft; nothing when there is none. */
export function parseOccasion(stored: unknown): Occasion | undefined {
  const { id, began } = parseParts(stored)
  return typeof id === 'string' && typeof began === 'number' ? { id, began: instant(began) } : undefined
}

export const isPast = (app: App, { began }: Occasion): boolean => app.clock.now() - began > SAME_OCCASION

/** The page as the answers tell it; nothing when the journal says the same already. */
export function pageOf(app: App, occasion: Occasion, answers: Answers): readonly EventBody[] {
  const known = app.journal.peek().entries.get(occasion.id)
  const page = known?.type === 'slip' ? known : undefined
  const when = Object.values(answers).find(({ kind }) => kind === 'when')
  const on = page && !when ? page.on : momentTold(when, opening(app, occasion))
  const triggers = triggersOf(answers) ?? page?.triggers ?? []
  if (page && same(page.on, on) && same(page.triggers, triggers)) return []
  return [slipEvent(occasion.id, on, { triggers: [...triggers], text: page?.text ?? '' })]
}

/** The flow ends on this screen: what was told stands in the journal from here on. */
export function isEnd(lesson: Lesson, at: string): boolean {
  const step = lesson.steps.find(({ id }) => id === at)
  if (step?.t !== 'screen') return false
  const targets = blocksIn(step.c).flatMap((block) => (block.t === 'button' ? [block.goto] : []))
  return (
    targets.some((target) => 'place' in target && target.place === 'today') &&
    targets.every((target) => 'place' in target)
  )
}

function triggersOf(answers: Answers): readonly string[] | undefined {
  const answer = answers['triggers']
  return answer?.kind === 'choice' ? answer.options : undefined
}

const opening = (app: App, { began }: Occasion) => ({ at: began, offset: app.clock.offset(began) })

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
