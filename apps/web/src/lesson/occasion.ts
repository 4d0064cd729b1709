import { blocksIn, exercisesIn, momentTold, slipEvent } from '@keertij/engine'
import { parseParts, type Answer, type Answers, type EventBody, type JournalEntry } from '@keertij/journal'
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
export function pageOf(app: App, lesson: Lesson, occasion: Occasion, answers: Answers): readonly EventBody[] {
  const page = slipPage(app, occasion)
  const when = Object.values(answers).find(({ kind }) => kind === 'when')
  const on = page && (!when || same(when, whenOf(page))) ? page.on : momentTold(when, opening(app, occasion))
  const triggers = triggersOf(lesson, answers, page?.triggers ?? [])
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

/** What was kept, as the page of the journal says it now: the day and the triggers may have been changed there since. */
export function asOnPage(app: App, lesson: Lesson, occasion: Occasion, kept: Answers): Answers {
  const page = slipPage(app, occasion)
  if (!page) return kept
  const offered = page.triggers.filter(offersIn(lesson))
  const onPage = (id: string, answer: Answer): Answer => {
    if (answer.kind === 'when')
      return same(momentTold(answer, opening(app, occasion)), page.on) ? answer : whenOf(page)
    return id !== TRIGGERS || answer.kind !== 'choice' || sameAmong(offered, answer.options)
      ? answer
      : { ...answer, options: offered }
  }
  return Object.fromEntries(Object.entries(kept).map(([id, answer]) => [id, onPage(id, answer)]))
}

type SlipPage = Extract<JournalEntry, { type: 'slip' }>

function slipPage(app: App, { id }: Occasion): SlipPage | undefined {
  const known = app.journal.peek().entries.get(id)
  return known?.type === 'slip' ? known : undefined
}

const whenOf = ({ on }: SlipPage) => ({ kind: 'when' as const, ...on })

/** The question whose options are triggers. */
const TRIGGERS = 'triggers'

/** Those of the page that the lesson does not offer stay: they were named in the journal itself. */
function triggersOf(lesson: Lesson, answers: Answers, known: readonly string[]): readonly string[] {
  const answer = answers[TRIGGERS]
  if (answer?.kind !== 'choice') return known
  const offers = offersIn(lesson)
  const stay = known.filter((trigger) => !offers(trigger) || answer.options.includes(trigger))
  return [...stay, ...answer.options.filter((trigger) => !stay.includes(trigger))]
}

function offersIn(lesson: Lesson): (trigger: string) => boolean {
  const fields = exercisesIn(lesson).flatMap((exercise) => exercise.fields)
  const field = fields.find(({ id }) => id === TRIGGERS)
  return (trigger) => field?.t === 'choice' && field.options.some(({ id }) => id === trigger)
}

const sameAmong = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each))

const opening = (app: App, { began }: Occasion) => ({ at: began, offset: app.clock.offset(began) })

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
