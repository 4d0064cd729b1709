import { useWords } from '../shell/app.ts'

/** What the rows of a short list say: of every kind of question that has such lists. */
export function useRowWords(max: number) {
  const { fields } = useWords()
  return { item: fields.item, add: fields.add, remove: fields.remove, full: fields.max(max) }
}
