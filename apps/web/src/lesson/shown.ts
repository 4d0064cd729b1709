import { fieldsIn, holds, type Numbers } from '@keertij/engine'
import type { Answers } from '@keertij/journal'
import type { Block, Lesson } from '@keertij/programme'

/** Ids of the questions that other answers hide now: what was written there stays in the draft, and is not kept as an answer. */
export function hiddenFields(lesson: Lesson, answers: Answers, numbers: Numbers): ReadonlySet<string> {
  const hidden = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap((block) => {
      if (block.t === 'exercise') return hidden(block.c)
      if (block.t !== 'show' && block.t !== 'reply') return []
      return holds(block.when, answers, numbers) ? hidden(block.c) : fieldsIn(block.c).map(({ id }) => id)
    })
  const screens = lesson.steps.flatMap((step) => (step.t === 'screen' ? step.c : []))
  return new Set(hidden([...lesson.page, ...screens]))
}
