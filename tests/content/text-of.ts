/** What a reader sees, as plain text: for tests that hold the words of the content against something else. */
import { blocksIn, plainText } from '@keertij/engine'
import type { Block, Gate, Inline, Lesson, Screen } from '@keertij/programme'

/** All blocks of a page, screen or question, with those inside others. */
export const pageBlocks = (of: Lesson | Screen | Gate): readonly Block[] =>
  blocksIn('page' in of ? of.page : of.t === 'gate' ? of.question : of.c)

/** Everything in a lesson: its page, then its screens and questions. */
export const blocksOf = (lesson: Lesson): readonly Block[] =>
  pageBlocks(lesson).concat(lesson.steps.flatMap(pageBlocks))

/** Every run of text in these blocks, in order; the words of sources and services are not among them. */
export const passagesOf = (blocks: readonly Block[]): readonly string[] =>
  runsOf(blocks)
    .map((run) => plainText(run).replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '')

export const textOn = (step: Screen | Gate): string =>
  [
    ...passagesOf(step.t === 'gate' ? step.question : step.c),
    ...(step.t === 'gate' ? step.options.map(({ label }) => plainText(label)) : []),
  ].join(' ')

/** The same with their marks: what is in italics, what is a source. */
export function runsOf(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block) => {
    switch (block.t) {
      case 'h':
      case 'p':
      case 'button':
        return [block.c]
      case 'ul':
      case 'ol':
        return block.items
      case 'technique':
        return [[block.title], ...runsOf(block.c)]
      case 'quote':
      case 'note':
      case 'reply':
      case 'show':
      case 'exercise':
        return runsOf(block.c)
      case 'choice':
        return [...runsOf(block.question), ...block.options.map(({ label }) => label)]
      case 'text':
      case 'list':
      case 'scale':
      case 'if-then':
      case 'trial':
      case 'when':
      case 'ladder':
      case 'recording':
      case 'photos':
        return runsOf(block.question)
      case 'loop':
        return [...runsOf(block.question), ...block.steps.map(({ label }) => label)]
      case 'pairs':
        return [...runsOf(block.question), [block.answer], ...block.rows.map(({ label }) => label)]
      case 'reflection':
        return [...runsOf(block.question), ...block.statements.map(({ label }) => label)]
      case 'wheel':
        return [...runsOf(block.question), ...block.domains.map(({ label }) => label)]
      case 'barrel':
        return [...runsOf(block.question), [block.fills], [block.leaks], [block.level]]
      case 'week':
        return [...runsOf(block.question), [block.risk], [block.plan]]
      case 'ruler':
        return [...runsOf(block.question), [block.why]]
      case 'balance':
        return [...runsOf(block.question), ...block.sides.map(({ label }) => label)]
      case 'circles':
        return [...runsOf(block.question), [block.inner], [block.middle], [block.outer]]
      case 'values':
        return [...runsOf(block.question), ...block.cards.map(({ label }) => label)]
      case 'timer':
        return block.lines.map(({ c }) => c)
      case 'help':
      case 'people':
        return []
    }
  })
}
