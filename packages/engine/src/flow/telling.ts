import type { Gate, Lesson, Target } from '@keertij/programme'
import { blocksIn } from '../exercises/find.ts'
import { stepOf, type FlowPosition, type Stop } from './position.ts'

/**
 * [Note: What a position tells]
 *
 * A gate with `keep: false` promises that its answer leaves memory with the screen. But a screen that only one of its
 * options leads to *is* that answer, wherever its id is written down: in the way back, in the queue, in a draft. So for each
 * such gate we know from which of its options every step can be reached. A step that all options reach tells nothing. A step
 * that only some reach tells something; it stays on the way back only as long as the present step tells at least as much,
 * and it is never put in a draft.
 */
type Telling = ReadonlyMap<string, ReadonlySet<string>>

/** For each forgetful gate that this step tells about: the options that lead here. */
function tells(lesson: Lesson, step: string): Telling {
  const telling = new Map<string, ReadonlySet<string>>()
  for (const gate of lesson.steps) {
    if (gate.t !== 'gate' || gate.keep) continue
    const from = gate.options.filter((option) => reaches(lesson, gate, option.goto, step))
    if (from.length > 0 && from.length < gate.options.length)
      telling.set(gate.id, new Set(from.map((option) => option.id)))
  }
  return telling
}

/** The step cannot be known without knowing an answer that may not be kept. */
export const isTelling = (lesson: Lesson, step: string): boolean => tells(lesson, step).size > 0

/** The answer to this gate may be written down: it says so, and that one came to it tells nothing either. */
export const keepsAnswer = (lesson: Lesson, gate: Gate): boolean => gate.keep && !isTelling(lesson, gate.id)

/** The way back without the stops that tell more than the step at `now`. */
export const discreetTrail = (lesson: Lesson, trail: readonly Stop[], now: string): readonly Stop[] => {
  const known = tells(lesson, now)
  return trail.filter((stop) =>
    stepsOf(stop).every((step) =>
      [...tells(lesson, step)].every(([gate, from]) => covers(from, known.get(gate))),
    ),
  )
}

/** The latest position that tells nothing: what may be stored. Nothing when there is none. */
export function discreetPosition(lesson: Lesson, position: FlowPosition): FlowPosition | undefined {
  const quiet = (stop: Stop) => stepsOf(stop).every((step) => !isTelling(lesson, step))
  const trail = position.trail.filter(quiet)
  if (quiet(position)) return { ...position, trail }
  const last = trail.at(-1)
  return last && { ...position, at: last.at, queue: last.queue, trail: trail.slice(0, -1) }
}

const covers = (from: ReadonlySet<string>, now: ReadonlySet<string> | undefined): boolean =>
  now !== undefined && [...now].every((option) => from.has(option))

/** The steps that a stop names: where one stood, and what waited. */
export const stepsOf = (stop: Stop): readonly string[] => [stop.at, ...stop.queue.flatMap(screenOf)]
const screenOf = (target: Target): readonly string[] => ('screen' in target ? [target.screen] : [])

/** Whether `wanted` can be reached from `start` without answering `gate` again. */
function reaches(lesson: Lesson, gate: Gate, start: Target, wanted: string): boolean {
  const seen = new Set<string>([gate.id])
  const open = [...screenOf(start)]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    if (id === wanted) return true
    seen.add(id)
    open.push(...waysOn(lesson, id))
  }
  return false
}

/** Steps that a step leads to: by its buttons, its options, or the end of a technique or timer in it. */
export function waysOn(lesson: Lesson, id: string): readonly string[] {
  const step = stepOf(lesson, id)
  if (step === undefined) return []
  if (step.t === 'gate') return step.options.flatMap((option) => screenOf(option.goto))
  return blocksIn(step.c).flatMap((block) => {
    if (block.t === 'button') return screenOf(block.goto)
    if (block.t === 'technique' || block.t === 'timer') return screenAfter(lesson, block.id)
    return []
  })
}

/** The screen that the end of a technique or timer opens: the one that names it, else the one called `after`. */
export function screenAfter(lesson: Lesson, ended: string): readonly string[] {
  const screens = lesson.steps.filter((step) => step.t === 'screen')
  const found =
    screens.find((screen) => screen.after === ended) ?? screens.find((screen) => screen.id === 'after')
  return found ? [found.id] : []
}
