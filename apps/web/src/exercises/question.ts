import type { Block } from '@keertij/programme'
import { useSpoken } from '../lesson/variables.ts'
import { useWords } from '../shell/app.ts'

export interface Question {
  readonly label: string
  /** What the question adds below its label. */
  readonly hint: string | undefined
}

/** A question as a label and, where there is more than one sentence block, a hint. */
export function useQuestion(blocks: readonly Block[]): Question {
  const speak = useSpoken()
  const { fields } = useWords()
  const [label, ...rest] = blocks.flatMap((block) =>
    block.t === 'p' || block.t === 'h' ? [speak(block.c)] : [],
  )
  return { label: label ?? fields.own, hint: rest.length > 0 ? rest.join(' ') : undefined }
}
