import { FIELD_KINDS, type Block, type Field, type Lesson, type PlanSlot } from '@keertij/programme'

const isField = (block: Block): block is Field => Object.hasOwn(FIELD_KINDS, block.t)

/** Blocks with everything inside them, in reading order. */
export const blocksIn = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...blocksIn(inside(block))])

const inside = (block: Block): readonly Block[] => {
  switch (block.t) {
    case 'quote':
    case 'note':
    case 'reply':
    case 'show':
    case 'technique':
    case 'exercise':
      return block.c
    default:
      return []
  }
}

/** All questions among these blocks, in reading order, also those that are shown only sometimes. */
export const fieldsIn = (blocks: readonly Block[]): readonly Field[] => blocksIn(blocks).filter(isField)

/** Questions whose answers are kept together. */
export interface Exercise {
  readonly id: string
  readonly slot: PlanSlot | undefined
  readonly fields: readonly Field[]
}

/**
 * All exercises of a lesson, in reading order. Questions on a screen outside an exercise form one with the id of that
 * screen.
 */
export function exercisesIn(lesson: Lesson): readonly Exercise[] {
  const screens = lesson.steps.filter((step) => step.t === 'screen')
  const marked = blocksIn([...lesson.page, ...screens.flatMap((screen) => screen.c)])
    .filter((block) => block.t === 'exercise')
    .map((block) => ({ id: block.id, slot: block.slot, fields: fieldsIn(block.c) }))
  const taken = new Set(marked.flatMap((exercise) => exercise.fields))
  const loose = screens
    .map(({ id, c }) => ({ id, slot: undefined, fields: fieldsIn(c).filter((field) => !taken.has(field)) }))
    .filter((exercise) => exercise.fields.length > 0)
  return [...marked, ...loose]
}
