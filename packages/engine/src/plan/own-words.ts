import type { Answer } from '@keertij/journal'

/**
 * What a person wrote themselves in an answer, line by line, without empty ones. Chosen options are the words of the text, and a
 * number says nothing by itself.
 */
export const ownWords = (answer: Answer): readonly string[] =>
  written(answer)
    .map((line) => line.trim())
    .filter((line) => line !== '')

function written(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'text':
      return [answer.text]
    case 'list':
      return answer.items
    case 'if-then':
      return [answer.situation, answer.action]
    case 'ruler':
      return [answer.why]
    case 'balance':
      return Object.values(answer.sides).flat()
    case 'circles':
      return [...answer.inner, ...answer.middle, ...answer.outer]
    case 'values':
      return answer.own
    case 'loop':
      return Object.values(answer.steps)
    case 'pairs':
      return Object.values(answer.rows)
    case 'barrel':
      return [...answer.fills, ...answer.leaks]
    case 'ladder':
      return answer.rungs.map((rung) => rung.text)
    case 'week':
      return Object.values(answer.cells).map((cell) => cell.plan)
    case 'choice':
    case 'scale':
    case 'timer':
    case 'trial':
    case 'when':
    case 'wheel':
    case 'reflection':
    // Own words as well, and not as text.
    case 'recording':
    // A caption stands with its photo and nowhere else: by itself it tells what to ask for.
    case 'photos':
      return []
    default:
      return answer satisfies never
  }
}
