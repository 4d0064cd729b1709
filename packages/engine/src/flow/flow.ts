import type { Answers } from '@keertij/journal'
import { err, ok, type Result } from '@keertij/kernel'
import type { Gate, Lesson, Screen, Target } from '@keertij/programme'
import { blocksIn } from '../exercises/find.ts'
import { closes, parsePosition, stepOf, type FlowPosition, type Move } from './position.ts'
import { discreetPosition, discreetTrail, keepsAnswer, screenAfter, stepsOf, waysOn } from './telling.ts'

/** The first step of a lesson's flow; nothing when the lesson is only a page. */
export function openFlow(lesson: Lesson): FlowPosition | undefined {
  const [first] = lesson.steps
  return first && { ...start(lesson), at: first.id }
}

/**
 * Goes on where a draft was left, or from the start when there is none or the text changed since. A safety question whose answer
 * is forgotten is asked again before anything that stands behind it: what was true then may not be true now. Within one
 * occasion, such as the hours after a slip, it is not.
 */
export function resumeFlow(lesson: Lesson, stored: unknown): FlowPosition | undefined {
  const draft = parsePosition(stored)
  if (!draft) return openFlow(lesson)
  const steps = [draft, ...draft.trail].flatMap(stepsOf)
  const fits =
    draft.lesson === lesson.id &&
    draft.version === lesson.version &&
    steps.every((id) => stepOf(lesson, id) !== undefined)
  if (!fits || draft.finished) return openFlow(lesson)
  return lesson.occasion ? draft : beforeForgotten(lesson, draft)
}

/** Back at the first question on the way here that keeps no answer. */
function beforeForgotten(lesson: Lesson, position: FlowPosition): FlowPosition {
  const asked = position.trail.findIndex(({ at }) => {
    const step = stepOf(lesson, at)
    return step?.t === 'gate' && !step.keep
  })
  const stop = position.trail[asked]
  return stop ? { ...position, ...stop, trail: position.trail.slice(0, asked) } : position
}

/** What may be stored of a position: the latest one that tells no answer that must be forgotten. */
export const flowDraft = (lesson: Lesson, position: FlowPosition): FlowPosition | undefined =>
  discreetPosition(lesson, position)

/** The screen or gate that is open. */
export function currentStep(lesson: Lesson, position: FlowPosition): Screen | Gate {
  const step = stepOf(lesson, position.at)
  if (step === undefined) throw new Error(`The flow ${lesson.id} has no step ${position.at}`)
  return step
}

/**
 * Follows a button. A place one comes back from leaves the position as it is. Otherwise the screens that are still
 * waiting come first, and the button of the last of them leads on.
 */
export function follow(lesson: Lesson, position: FlowPosition, target: Target): Move {
  if ('place' in target && !closes(target.place)) return { position, leaves: target.place }
  return goOn(lesson, position) ?? goTo(lesson, position, target, [])
}

/** To the next waiting screen; nothing when none waits. */
export function goOn(lesson: Lesson, position: FlowPosition): Move | undefined {
  const [next, ...queue] = position.queue
  return next && goTo(lesson, position, next, queue)
}

/** Screens wait, and the open one has no button that leads on: the app shows its own, which does `goOn`. */
export function needsWayOn(lesson: Lesson, position: FlowPosition): boolean {
  const step = currentStep(lesson, position)
  if (position.queue.length === 0 || step.t === 'gate' || waysOn(lesson, step.id).length > 0) return false
  return !blocksIn(step.c).some(
    (block) => block.t === 'button' && 'place' in block.goto && closes(block.goto.place),
  )
}

/** A technique or timer came to its end. Stays where it is when no screen follows it. */
export function end(lesson: Lesson, position: FlowPosition, techniqueOrTimer: string): Move {
  const [screen] = screenAfter(lesson, techniqueOrTimer)
  if (screen === undefined || screen === position.at) return { position, leaves: undefined }
  return goTo(lesson, position, { screen }, position.queue)
}

export type GateProblem =
  | { readonly code: 'not-at-a-gate' }
  | { readonly code: 'nothing-chosen' }
  | { readonly code: 'one-only' }
  | { readonly code: 'unknown-option'; readonly option: string }
  /** The option that clears the rest was chosen together with others. */
  | { readonly code: 'excludes-others'; readonly option: string }

/**
 * Answers the gate that is open. With `many` the steps of all chosen options follow, in the order of the list and each
 * once. What the answer closes or opens is told by `gateEffects`.
 */
export function answerGate(
  lesson: Lesson,
  position: FlowPosition,
  options: readonly string[],
): Result<Move, GateProblem> {
  const gate = currentStep(lesson, position)
  if (gate.t !== 'gate') return err({ code: 'not-at-a-gate' })
  const problem = gateProblem(gate, options)
  if (problem) return err(problem)
  const targets = gate.options.filter((option) => options.includes(option.id)).map((option) => option.goto)
  const [first, ...rest] = targets.filter(
    (target, index) => index === targets.findIndex((other) => same(other, target)),
  )
  if (first === undefined) return err({ code: 'nothing-chosen' })
  const gates = keepsAnswer(lesson, gate) ? { ...position.gates, [gate.id]: [...options] } : position.gates
  return ok(goTo(lesson, { ...position, gates }, first, [...rest, ...position.queue]))
}

/** The choice after a tap on one option: the clearing option and the others exclude each other. */
export function toggleOption(gate: Gate, chosen: readonly string[], option: string): readonly string[] {
  if (!gate.many) return [option]
  if (chosen.includes(option)) return chosen.filter((id) => id !== option)
  if (option === gate.clears) return [option]
  const wanted = new Set([...chosen, option])
  return gate.options.map(({ id }) => id).filter((id) => wanted.has(id) && id !== gate.clears)
}

/** One step back; the same position at the first. Answers that were kept stay chosen. */
export function back(lesson: Lesson, position: FlowPosition): FlowPosition {
  const last = position.trail.at(-1)
  if (last === undefined) return position
  const trail = discreetTrail(lesson, position.trail.slice(0, -1), last.at)
  return { ...position, at: last.at, queue: last.queue, trail, finished: false }
}

/** There is a step to go back to. */
export const canGoBack = (position: FlowPosition): boolean => position.trail.length > 0

/** Kept gate answers, in the shape that conditions look at. */
export const gateAnswers = (position: FlowPosition): Answers =>
  Object.fromEntries(
    Object.entries(position.gates).map(([gate, options]) => [
      gate,
      { kind: 'choice', options: [...options] },
    ]),
  )

const start = (lesson: Lesson): Omit<FlowPosition, 'at'> => ({
  lesson: lesson.id,
  version: lesson.version,
  queue: [],
  trail: [],
  gates: {},
  finished: false,
})

function goTo(lesson: Lesson, position: FlowPosition, target: Target, queue: readonly Target[]): Move {
  if ('place' in target) {
    const finished = closes(target.place) && queue.length === 0
    return { position: { ...position, queue, finished }, leaves: target.place }
  }
  if (target.screen === position.at) return { position: { ...position, queue }, leaves: undefined }
  const trail = [...position.trail, { at: position.at, queue: position.queue }]
  const next = { ...position, at: target.screen, queue, trail: discreetTrail(lesson, trail, target.screen) }
  return { position: next, leaves: undefined }
}

function gateProblem(gate: Gate, options: readonly string[]): GateProblem | undefined {
  if (options.length === 0) return { code: 'nothing-chosen' }
  const unknown = options.find((id) => !gate.options.some((option) => option.id === id))
  if (unknown !== undefined) return { code: 'unknown-option', option: unknown }
  if (!gate.many && options.length > 1) return { code: 'one-only' }
  if (gate.clears !== undefined && options.length > 1 && options.includes(gate.clears))
    return { code: 'excludes-others', option: gate.clears }
  return undefined
}

const same = (a: Target, b: Target): boolean =>
  'screen' in a ? 'screen' in b && a.screen === b.screen : 'place' in b && a.place === b.place
