import {
  answerText,
  exercisesIn,
  ifThenKept,
  wordsKept,
  type IfThenItem,
  type Plan,
  type PlanItem,
} from '@keertij/engine'
import type { EventBody, KeptExercise, PlanPart } from '@keertij/journal'
import type { Lessons } from './use-lessons.ts'
import type { PlanWords } from './words.nl.ts'

/** The parts that are edited in the plan itself, in the order of the screen. */
export const LINE_PARTS = ['reasons', 'early-signs', 'if-then', 'measures'] as const satisfies PlanPart[]

export type PlanLine = PlanItem | IfThenItem

/** What a line says, whichever part it is of. */
export interface LineWords {
  readonly words: string
  readonly situation: string
  readonly action: string
}

export function linesOf(plan: Plan, part: PlanPart): readonly PlanLine[] {
  switch (part) {
    case 'reasons':
      return plan.reasons
    case 'early-signs':
      return plan.earlySigns
    case 'measures':
      return plan.measures
    case 'if-then':
      return plan.ifThen
  }
}

export const lineWords = (line: PlanLine): LineWords =>
  'words' in line
    ? { words: line.words, situation: '', action: '' }
    : { words: '', situation: line.situation, action: line.action }

/** The event that keeps a line: a change of it, or a new one under a fresh id. */
export const lineKept = (
  part: PlanPart,
  line: { readonly id: string; readonly was?: string | undefined },
  { words, situation, action }: LineWords,
): EventBody => {
  const ref = { id: line.id, ...(line.was !== undefined && { was: line.was }) }
  return part === 'if-then'
    ? ifThenKept(ref, { situation: situation.trim(), action: action.trim() })
    : wordsKept(part, ref, words.trim())
}

export const saysSomething = (part: PlanPart, { words, action }: LineWords): boolean =>
  (part === 'if-then' ? action : words).trim() !== ''

export const keptIn = ({ from }: PlanLine): KeptExercise | undefined => ('lesson' in from ? from : undefined)

/** A line as a whole sentence. An if-then plan is said in the words of its lesson, once that is there. */
export function lineInWords(line: PlanLine, lessons: Lessons, words: PlanWords): string {
  if ('words' in line) return line.words
  const { situation, action } = line
  const lesson = lessons.get(keptIn(line)?.lesson ?? '')
  const fields = lesson ? exercisesIn(lesson).flatMap((exercise) => exercise.fields) : []
  const field = fields.find(({ id }) => id === line.field)
  const [said] = field ? answerText(field, { kind: 'if-then', situation, action }) : []
  return said ?? words.sentence(situation, action)
}
