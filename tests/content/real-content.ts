/** The content as it is published, and the walks that the tests of this folder take through it. */
import { join } from 'node:path'
import { compileContent } from '@keertij/compiler'
import {
  answerGate,
  blocksIn,
  currentStep,
  follow,
  goOn,
  helpEntries,
  openFlow,
  type FlowPosition,
  type Move,
} from '@keertij/engine'
import { fold, type EventBody, type JournalEvent, type JournalState } from '@keertij/journal'
import { instant, LANGUAGES, offset, type Country, type Instant, type Language } from '@keertij/kernel'
import type { Block, Gate, Lesson, Screen, Target } from '@keertij/programme'

/** Without a day: an entry that has passed its date fails the content check, and not these tests. */
const compiled = compileContent(join(import.meta.dirname, '../../content'))

const { lessons } = compiled
export const { index, pages: allPages, problems } = compiled

/** The lessons of one programme, week by week. */
export const weeksOf = (programme: string) =>
  index.programmes.find(({ id }) => id === programme)?.modules.filter(({ week }) => week > 0) ?? []

export function lessonOf(id: string, language: Language): Lesson {
  const found = lessons.find((lesson) => lesson.id === id && lesson.language === language)
  if (found === undefined) throw new Error(`The content has no sound lesson ${id} in ${language}`)
  return found
}

export const allLessons = LANGUAGES.flatMap((language) =>
  lessons.filter((lesson) => lesson.language === language),
)

export const gatesOf = (lesson: Lesson): readonly Gate[] => lesson.steps.filter((step) => step.t === 'gate')

export function gateOf(lesson: Lesson, id: string): Gate {
  const found = gatesOf(lesson).find((gate) => gate.id === id)
  if (found === undefined) throw new Error(`${lesson.id} has no gate ${id}`)
  return found
}

/** A screen or a safety question, by its id. */
export function stepOf(lesson: Lesson, id: string): Screen | Gate {
  const found = lesson.steps.find((step) => step.id === id)
  if (found === undefined) throw new Error(`${lesson.id} has no step ${id}`)
  return found
}

/** Whose cards are shown; `undefined` while the person has not said where they live. */
export const SOMEWHERE: readonly (Country | undefined)[] = ['NL', 'BE', undefined]

const stepBlocks = (step: Screen | Gate): readonly Block[] =>
  blocksIn(step.t === 'gate' ? step.question : step.c)

/** The services on a step, as somebody in this country sees them. */
export const cardsOn = (step: Screen | Gate, country: Country | undefined) =>
  stepBlocks(step).flatMap((block) =>
    block.t === 'help' ? helpEntries(index.directory, block.ids, country) : [],
  )

/** Where a button or option leads, as it is written in a content file. */
export const whereTo = (target: Target): string => ('screen' in target ? target.screen : `@${target.place}`)

export const buttonsOn = (step: Screen | Gate): readonly Extract<Block, { t: 'button' }>[] =>
  stepBlocks(step).filter((block) => block.t === 'button')

export function opened(lesson: Lesson): FlowPosition {
  const position = openFlow(lesson)
  if (position === undefined) throw new Error(`${lesson.id} has no flow`)
  return position
}

export function answered(
  lesson: Lesson,
  position: FlowPosition,
  ...options: readonly string[]
): FlowPosition {
  const move = answerGate(lesson, position, options)
  if (!move.ok) throw new Error(`${lesson.id}/${position.at}: ${move.error.code}`)
  return move.value.position
}

/** Every place a tap can bring somebody from here: a next position, or a place outside the flow. */
function tapsFrom(lesson: Lesson, position: FlowPosition): readonly Move[] {
  const step = currentStep(lesson, position)
  if (step.t === 'gate')
    return step.options.flatMap((option) => {
      const move = answerGate(lesson, position, [option.id])
      return move.ok ? [move.value] : []
    })
  const waiting = goOn(lesson, position)
  const pressed = buttonsOn(step).map((button) => follow(lesson, position, button.goto))
  return waiting ? [...pressed, waiting] : pressed
}

/** All positions that can come after this one, each once, itself first; the way back is left out of account. */
export function reachable(lesson: Lesson, from: FlowPosition): readonly FlowPosition[] {
  const keyOf = ({ at, queue }: FlowPosition) => JSON.stringify([at, queue])
  const found = new Map([[keyOf(from), from]])
  for (const position of found.values())
    for (const { position: next } of tapsFrom(lesson, position))
      if (!found.has(keyOf(next))) found.set(keyOf(next), next)
  return [...found.values()]
}

/** Places by which one leaves for good: the lesson is done, or enough for today, or only reading is open. */
const ENDS: ReadonlySet<string> = new Set(['today', 'next-lesson', 'read'])

/** From here the flow can be left for good, however many taps it takes. */
export const canEnd = (lesson: Lesson, from: FlowPosition): boolean =>
  reachable(lesson, from).some((position) =>
    tapsFrom(lesson, position).some(({ leaves }) => leaves !== undefined && ENDS.has(leaves)),
  )

/** A position at this gate, by taps and with one answer to each gate before it. */
export function positionAt(lesson: Lesson, step: string): FlowPosition {
  const found = reachable(lesson, opened(lesson)).find(
    (position) => position.at === step && position.queue.length === 0,
  )
  if (found === undefined) throw new Error(`${lesson.id}: no way leads to ${step}`)
  return found
}

export const NOON = instant(Date.parse('2026-03-02T12:00:00Z'))
const HOUR = 3_600_000
export const later = (at: Instant, hours: number): Instant => instant(at + hours * HOUR)

/** The journal after these things happened, each at its moment. */
export const stateAfter = (...happened: readonly (readonly [at: Instant, body: EventBody])[]): JournalState =>
  fold(happened.map(([at, body], number) => eventOf(number, at, body)))

const eventOf = (number: number, at: Instant, body: EventBody): JournalEvent => ({
  id: number.toString(16).padStart(32, '0'),
  v: 1,
  at,
  offset: offset(60),
  ...body,
})
