import { TEXT_LIMIT } from '@keertij/journal'
import type { ExerciseKind, FieldOf } from '../kind.ts'
import { namedLines } from '../lines.ts'

/** Something that goes round, step by step in own words, and where it can be broken. */
export const loop: ExerciseKind<'loop'> = {
  kind: 'loop',
  empty: () => ({ kind: 'loop', steps: {} }),
  isAnswered: ({ steps, breakAt }) =>
    breakAt !== undefined || Object.values(steps).some((words) => words.trim() !== ''),
  isValid: (field, { steps, breakAt }) =>
    Object.entries(steps).every(([id, words]) => isStep(field, id) && words.length <= TEXT_LIMIT) &&
    (breakAt === undefined || isStep(field, breakAt)),
  toText: (field, { steps, breakAt }) =>
    field.steps.flatMap((step) => {
      const lines = namedLines(step.name, [steps[step.id] ?? ''])
      return step.id === breakAt ? [`→ ${lines[0] ?? step.name}`] : lines
    }),
  /** Where it can be broken. */
  options: ({ breakAt }) => (breakAt === undefined ? [] : [breakAt]),
  number: () => undefined,
}

const isStep = (field: FieldOf<'loop'>, id: string): boolean => field.steps.some((step) => step.id === id)
